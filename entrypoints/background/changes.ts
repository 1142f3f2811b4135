import { OUTBOX } from '../../src/log/outbox.ts';
import { COOLING_KEYS } from '../../src/platform/choices/cooling-facts.ts';
import { UNDO_MS } from '../../src/platform/choices/own-change.ts';
import { reporter } from '../../src/platform/health/report.ts';
import { TURNED_OFF } from '../../src/platform/permissions/give-back.ts';
import { DELETING } from '../../src/platform/record/until-all-is-deleted.ts';
import { factsIn, isPassKey, KEYS } from '../../src/platform/stored.ts';
import type { Settings } from '../../src/policy/settings.ts';
import { dropAllowedAddresses } from '../../src/rings/allow-address.ts';
import { isSame } from '../../src/same.ts';
import {
  drain,
  giveBackPermissions,
  lookForDue,
  repair,
  superviseDeletions,
  updateBadge,
  updateIcon,
  updateStanding,
} from './upkeep.ts';
import { updateRings } from './upkeep-rings.ts';

interface Change {
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}

/** What has to be done after what is stored has changed, whoever changed it. */
export function atChange(changes: Record<string, Change>): void {
  const keys = Object.keys(changes);
  const wrote = (is: (key: string) => boolean) =>
    keys.some((key) => is(key) && changes[key]?.newValue !== undefined);
  // Then the tabs are concerned, too: `serve-tabs.ts` sees to both.
  const isForTabs = concernsRings(changes[KEYS.settings]);
  if (!isForTabs && (keys.includes(KEYS.contacts) || keys.some(isPassKey))) void updateRings();
  if (isForTabs || keys.includes(KEYS.contacts))
    dropAllowedAddresses().catch(reporter('address passes'));
  if (keys.includes(KEYS.settings)) updateStanding();
  if (wrote((key) => key === KEYS.contacts || key === KEYS.settings)) void repair();
  if ([KEYS.standing, KEYS.settings, KEYS.contacts].some((key) => keys.includes(key)))
    updateBadge();
  if (keys.includes(KEYS.settings)) updateIcon();
  if (keys.some((key) => key in COOLING_KEYS && key !== COOLING_KEYS.clock)) lookForDue();
  // After the time for undoing. If the worker ends before that, `begin` does it at the next start.
  if (wrote((key) => key.startsWith(TURNED_OFF))) setTimeout(giveBackPermissions, UNDO_MS + 1000);
  if (wrote((key) => key.startsWith(DELETING))) superviseDeletions();
  if (wrote((key) => key.startsWith(OUTBOX))) drain();
}

/** What of the settings the rings are made from; a letter that is being written is nothing of it. */
const IN_RINGS = ['sites', 'servers', 'ownSites', 'mine', 'arrangements'] as const;

/** What of them the link's menu is named by. */
const IN_MENU = ['discreet', 'language'] as const;

const concerns =
  (names: readonly (keyof Settings)[]) =>
  (change: Change | undefined): boolean => {
    const [before, after] = [change?.oldValue, change?.newValue].map(
      (value) => factsIn({ [KEYS.settings]: value }).settings,
    );
    return names.some((name) => !isSame(before?.[name], after?.[name]));
  };
export const concernsRings = concerns(IN_RINGS);
export const concernsLinkMenu = concerns(IN_MENU);
