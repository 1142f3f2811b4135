import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { OUTBOX } from '../../src/log/outbox.ts';
import { markLogHere } from '../../src/platform/away-from-log.ts';
import { serveErrands } from '../../src/platform/calls/errand.ts';
import { atFirstWake } from '../../src/platform/first-wake.ts';
import { reporter } from '../../src/platform/health/report.ts';
import { isSecondWorker } from '../../src/platform/private-side.ts';
import { DELETING } from '../../src/platform/record/until-all-is-deleted.ts';
import { makeLinkMenu } from '../../src/platform/tabs/link-menu.ts';
import { openOrdinarily } from '../../src/platform/tabs/open-ordinarily.ts';
import { begin, beginAnew, beginPrivately } from './begin.ts';
import { atChange } from './changes.ts';
import { serveTabs } from './serve-tabs.ts';
import { atAlarm, drain, followDay, lookForDue, superviseDeletions } from './upkeep.ts';
import { followPasses, updateRings } from './upkeep-rings.ts';

/**
 * Wiring only. Every listener is added before anything is awaited, or the waking event is lost; and
 * what can fail fails alone: a log that cannot be opened must not keep the rings from their place.
 */
export default defineBackground(() => {
  if (import.meta.env.FIREFOX) markLogHere();
  serveTabs();
  if (isSecondWorker()) return void beginPrivately().catch(reporter('private windows'));
  // A worker that was killed may have taken the event with it that something was handed over.
  drain();
  // An alarm goes by the clock on the wall: where that was set back, it is far away now.
  lookForDue();
  followDay();
  followPasses();
  // Looked at with every wake; the listeners below see to it that there is one.
  atFirstWake(begin).catch(reporter('first wake'));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    makeLinkMenu().catch(reporter('link menu'));
    if (reason === 'install') beginAnew().catch(reporter('install'));
  });
  browser.runtime.onStartup.addListener(() => {});

  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local') return atChange(changes);
    // On a full disk it is asked for in memory, and what is to be written down is kept there.
    const keys = Object.keys(changes);
    if (keys.some((key) => key.startsWith(DELETING))) superviseDeletions();
    if (keys.some((key) => key.startsWith(OUTBOX))) drain();
  });
  browser.permissions.onRemoved.addListener(() => void updateRings());
  browser.alarms.onAlarm.addListener(({ name }) => atAlarm(name));
  serveErrands((errand) => (errand === 'rings' ? updateRings() : openOrdinarily(errand)));
});
