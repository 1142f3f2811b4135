import type { Contact } from '../../contacts/contact.ts';
import { isSame } from '../../same.ts';
import type { Settings } from '../settings.ts';
import type { Choices } from './loosening.ts';

/** A change, as it was before and after it. */
export interface Changed {
  readonly before: Choices;
  readonly after: Choices;
}

/** Whether it changed anything; what only waits has changed nothing yet. */
export const hasChanged = (changed: Changed): boolean =>
  changedNames(changed).length > 0 ||
  !isSame(changed.before.contacts, changed.after.contacts, 'in order');

/** The settings that it changed. */
export const changedNames = ({ before, after }: Changed): (keyof Settings)[] =>
  (Object.keys(after.settings) as (keyof Settings)[]).filter(
    (name) => !isSame(before.settings[name], after.settings[name], 'in order'),
  );

/**
 * The choices with a change taken back, and with nothing else of them touched: what came after it
 * (another tab, another field) stays, also where it is about the same thing.
 */
export function restored(now: Choices, { before, after }: Changed): Choices {
  const settings: Record<string, unknown> = { ...now.settings };
  for (const name of changedNames({ before, after }))
    if (isSame(now.settings[name], after.settings[name], 'in order'))
      settings[name] = before.settings[name];
  return {
    contacts: restoredContacts(now.contacts, before.contacts, after.contacts),
    settings: settings as unknown as Settings,
  };
}

function restoredContacts(
  now: readonly Contact[],
  before: readonly Contact[],
  after: readonly Contact[],
): readonly Contact[] {
  const stays = now.flatMap((one) => {
    const [was, became] = [withId(before, one.id), withId(after, one.id)];
    if (isSame(was, became, 'in order') || !isSame(one, became, 'in order')) return [one];
    return was ? [was] : [];
  });
  const gone = before.filter(({ id }) => !withId(after, id) && !withId(now, id));
  for (const one of gone) stays.splice(before.indexOf(one), 0, one);
  return stays;
}

const withId = (all: readonly Contact[], id: string) => all.find((one) => one.id === id);
