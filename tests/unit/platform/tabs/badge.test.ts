import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeOf, NEW_DAY, showStanding } from '../../../../src/platform/tabs/badge.ts';
import { contactOf } from '../../samples.ts';
import { store, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const SUMMARY = {
  streak: { days: 1234, longest: 1234, held: 1234, since: '2023-01-01' },
  urges: 9,
  held: 8,
  looks: 0,
  urgesToday: 3,
  heldToday: 2,
};

describe('badgeOf', () => {
  it.each([
    ['days', 'en', '1,234'],
    ['days', 'de', '1.234'],
    ['held', 'en', '2'],
    ['none', 'en', ''],
  ] as const)('%s in %s: %s', (badge, locale, expected) => {
    expect(badgeOf(badge, SUMMARY, locale)).toBe(expected);
  });

  it('never shows a bare zero', () => {
    const fresh = { ...SUMMARY, streak: { ...SUMMARY.streak, days: 0 }, heldToday: 0 };
    expect(badgeOf('days', fresh, 'en')).toBe('');
    expect(badgeOf('held', fresh, 'en')).toBe('');
    expect(badgeOf('days', { ...fresh, streak: undefined }, 'en')).toBe('');
  });
});

it('showStanding shows the days, and comes back when the next day begins', async () => {
  const text = vi.fn(async () => {});
  Object.assign(fakeBrowser.action, { setBadgeText: text, setBadgeBackgroundColor: vi.fn() });
  await store({ contacts: [contactOf([], { startDay: '2026-11-01' })] });
  const now = Date.parse('2026-11-23T22:30:00Z');
  await showStanding(now, 'Europe/London');
  expect(text).toHaveBeenCalledWith({ text: '22' });
  expect((await fakeBrowser.alarms.get(NEW_DAY))?.scheduledTime).toBe(
    Date.parse('2026-11-24T00:00:00Z'),
  );
});
