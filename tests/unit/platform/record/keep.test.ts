import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withLog } from '../../../../src/log/database.ts';
import { LogError } from '../../../../src/log/log-error.ts';
import { allUrges } from '../../../../src/log/read.ts';
import { drainOutbox } from '../../../../src/platform/record/drain.ts';
import { handOver } from '../../../../src/platform/record/hand-over.ts';
import { keepForSession } from '../../../../src/platform/record/keep-for-session.ts';
import { noteLogTrouble, readTroubles } from '../../../../src/platform/record/troubles.ts';
import { serveCalls } from '../../../../src/platform/serve-calls.ts';
import { urgeOf } from '../../samples.ts';
import { stored, useFreshBrowser } from '../fresh-browser.ts';
import { FROM_OURS } from '../senders.ts';

useFreshBrowser();
afterEach(() => vi.restoreAllMocks());

const full = () =>
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('IO error'));
const entry = { is: 'urge', urge: urgeOf() } as const;

it('an urge that a full disk refuses is kept in memory, told, and moved once there is room', async () => {
  const refuse = full();
  await keepForSession({ 'outbox:urge:urge-1:0': entry });
  expect(await readTroubles()).toMatchObject({ unkept: 1 });
  refuse.mockRestore();
  expect(await drainOutbox()).toBe(1);
  expect(await withLog(allUrges)).toEqual([urgeOf()]);
  expect(await readTroubles()).toMatchObject({ unkept: 0 });
});

it('a page asks the worker to keep what it could not store', async () => {
  const keep = vi.fn().mockResolvedValue(undefined);
  serveCalls({ keep } as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) =>
    fakeBrowser.runtime.onMessage.trigger(message, FROM_OURS as never, () => {}),
  );
  full();
  await handOver(entry);
  expect(keep).toHaveBeenCalledWith({ rank: 'own' }, { 'outbox:urge:urge-1:0': entry });
});

it('what is wrong with the log is told until it works again', async () => {
  const fail = () => Promise.reject(new LogError('damaged'));
  await expect(noteLogTrouble(fail)).rejects.toThrow();
  expect(await readTroubles()).toMatchObject({ log: 'damaged' });
  await noteLogTrouble(async () => {});
  expect(await readTroubles()).toMatchObject({ log: undefined });
  expect(await stored()).toEqual({});
});
