import { expect, it } from 'vitest';
import { contactPixels } from '../../e2e/support/contact-pixels.ts';

const CONTACT = [255, 0, 200];
const PAPER = [246, 243, 234];
const DARK = [16, 26, 26];

/** This share of the contact's colour over the other. */
const mix = (share: number, below: readonly number[]) =>
  CONTACT.map((one, at) => Math.round(one * share + (below[at] ?? 0) * (1 - share)));

/** A picture of a hundred pixels, of which so many are of the first colour and the rest of the other. */
const picture = (count: number, colour: readonly number[], rest: readonly number[]) => ({
  size: 3,
  bytes: Array.from({ length: 100 }, (_, at) => (at < count ? colour : rest)).flat(),
});

it('one pixel of the contact’s page is seen', () => {
  expect(contactPixels(picture(1, CONTACT, PAPER))).toBe(1);
  expect(contactPixels(picture(0, CONTACT, PAPER))).toBe(0);
});

it('so is their page where it shines through another', () => {
  for (const below of [PAPER, DARK]) {
    expect(contactPixels(picture(100, mix(0.25, below), below))).toBe(100);
    expect(contactPixels(picture(100, below, below))).toBe(0);
  }
});

it('a small thing of such a colour is no page', () => {
  expect(contactPixels(picture(10, [200, 120, 190], PAPER))).toBe(0);
});
