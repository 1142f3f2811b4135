import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { enPause } from '../../../src/locales/en-pause.ts';
import { enPoint } from '../../../src/locales/en-point.ts';

/** Every text with its place, those that are made with numbers and names called with both. */
function textsIn(value: unknown, place: string): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function')
    return [0, 1, 2].map((count) => [place, String(value(count, count))]);
  return Object.entries(value as object).flatMap(([key, one]) => textsIn(one, `${place}.${key}`));
}

const TEXTS = textsIn({ ...en, pause: enPause, point: enPoint }, 'en');

describe('every word the user reads', () => {
  it('is said calmly', () => {
    expect(TEXTS.filter(([, text]) => text.includes('!'))).toEqual([]);
  });

  it('keeps out words that blame', () => {
    const blaming = /\b(block ?list|victim|target|stalk\w*|fail\w*|relapse\w*|day 0)\b/i;
    expect(TEXTS.filter(([, text]) => blaming.test(text))).toEqual([]);
  });

  it('says one of a thing as one', () => {
    expect(TEXTS.filter(([, text]) => /\b1 (more )?(day|urge|contact)s\b/.test(text))).toEqual([]);
  });

  it('leaves nothing out', () => {
    expect(TEXTS.filter(([, text]) => text.trim() === '' || /undefined|NaN/.test(text))).toEqual(
      [],
    );
  });
});
