import * as v from 'valibot';
import { ContactsSchema } from '../../contacts/contact.ts';
import { dayAt, withinReason } from '../../days/day.ts';
import { firstOfEach } from '../../first-of-each.ts';
import { SentenceError } from '../../locales/sentence-error.ts';
import { text } from '../../locales/text.ts';
import { type Letter, LetterSchema } from '../../log/letter.ts';
import { AnyUrgeSchema } from '../../log/older.ts';
import { type Urge, UrgeSchema } from '../../log/urge.ts';
import type { Settings } from '../../policy/settings.ts';
import { SettingsSchema } from '../../policy/settings-schema.ts';
import { readChoices } from '../choices/choices.ts';

const VERSION = 2;

/** Everything, as one JSON file. */
const TransferSchema = v.object({
  format: v.literal('holdfast'),
  version: v.picklist([1, VERSION]),
  contacts: ContactsSchema,
  settings: SettingsSchema,
  urges: v.array(
    v.pipe(
      AnyUrgeSchema,
      v.forward(v.check(isOfItsMoment), ['day']),
      v.forward(
        v.check(({ revision }) => revision <= MOST_REVISIONS),
        ['revision'],
      ),
    ),
  ),
  /** Those that were not sent; version 1 had none. */
  letters: v.optional(v.array(LetterSchema), []),
});

/**
 * A local day begins up to 14 hours before that of UTC, and ends up to 12 after it. By its day an urge is
 * counted, and by its moment it is found.
 */
function isOfItsMoment({ day, moment }: Urge): boolean {
  const hours = (moment - Date.parse(`${day}T00:00:00Z`)) / 3_600_000;
  return hours >= -14 && hours < 36;
}

/** As a file may hold it: one that was damaged in what a file is refused for is put right. */
const asRead = (urge: Urge): Urge => ({
  ...urge,
  day: isOfItsMoment(urge) ? urge.day : dayAt(urge.moment, urge.zone),
  revision: Math.min(urge.revision, MOST_REVISIONS),
});

/** So often nobody has put one right, and it can still be done once more. */
const MOST_REVISIONS = 1_000_000;

type Transfer = v.InferOutput<typeof TransferSchema>;

/** The text of a file that holds these beside contacts and settings: all, or what could be saved. */
export async function exportWith({
  urges,
  letters,
}: {
  urges: readonly Urge[];
  letters: readonly Letter[];
}): Promise<string> {
  // Only what can be read again: a file with one damaged entry would be refused as a whole.
  const { contacts, settings } = await readChoices();
  const transfer = {
    format: 'holdfast',
    version: VERSION,
    contacts,
    settings,
    urges: urges.filter((urge) => v.is(UrgeSchema, urge)).map(asRead),
    letters: letters.filter((letter) => v.is(LetterSchema, letter)),
  };
  return JSON.stringify(transfer, null, 2);
}

/**
 * What is in the file, of the settings those that it names. Throws a sentence for the user where it is
 * not whole.
 */
export function readTransfer(file: string): Omit<Transfer, 'settings'> & {
  settings: Partial<Settings>;
} {
  let json: unknown;
  try {
    json = JSON.parse(file);
  } catch {
    throw new SentenceError(text('data.notJson'));
  }
  const head = v.safeParse(v.object({ format: v.literal('holdfast'), version: v.number() }), json);
  if (!head.success) throw new SentenceError(text('data.notOurs'));
  if (head.output.version > VERSION) throw new SentenceError(text('data.newer'));
  const whole = v.safeParse(TransferSchema, json);
  if (!whole.success)
    throw new SentenceError(text('data.damaged', { where: v.getDotPath(whole.issues[0]) ?? '?' }));
  const { settings } = json as { settings: object };
  const named = Object.entries(whole.output.settings).filter(([name]) => name in settings);
  return {
    ...whole.output,
    contacts: firstOfEach(whole.output.contacts, ({ id }) => id).map((contact) => ({
      ...contact,
      startDay: withinReason(contact.startDay),
    })),
    settings: Object.fromEntries(named),
    // One that was erased would take away the one that is here.
    letters: whole.output.letters.filter(({ text: written }) => written !== ''),
  };
}
