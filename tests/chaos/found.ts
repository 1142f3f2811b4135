import * as v from 'valibot';
import { monthOf, type TallyMonth, tallied, talliesIn } from '../../src/log/tally.ts';
import { type Urge, UrgeSchema } from '../../src/log/urge.ts';
import { isSame } from '../../src/same.ts';
import { type Standing, standingOn } from '../../src/streak/standing.ts';
import { PEOPLE, SETTINGS } from './people.ts';

/** All there is in the browser after the run. */
export interface Found {
  readonly urges: readonly unknown[];
  readonly months: readonly TallyMonth[];
  readonly outbox: number;
  readonly contacts: unknown;
  readonly settings: unknown;
  readonly standing: unknown;
}

/**
 * Runs in one of the extension's pages, once nothing is on its way any more. The last strike may have killed
 * a worker in the midst of what it moves, or taken the event along: whatever is asked of it wakes it.
 */
export async function readFound(): Promise<Found> {
  await chrome.runtime.sendMessage({ call: 'isAwake', with: [] }).catch(() => {});
  const outbox = async () =>
    Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('outbox:'));
  for (let tries = 0; tries < 600 && (await outbox()).length > 0; tries++)
    await new Promise((done) => setTimeout(done, 50));
  const open = indexedDB.open('holdfast');
  await new Promise((done) => {
    open.onsuccess = done;
  });
  const read = async (store: string) => {
    const all = open.result.transaction(store).objectStore(store).getAll();
    await new Promise((done) => {
      all.onsuccess = done;
    });
    return all.result;
  };
  const [urges, months] = [await read('urges'), await read('tallies')];
  open.result.close();
  const { contacts, settings, standing } = await chrome.storage.local.get(null);
  return { urges, months, outbox: (await outbox()).length, contacts, settings, standing };
}

/** What is not as it has to be, in words; nothing where all is well. */
export function faultsIn(found: Found): string[] {
  const urges = found.urges.flatMap((one) => (v.is(UrgeSchema, one) ? [one] : []));
  const contacts = typeof found.contacts === 'string' ? JSON.parse(found.contacts) : found.contacts;
  const faults: [boolean, string][] = [
    [urges.length < found.urges.length, 'a half-written urge'],
    [found.outbox > 0, `${found.outbox} entries that were never moved into the log`],
    [!isSame(contacts, PEOPLE, 'in order'), 'contacts that are not what they were'],
    [!isSame(found.settings, SETTINGS), 'settings that are not what they were'],
    [!isSame(counted(urges), byKey(found.months)), 'tallies that are not those of the urges'],
    [!isSame(totals(found.standing), totals(standingOf(urges))), 'a standing that is out of date'],
  ];
  return faults.filter(([isFault]) => isFault).map(([, sentence]) => sentence);
}

const keyOf = ({ month, contactId }: TallyMonth) => `${month} ${contactId}`;
const byKey = (months: readonly TallyMonth[]) =>
  Object.fromEntries(months.map((month) => [keyOf(month), month]));

function counted(urges: readonly Urge[]): Record<string, TallyMonth> {
  const months: Record<string, TallyMonth> = {};
  for (const urge of urges) {
    const empty = { month: monthOf(urge.day), contactId: urge.contactId, days: {} };
    months[keyOf(empty)] = tallied(months[keyOf(empty)] ?? empty, urge, 1);
  }
  return months;
}

const standingOf = (urges: readonly Urge[]): Standing =>
  standingOn('1970-01-01', SETTINGS, Object.values(counted(urges)).flatMap(talliesIn), []);

const totals = (standing: unknown) => {
  const { urges, held, looks, slips } = standing as Standing;
  return { urges, held, looks, slips };
};
