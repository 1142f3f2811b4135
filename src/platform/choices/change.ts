import type { Contact } from '../../contacts/contact.ts';
import { loosened } from '../../policy/cooling/loosen.ts';
import { type Choices, type Loosening, thingOf } from '../../policy/cooling/loosening.ts';
import { splitChange } from '../../policy/cooling/split.ts';
import { stillWaiting } from '../../policy/cooling/still-waiting.ts';
import type { Settings } from '../../policy/settings.ts';
import { reporter } from '../health/report.ts';
import { untilAllIsDeleted } from '../record/until-all-is-deleted.ts';
import { alone, readChoices, writeChoices } from './choices.ts';
import { coolingItems, readCooling, writeCooling } from './cooling-facts.ts';
import { tellOwnChange } from './own-change.ts';
import { repairWhatIsLost } from './repair.ts';
import { type ChangeResult, splitByCooling, withPending } from './split-by-cooling.ts';

interface Asking {
  /** The browser's answer, where the change has no effect without its permission; an undo is offered once it is yes. */
  readonly agreed?: Promise<boolean>;
  /** What this turns on: earlier requests to turn these off are dropped. */
  readonly turnedOn?: readonly Loosening[];
  /** What is done besides when the change is taken back. */
  readonly also?: () => Promise<void>;
  /** False where nobody made it at this page: no undo is offered there. */
  readonly isOwn?: boolean;
  /** Changes of one gesture are taken back together. */
  readonly gesture?: string | undefined;
}

/**
 * Changes the choices in one step that no other page of ours can come between: what guards more takes effect
 * at once, what guards less waits. Only they and the worker may call this: a site's page has other locks.
 * Answers what waits and what a lock refused. Throws, and changes nothing, when the result is no choices.
 */
export const requestChange = (
  change: (choices: Choices) => Choices,
  { agreed, turnedOn = [], also, isOwn = true, gesture }: Asking = {},
): Promise<ChangeResult> =>
  aloneOnceWhole(async () => {
    const before = await readChoices();
    const cooling = await readCooling();
    const given = { contacts: [...before.contacts], settings: before.settings };
    const wanted = change(given);
    const { atOnce, waiting } = splitChange(before, wanted);
    const { now, later, asked } = splitByCooling(before, cooling, waiting);
    const after = now.reduce(loosened, atOnce);
    const taken = new Set(now.map(thingOf));
    const kept = stillWaiting(cooling.pending, before, wanted, turnedOn)
      // What was asked for before is another's, now that this takes effect.
      .filter(({ loosening }) => !taken.has(thingOf(loosening)));
    const pendingAfter = withPending(kept, later, cooling, before.settings);
    const isPendingOther = later.length > 0 || kept.length < cooling.pending.length;
    const written = await writeChoices(
      before,
      {
        contacts: wanted.contacts === given.contacts ? before.contacts : after.contacts,
        settings: wanted.settings === given.settings ? before.settings : after.settings,
      },
      isPendingOther ? coolingItems(cooling, { pending: pendingAfter }) : {},
    );
    // An answer that comes late gives no new time to take it back: it may be guarded by then, by another page.
    const madeAt = performance.now();
    const tell = (wasAsked: boolean) =>
      tellOwnChange({
        ...{ before, after: written, cooling, pendingAfter, madeAt, wasAsked, also, gesture },
      });
    if (!isOwn) return asked;
    if (agreed) void agreed.then((isAgreed) => isAgreed && tell(true));
    else tell(false);
    return asked;
  });

/** The same for the contacts alone. */
export async function changeContacts(
  change: (contacts: Contact[]) => Contact[],
  asking: Pick<Asking, 'gesture'> = {},
): Promise<ChangeResult> {
  await untilAllIsDeleted();
  return requestChange(
    ({ contacts, settings }) => ({ contacts: change([...contacts]), settings }),
    asking,
  );
}

/** The same for the settings alone. */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<ChangeResult> =>
  requestChange(({ contacts, settings }) => ({ contacts, settings: change(settings) }));

/** Asks for what is no choice to be loosened, and does it where nothing has to wait. */
export const requestLoosening = (
  loosening: Extract<Loosening, { is: 'pin' | 'everything' }>,
  take: () => Promise<void>,
): Promise<ChangeResult> =>
  aloneOnceWhole(async () => {
    const before = await readChoices();
    const cooling = await readCooling();
    const { now, later, asked } = splitByCooling(before, cooling, [loosening]);
    if (now.length > 0) await take();
    const pending = withPending(cooling.pending, later, cooling, before.settings);
    if (later.length > 0) await writeCooling(cooling, { pending });
    return asked;
  });

const aloneOnceWhole = async <T>(work: () => Promise<T>): Promise<T> => {
  await repairWhatIsLost().catch(reporter('repair'));
  return alone(work);
};
