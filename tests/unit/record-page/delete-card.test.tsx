// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DeleteCard } from '../../../entrypoints/record/delete-card.tsx';
import * as deletion from '../../../src/platform/record/deletion.ts';
import { contactOf, urgeOf } from '../samples.ts';

vi.mock('../../../src/platform/record/deletion.ts');
const { askToDelete } = vi.mocked(deletion);
beforeEach(() => askToDelete.mockReset());
afterEach(() => document.body.replaceChildren());

type Known = Parameters<typeof DeleteCard>[0];

/** The card, with what is known there by then. */
function card(known: Known) {
  const place = document.createElement('div');
  document.body.append(place);
  const draw = (now: Known) => act(() => render(h(DeleteCard, now), place));
  draw(known);
  const radios = () => [...place.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  return {
    place,
    draw,
    kinds: () => radios().map(({ parentElement }) => parentElement?.textContent),
    choose: (at: number) => act(() => radios()[at]?.click()),
    submit: () => act(() => void place.querySelector('form')?.dispatchEvent(new Event('submit'))),
  };
}

it('offers a history only where there is one, or may be', () => {
  expect(card({ contacts: [], urges: [] }).kinds()).toHaveLength(2);
  expect(card({ contacts: [contactOf([])], urges: [] }).kinds()).toHaveLength(3);
  expect(card({ contacts: [], urges: [urgeOf()] }).kinds()).toHaveLength(3);
});

it('asks whose no more once the last history is deleted, and deletes nothing else instead', () => {
  const { place, draw, choose, submit } = card({ contacts: [], urges: [urgeOf()] });
  choose(1);
  expect(place.querySelector('select')).not.toBeNull();
  draw({ contacts: [], urges: [] });
  expect(place.querySelector('select')).toBeNull();
  submit();
  expect(askToDelete).not.toHaveBeenCalled();
});

it('deletes the history of the same person when that is pressed twice', () => {
  const urges = [urgeOf({ contactId: 'a' }), urgeOf({ id: 'urge-2', contactId: 'b' })];
  const { draw, choose, submit } = card({ contacts: [], urges });
  choose(1);
  submit();
  draw({ contacts: [], urges: urges.slice(1) });
  submit();
  const asked = askToDelete.mock.calls.map(([what]) => what);
  expect(asked).toEqual(Array(2).fill({ is: 'history', contactId: 'a' }));
});
