import { browser } from 'wxt/browser';
import { dayAt, localZone, nextDayAt } from '../../days/day.ts';
import { locale } from '../../locales/text.ts';
import type { Badge } from '../../policy/settings.ts';
import { type Summary, summaryOn } from '../../streak/summary.ts';
import { speakToUser } from '../load-words.ts';

export const NEW_DAY = 'new day';
const CALM = '#14574f';
const ATTENTION = '#8a5a00';

/** What the toolbar shows of this: the days, what was held today, or nothing. */
export function badgeOf(badge: Badge, { streak, heldToday }: Summary, locale: string): string {
  if (badge === 'days' && streak && streak.days > 0) return streak.days.toLocaleString(locale);
  if (badge === 'held' && heldToday > 0) return heldToday.toLocaleString(locale);
  return '';
}

/** Shows how things stand on the toolbar, and sees to it that it is right tomorrow. */
export async function showStanding(now = Date.now(), zone = localZone()): Promise<void> {
  const { contacts, standing, settings } = await speakToUser();
  const summary = summaryOn(dayAt(now, zone), contacts, standing);
  await browser.action.setBadgeBackgroundColor({ color: CALM });
  await browser.action.setBadgeText({ text: badgeOf(settings.badge, summary, locale()) });
  await browser.alarms.create(NEW_DAY, { when: nextDayAt(now, zone) });
}

const MARKS = { lost: '?', late: '!' } as const;

/**
 * Marks a tab on the toolbar: its page cannot be read, or was open before it could be guarded. The
 * popup says more. Without a mark it shows what every tab does.
 */
export async function markTab(tabId: number, mark: keyof typeof MARKS | undefined): Promise<void> {
  if (mark) await browser.action.setBadgeBackgroundColor({ tabId, color: ATTENTION });
  else await browser.action.setBadgeBackgroundColor({ tabId, color: CALM });
  // Nothing, in both browsers, takes the tab's own text away; an empty one would be its own.
  await browser.action.setBadgeText({ tabId, text: mark ? MARKS[mark] : (null as never) });
}
