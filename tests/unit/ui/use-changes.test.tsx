// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeContacts, changeSettings } from '../../../src/platform/choices/change.ts';
import { watchOwnChanges } from '../../../src/platform/choices/own-change.ts';
import { turnOn } from '../../../src/platform/permissions/turn-on.ts';
import { readFacts } from '../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import type { Undoable } from '../../../src/ui/undo-bar.tsx';
import { useChanges } from '../../../src/ui/use-changes.ts';
import { grantLocks } from '../grant-locks.ts';
import { madeUp } from '../made-up-site.ts';
import { store, useFreshBrowser } from '../platform/fresh-browser.ts';
import { contactOf, known } from '../samples.ts';

useFreshBrowser();
beforeEach(async () => {
  grantLocks();
  await store({ contacts: [], settings: { ...DEFAULT_SETTINGS, sites: ['x'] } });
});

const SAM = contactOf([known('x', 'handle', 'sam')], { id: 'sam' });
const addSam = (gesture?: string) => changeContacts((all) => [...all, SAM], { gesture });

const told = vi.fn();
let ended: AbortController;
beforeEach(() => {
  ended = new AbortController();
  watchOwnChanges(told.mockReset(), ended.signal);
});
afterEach(() => ended.abort());

/** What the page offers to undo by now. */
function offers(): () => readonly Undoable[] {
  let now: readonly Undoable[] = [];
  function Page() {
    now = useChanges();
    return null;
  }
  act(() => render(h(Page, {}), document.createElement('div')));
  return () => now;
}

it.each(['the browser asks first', 'it has its answer first'])(
  'takes back what one press has saved and turned on, where %s',
  async (order) => {
    const answer = Promise.withResolvers<boolean>();
    vi.spyOn(fakeBrowser.permissions, 'request').mockReturnValue(answer.promise as never);
    const offered = offers();
    const turning = turnOn([madeUp], [], 'press');
    const isLate = order === 'the browser asks first';
    if (isLate) await addSam('press');
    answer.resolve(true);
    await turning;
    if (!isLate) await addSam('press');
    await act(() => vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2)));
    expect(offered()).toHaveLength(1);
    expect(await offered()[0]?.undo()).toBe(true);
    const { contacts, settings } = await readFacts();
    expect([contacts, settings.sites]).toEqual([[], ['x']]);
  },
);

it('takes back only the later of two that have nothing to do with each other', async () => {
  const offered = offers();
  await addSam();
  await changeSettings((present) => ({ ...present, waitSeconds: 60 }));
  await act(() => vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2)));
  expect(await offered()[0]?.undo()).toBe(true);
  const { contacts, settings } = await readFacts();
  expect(contacts).toEqual([SAM]);
  expect(settings.waitSeconds).toBe(DEFAULT_SETTINGS.waitSeconds);
});
