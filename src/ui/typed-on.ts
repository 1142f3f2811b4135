import { type Changed, changedNames } from '../policy/cooling/restore.ts';
import { isSame } from '../same.ts';

/**
 * The later change with what was typed as it was before the first, where both are of one text that is
 * saved letter by letter; nothing where one of them is something else.
 */
export function typedOn<T extends Changed>(first: T, later: T): T | undefined {
  const text = textTyped(first);
  if (text === undefined || text !== textTyped(later)) return undefined;
  const [name] = changedNames(later);
  const { settings } = later.before;
  // What another tab did between them is not to be undone.
  if (!name || !isSame(first.after.settings[name], settings[name], 'in order')) return undefined;
  const before = { ...settings, [name]: first.before.settings[name] };
  return { ...later, before: { ...later.before, settings: before } };
}

/** Which text was typed into: the letter, or one of the user's reasons by its id. */
function textTyped(change: Changed): string | undefined {
  const [name, ...others] = changedNames(change);
  if (others.length > 0) return undefined;
  if (name === 'letter') return name;
  if (name !== 'ownReasons') return undefined;
  const [before, after] = [change.before.settings.ownReasons, change.after.settings.ownReasons];
  const [typed, ...more] = after.filter((one, at) => !isSame(one, before[at], 'in order'));
  const isThere = before.some(({ id }) => id === typed?.id);
  return before.length === after.length && isThere && more.length === 0 ? typed?.id : undefined;
}
