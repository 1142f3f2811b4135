// @vitest-environment happy-dom
import fc from 'fast-check';
import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { drawPause } from '../../../content/pause/screen.ts';
import { pauseView } from '../../../content/pause/view.ts';
import { UrgeRow } from '../../../entrypoints/record/urge-row.tsx';
import { factsIn } from '../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import { holds } from '../holds.ts';
import { contactOf, known, sightingOf, urgeOf } from '../samples.ts';

const NOW = Date.parse('2026-11-23T09:00:00Z');
/** What a person, a page or a file may have written. */
const written = fc.oneof(
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<img src=x onerror=alert(1)>',
          '<script>',
          '</p><h1>',
          '&lt;b&gt;',
          '{label}',
        ),
        fc.constantFrom(
          '\u202eevil',
          '\u2066',
          '\'"><svg/onload=1>',
          '{{',
          '$&',
          '\0',
          'javascript:1',
        ),
        fc.string({ unit: 'binary', maxLength: 20 }),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((all) => all.join(''))
    .filter((text) => text !== ''),
  fc.constant('x<i>'.repeat(5000)),
);

/** The elements there are, whatever they say. */
const structureOf = (place: Element): string[] =>
  [...place.querySelectorAll('*')].map(
    (one) => `${one.tagName} ${[...one.attributes].map(({ name }) => name).sort()}`,
  );

const pauseWith = (said: string): Element => {
  const handle = known('instagram', 'handle', said);
  const contact = contactOf([handle], { label: said });
  const offer = { key: 'own:1', kind: 'own' as const, fits: [], isLong: false };
  const facts = {
    ...factsIn({}),
    offers: [{ ...offer, why: said, line: said, support: said, source: said }],
    contacts: [contact],
    settings: { ...DEFAULT_SETTINGS, showLabel: true },
    lastPass: {
      contactId: contact.id,
      surface: 'chat' as const,
      until: NOW - 60_000,
      words: said,
      minutes: 5,
    },
  };
  const attempt = { contact, by: handle, sighting: sightingOf([handle]) };
  const place = document.createElement('div');
  drawPause(place, pauseView(facts, attempt, NOW, 'UTC'), { onAnswer: () => {} });
  return place;
};

describe('what was written by anybody', () => {
  it('is text on the pause, and never an element', () => {
    const plain = structureOf(pauseWith('plain'));
    return holds('markup on the pause', written, (said) => {
      const place = pauseWith(said);
      expect(structureOf(place)).toEqual(plain);
      expect(place.querySelector('#pause-line')?.textContent).toBe(said);
      // The screen is gone: at the next change it takes its listener from the document.
      document.dispatchEvent(new Event('visibilitychange'));
    });
  });

  it('is text in a row of the record, and never an element', () => {
    const row = (said: string): Element => {
      const place = document.createElement('div');
      const urge = urgeOf({ words: said, note: said, feeling: said, site: said });
      render(h(UrgeRow, { urge, siteName: () => said, onEdit: () => {} }), place);
      return place;
    };
    const plain = structureOf(row('plain'));
    return holds('markup in the record', written, (said) => {
      const place = row(said);
      expect(structureOf(place)).toEqual(plain);
      expect(place.querySelector('.note')?.textContent).toBe(said);
      render(null, place);
    });
  });
});
