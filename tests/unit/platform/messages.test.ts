import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { callWorker, serveCalls } from '../../../src/platform/messages.ts';
import { useFreshBrowser } from './fresh-browser.ts';

useFreshBrowser();

const letThrough = vi.fn();
const silence = vi.fn();
const mark = vi.fn();
const pointed = vi.fn();
const isAwake = vi.fn().mockResolvedValue(true);
const keep = vi.fn();
const tools = vi.fn();

beforeEach(() => {
  letThrough.mockReset().mockResolvedValue(undefined);
  silence.mockReset().mockResolvedValue(true);
  mark.mockReset().mockResolvedValue(undefined);
  pointed.mockReset().mockResolvedValue(true);
  tools.mockReset().mockResolvedValue(undefined);
  keep.mockReset().mockResolvedValue(undefined);
  serveCalls({ isAwake, keep, tools, letThrough, silence, mark, pointed });
});

const FROM_TAB = {
  ...{ id: fakeBrowser.runtime.id, tab: { id: 7 } },
  url: 'https://lake.example/talk/1',
};

/** Sends as a browser would; `kept` says whether the sender may wait for an answer. */
async function send(message: unknown, sender: object = FROM_TAB) {
  const respond = vi.fn();
  const { onMessage } = fakeBrowser.runtime;
  const answers: unknown[] = await onMessage.trigger(message, sender as never, respond);
  const kept = answers[0] === true;
  if (kept) await vi.waitFor(() => expect(respond).toHaveBeenCalled());
  return { kept, answer: respond.mock.calls[0]?.[0] };
}

describe('serveCalls', () => {
  it('hands a call to its handler, with the tab it came from, and answers', async () => {
    const actual = await send({ call: 'silence', with: [true] });
    expect(silence).toHaveBeenCalledWith(7, true);
    expect(actual).toEqual({ kept: true, answer: true });
  });

  it('takes what was pointed at, whole or not at all', async () => {
    const place = { path: '/talk/*', selector: 'main h2' };
    const told = { host: 'lake.example', name: 'Robin', place };
    expect(await send({ call: 'pointed', with: [told] })).toEqual({ kept: true, answer: true });
    expect(pointed).toHaveBeenCalledWith(7, told);
    const broken = { ...told, place: { ...place, path: 'talk' } };
    expect((await send({ call: 'pointed', with: [broken] })).kept).toBe(false);
    // A page speaks for its own host alone.
    const others = { ...told, host: 'meadow.example' };
    expect((await send({ call: 'pointed', with: [others] })).kept).toBe(false);
  });

  it('hands each call to its own handler', async () => {
    await send({ call: 'mark', with: ['lost', 'x'] });
    expect(mark).toHaveBeenCalledWith(7, 'lost', 'x');
    expect(silence).not.toHaveBeenCalled();
  });

  it('serves a call from a page of its own, which has no tab', async () => {
    await send({ call: 'letThrough', with: [null] }, { id: fakeBrowser.runtime.id });
    expect(letThrough).toHaveBeenCalledWith(undefined, null);
  });

  it('answers also when the handler failed, so that nobody waits for ever', async () => {
    letThrough.mockRejectedValue(new Error('no'));
    expect(await send({ call: 'letThrough', with: ['x'] })).toEqual({
      kept: true,
      answer: undefined,
    });
  });

  it.each([
    ['of another kind', { call: 'delete', with: [] }, FROM_TAB],
    ['with the wrong words', { call: 'silence', with: ['yes'] }, FROM_TAB],
    ['without words', { call: 'silence' }, FROM_TAB],
    ['that is no call', 'look', FROM_TAB],
    ['of another extension', { call: 'letThrough', with: [null] }, { id: 'another' }],
    ['of nobody', { call: 'letThrough', with: [null] }, {}],
  ])('does not answer one %s', async (_, message, sender) => {
    expect(await send(message, sender)).toEqual({ kept: false, answer: undefined });
    expect(letThrough).not.toHaveBeenCalled();
    expect(silence).not.toHaveBeenCalled();
  });
});

describe('callWorker', () => {
  it('asks in the words that are served', async () => {
    const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(true as never);
    expect(await callWorker('silence', true)).toBe(true);
    await send(asked.mock.calls[0]?.[0]);
    expect(silence).toHaveBeenCalledWith(7, true);
  });

  it('rejects when there is nobody to ask', async () => {
    fakeBrowser.runtime.onMessage.removeAllListeners();
    await expect(callWorker('letThrough', null)).rejects.toThrow();
  });
});
