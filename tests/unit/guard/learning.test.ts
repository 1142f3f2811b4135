import { expect, it, vi } from 'vitest';
import type { Judge } from '../../../content/guard/judge.ts';
import { startLearning } from '../../../content/guard/learning.ts';
import { findContact, indexContacts } from '../../../src/contacts/match.ts';
import { stored, useFreshBrowser } from '../platform/fresh-browser.ts';
import { contactOf, known, sightingOf } from '../samples.ts';

useFreshBrowser();

const ID = known('made-up', 'id', '4455');
const HANDLE = known('made-up', 'handle', 'robin');
const NAME = known('made-up', 'name', 'robin vale');

const learned = async () =>
  Object.entries(await stored()).flatMap(([key, entry]) =>
    key.startsWith('outbox:') ? (entry as { identities: { value: string }[] }).identities : [],
  );

it.each([
  ['a number', ID, ['robin']],
  ['a name', NAME, []],
])(
  'learns the handle of a page that says %s of the contact along with it',
  async (_, own, told) => {
    const wait = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const timer = new AbortController();
      queueMicrotask(() => timer.abort());
      return timer.signal;
    });
    const index = indexContacts([contactOf([own])]);
    const judge = { match: (seen) => findContact(index, seen) } as Pick<Judge, 'match'> as Judge;
    const seen = sightingOf([HANDLE], { surface: 'profile', also: [ID, NAME] });
    const learning = startLearning(judge, () => [seen], new AbortController().signal);
    learning.fromPage([seen]);
    await new Promise((done) => setTimeout(done));
    expect(wait).toHaveBeenCalledTimes(told.length);
    expect((await learned()).map(({ value }) => value)).toEqual(
      told.length > 0 ? expect.arrayContaining(told) : told,
    );
  },
);
