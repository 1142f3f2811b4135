// @vitest-environment happy-dom
import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { Lead } from '../../../entrypoints/record/lead.tsx';
import { Sentences } from '../../../entrypoints/record/sentences.tsx';
import { NO_STANDING } from '../../../src/streak/standing.ts';
import { summaryOn } from '../../../src/streak/summary.ts';
import { contactOf } from '../samples.ts';

const START = '2026-11-23';

it.each([
  [[], '1 day of no contact, since Nov 23, 2026'],
  [['2026-10-30'], '1 day of no contact, since Nov 23, 2026'],
  [[START], '1 day since the last slip, on Nov 23, 2026'],
])('says what the days are counted from with slips on %j', (slips, expected) => {
  const standing = { ...NO_STANDING, slips };
  const summary = summaryOn('2026-11-24', [contactOf([], { startDay: START })], standing);
  const place = document.createElement('div');
  render(h(Lead, { summary, slips }), place);
  expect(place.querySelector('.lead-days')?.textContent).toBe(expected);
});

it('has no bare zero where the first urge was not held', () => {
  const standing = { ...NO_STANDING, urges: 1 };
  const summary = summaryOn('2026-11-24', [contactOf([], { startDay: START })], standing);
  const place = document.createElement('div');
  render(h(Lead, { summary, slips: [] }), place);
  expect(place.textContent).not.toContain('0 of 1');
  render(h(Sentences, { summary, patterns: [], siteName: String }), place);
  expect(place.textContent).not.toMatch(/\b0\b/);
  expect(place.querySelectorAll('li')).toHaveLength(1);
});
