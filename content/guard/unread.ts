import { unreadAttempt } from '../../src/policy/unread.ts';
import { delay } from '../delay.ts';
import { startHidingPage } from './hide-page.ts';
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
  signal: AbortSignal,
): (isLostNow: boolean) => void {
  const hiding = startHidingPage(document, signal);
  const attempt = () =>
    judge.facts?.settings.pauseWhereLost.includes(site.id)
      ? unreadAttempt(site.id, judge.facts.passes, Date.now())
      : undefined;
  // Of each page that cannot be read anew: the name of the one before may have come.
  let turn = 0;
  let hiddenAt = '';
  return (isLostNow) => {
    if (!isLostNow || !attempt()) {
      turn++;
      return hiding.show();
    }
    const at = document.URL;
    if (hiding.isHidden && hiddenAt === at) return;
    hiddenAt = at;
    hiding.hide();
    const mine = ++turn;
    void delay(DRAWN_AFTER_MS).then(() => {
      if (mine !== turn || signal.aborted) return;
      const unread = isLost() ? attempt() : undefined;
      if (unread) pausing.pause(unread, way());
      hiding.show();
    });
  };
}
