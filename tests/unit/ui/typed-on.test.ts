import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/policy/settings.ts';
import { typedOn } from '../../../src/ui/typed-on.ts';

const change = (before: Partial<Settings>, after: Partial<Settings>) => ({
  before: { contacts: [], settings: { ...DEFAULT_SETTINGS, ...before } },
  after: { contacts: [], settings: { ...DEFAULT_SETTINGS, ...after } },
});
const reasons = (...texts: string[]) => ({
  ownReasons: texts.map((text, id) => ({ id: `r${id}`, text })),
});
const sleep = reasons('I sleep');

it('what is typed on goes back to before the first letter', () => {
  const first = change({ letter: 'D' }, { letter: 'De' });
  const later = change({ letter: 'De' }, { letter: 'Dear' });
  expect(typedOn(first, later)).toEqual(change({ letter: 'D' }, { letter: 'Dear' }));
});

it('and so in a reason of one’s own', () => {
  const first = change(reasons('I sl', 'tea'), reasons('I sle', 'tea'));
  const later = change(reasons('I sle', 'tea'), reasons('I sleep', 'tea'));
  expect(typedOn(first, later)?.before.settings.ownReasons).toEqual(
    reasons('I sl', 'tea').ownReasons,
  );
});

it.each([
  ['one that was added', change({}, sleep), change(sleep, {})],
  [
    'one that was taken away after another',
    change(reasons('I sleep', 'tea'), sleep),
    change(sleep, {}),
  ],
  [
    'another reason',
    change(reasons('I', 'tea'), reasons('I sleep', 'tea')),
    change(reasons('I sleep', 'tea'), reasons('I sleep', 'teas')),
  ],
  [
    'what was typed before another tab took a reason away',
    change(reasons('I', 'tea'), reasons('I s', 'tea')),
    change(reasons('I s'), reasons('I sl')),
  ],
  [
    'another setting',
    change({ letter: 'D' }, { letter: 'De' }),
    change({ waitSeconds: 3 }, { waitSeconds: 5 }),
  ],
  [
    'the letter after a reason',
    change(sleep, reasons('I sleep.')),
    change({ letter: 'D' }, { letter: 'De' }),
  ],
])('%s is a change of its own', (_, first, later) => {
  expect(typedOn(first, later)).toBeUndefined();
});
