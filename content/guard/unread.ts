import { unreadAttempt } from '../../src/policy/unread.ts';
import { delay } from './delay.ts';
import { holdPaint } from './hold-paint.ts';
import type { Judge } from './judge.ts';
import { DRAWN_AFTER_MS } from './lost.ts';
import type { Pausing } from './pausing.ts';
import type { Way } from './ways-out.ts';

/**
 * Where the user wants every thread paused that cannot be read: such a page is not painted while its
 * name may still be coming, and paused when none has come. Answers what to call after each look.
 */
export function startUnreadPause(
  { document }: Window,
  { site, judge, pausing }: { site: { id: string }; judge: Judge; pausing: Pausing },
  isLost: () => boolean,
  way: () => Way,
): (isLostNow: boolean) => void {
  let release: (() => void) | undefined;
  const attempt = () =>
    judge.facts?.settings.pauseWhereLost.includes(site.id)
      ? unreadAttempt(site.id, judge.facts.passes, Date.now())
      : undefined;
  const show = () => {
    release?.();
    release = undefined;
  };
  return (isLostNow) => {
    if (!isLostNow || !attempt()) return show();
    if (release) return;
    release = holdPaint(document);
    void delay(DRAWN_AFTER_MS).then(() => {
      const unread = release && isLost() ? attempt() : undefined;
      if (unread) pausing.pause(unread, way());
      show();
    });
  };
}
