import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withLog } from '../../../../src/log/database.ts';
import { LogError } from '../../../../src/log/log-error.ts';
import { allUrges } from '../../../../src/log/read.ts';
import { serveCalls } from '../../../../src/platform/calls/serve-calls.ts';
import { drainOutbox } from '../../../../src/platform/record/drain.ts';
import { handOver } from '../../../../src/platform/record/hand-over.ts';
import { keepForSession } from '../../../../src/platform/record/keep-for-session.ts';
import { noteLogTrouble, readTroubles } from '../../../../src/platform/record/troubles.ts';
import { urgeOf } from '../../samples.ts';
import { FROM_OURS, FROM_TAB } from '../calls/senders.ts';
import { stored, useFreshBrowser } from '../fresh-browser.ts';
import { send } from '../send.ts';

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

describe('what a page cannot store', () => {
  /** A worker that keeps what it is asked to, with a page of this sender asking. */
  const worker = (sender: object, keep = vi.fn().mockResolvedValue(true)) => {
    serveCalls({ keep } as never);
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
      const { answer } = await send(message, sender);
      return answer;
    });
    full();
    return keep;
  };

  it('is kept by the worker', async () => {
    const keep = worker(FROM_OURS);
    await handOver(entry);
    expect(keep).toHaveBeenCalledWith({ rank: 'own' }, { 'outbox:urge:urge-1:0': entry });
  });

  it('is not taken for kept where the worker refuses it', async () => {
    const keep = worker(FROM_TAB);
    await expect(handOver({ is: 'urge', urge: urgeOf({ ring: 'network' }) })).rejects.toThrow();
    expect(keep).not.toHaveBeenCalled();
  });

  it('is not taken for kept where the worker fails', async () => {
    worker(FROM_OURS, vi.fn().mockRejectedValue(new Error('IO error')));
    await expect(handOver(entry)).rejects.toThrow();
  });
});

it('what is wrong with the log is told until it works again', async () => {
  const fail = () => Promise.reject(new LogError('damaged'));
  await expect(noteLogTrouble(fail)).rejects.toThrow();
  expect(await readTroubles()).toMatchObject({ log: 'damaged' });
  await noteLogTrouble(async () => {});
  expect(await readTroubles()).toMatchObject({ log: undefined });
  expect(await stored()).toEqual({});
});
