import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Contact, ContactSchema } from '../../contacts/contact.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../policy/settings.ts';
import { isSame } from '../../same.ts';
import { isAwayFromLog } from '../away-from-log.ts';
import { inTurn } from '../in-turn.ts';
import { KEYS } from '../stored.ts';
import { alone, readChoices } from './choices.ts';
import { type Copy, deleteCopy, keepCopy, readCopy } from './last-good-copy.ts';
import { packList, readList } from './packed-list.ts';
import { DAMAGED, REPAIRED, type Repair, readRepair, withEarlier } from './repaired.ts';

/**
 * Puts the last good copy in place of what of the contacts and settings is damaged or gone, and keeps
 * a copy of them where all of it is whole. Nobody is let through for as long as the user has not
 * looked, so it is not asked first: they are told, and what was there is kept beside it. Answers what
 * was put back, if anything.
 */
export const repairChoices = async (now = Date.now()): Promise<Repair | undefined> =>
  // Away from the log there is no copy that lasts.
  isAwayFromLog() ? undefined : atCopy(() => repairWithCopy(now));

async function repairWithCopy(now: number): Promise<Repair | undefined> {
  // Nobody who changes something waits for a copy to be made.
  const { contacts, settings, isWhole, isListLost, areSettingsLost } = await look();
  const copy = await readCopy();
  if (!isWhole) {
    const repair = copy && (await alone(() => putBack(copy, now)));
    // What nobody can read and no copy has must not keep all else from being copied.
    if (repair || !copy || isListLost || areSettingsLost) return repair;
  }
  if (!isSame(copy && { ...copy, at: 0 }, { contacts, settings, at: 0 }, 'in order'))
    await keepCopy({ contacts, settings, at: now });
  return undefined;
}

/**
 * The same before something is changed, where the whole list or all settings cannot be read: they
 * count as none, and the change would be written over them.
 */
export async function repairWhatIsLost(): Promise<void> {
  const { isListLost, areSettingsLost } = await look();
  if (isListLost || areSettingsLost) await repairChoices();
}

/**
 * Clears what is stored, but for what the session keeps under `kept`, and the copy first: nobody makes
 * one in between, to be put back later. A change that is under way comes before it, and none is written
 * over it.
 */
export const clearWithCopy = (kept: string): Promise<void> =>
  atCopy(async () => {
    await deleteCopy();
    const { local, session } = browser.storage;
    const inSession = Object.keys(await session.get(null)).filter((key) => key !== kept);
    await alone(() => Promise.all([local.clear(), session.remove(inSession)]));
  });

const atCopy = <T>(work: () => Promise<T>): Promise<T> => inTurn('copy', work);

async function look() {
  const stored = await browser.storage.local.get([KEYS.contacts, KEYS.settings]);
  const { contacts, settings, unreadable, unreadableSettings } = await readChoices();
  const areSettingsLost = !isRecord(stored[KEYS.settings]);
  // All of today's where there are none to read.
  const broken = NAMES.filter((name) => areSettingsLost || Object.hasOwn(unreadableSettings, name));
  const isListLost = readList(stored[KEYS.contacts]) === undefined;
  const isWhole = !isListLost && unreadable.length === 0 && broken.length === 0;
  return { stored, contacts, settings, unreadable, broken, isListLost, areSettingsLost, isWhole };
}

async function putBack(copy: Copy, now: number): Promise<Repair | undefined> {
  const { stored, contacts, unreadable, broken, isListLost } = await look();
  // Of nobody: left in the list it would bring back for ever who is removed from it.
  const nameless = unreadable.filter((one) => idOf(one) === undefined);
  const lost = copy.contacts.filter((one) => isMissing(one, contacts, { isListLost, unreadable }));
  const restored = broken.filter((name) => name in copy.settings);
  const { [DAMAGED]: earlier } = await browser.storage.local.get(DAMAGED);
  if (lost.length + restored.length === 0) {
    if (nameless.length > 0)
      await browser.storage.local.set({
        [DAMAGED]: withEarlier(earlier, nameless),
        [KEYS.contacts]: packList([...contacts, ...unreadable.filter((one) => idOf(one))]),
      });
    return undefined;
  }
  // What the user has not looked at yet is told along.
  const before = await readRepair();
  const repair: Repair = {
    at: now,
    copiedAt: copy.at,
    contacts: lost.length + (before?.contacts ?? 0),
    settings: [...new Set([...(before?.settings ?? []), ...restored])],
  };
  const kept = unreadable.filter(
    (one) => !nameless.includes(one) && !lost.some(({ id }) => id === idOf(one)),
  );
  await browser.storage.local.set({
    [DAMAGED]: withEarlier(earlier, [stored]),
    [REPAIRED]: repair,
    [KEYS.contacts]: packList([...contacts, ...lost, ...kept]),
    [KEYS.settings]: withRestored(stored[KEYS.settings], copy, restored),
  });
  return repair;
}

function isMissing(
  { id }: Contact,
  contacts: readonly Contact[],
  { isListLost, unreadable }: { isListLost: boolean; unreadable: readonly unknown[] },
): boolean {
  if (contacts.some((one) => one.id === id)) return false;
  // Who was removed is in the copy for a moment longer: only who was damaged comes back.
  return isListLost || unreadable.some((one) => idOf(one) === id || idOf(one) === undefined);
}

function idOf(stored: unknown): string | undefined {
  const id = (stored as { id?: unknown } | null | undefined)?.id;
  return v.is(ContactSchema.entries.id, id) ? id : undefined;
}

const NAMES = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
const isRecord = (stored: unknown): boolean =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored);

const withRestored = (
  stored: unknown,
  { settings }: Copy,
  names: readonly (keyof Settings)[],
): object => ({
  ...(typeof stored === 'object' ? stored : {}),
  ...Object.fromEntries(names.map((name) => [name, settings[name]])),
});
