import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Contact } from '../../../../src/contacts/contact.ts';
import { withLog } from '../../../../src/log/database.ts';
import { allTallies, allUrges } from '../../../../src/log/read.ts';
import { watchOwnChanges } from '../../../../src/platform/choices/own-change.ts';
import { drainOutbox } from '../../../../src/platform/record/drain.ts';
import { handOver } from '../../../../src/platform/record/hand-over.ts';
import { contactOf, known, urgeOf } from '../../samples.ts';
import { store, stored, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const urges = () => withLog(allUrges);
const tallies = () => withLog(allTallies);
const contacts = async () => (await stored())['contacts'] as Contact[];
const outbox = async () => Object.keys(await stored()).filter((key) => key.startsWith('outbox:'));

const NAME = known('instagram', 'name', 'robin');
const THREAD = known('instagram', 'thread', '900100', 'name');
const NAMESAKE = { site: 'instagram', kind: 'thread', value: '900100' } as const;

describe('drainOutbox', () => {
  it('moves urges into the log, and tells the pages how things stand', async () => {
    await handOver({ is: 'urge', urge: urgeOf({ offer: 'reason:peace' }) });
    await handOver({
      is: 'urge',
      urge: urgeOf({ revision: 1, secondsHeld: 4, offer: 'reason:peace' }),
    });
    expect(await drainOutbox()).toBe(2);
    expect(await urges()).toEqual([urgeOf({ revision: 1, secondsHeld: 4, offer: 'reason:peace' })]);
    expect(await outbox()).toEqual([]);
    expect(await stored()).toMatchObject({ standing: { offers: ['reason:peace'] } });
  });

  it('leaves what is told under the same key while it is moved', async () => {
    const told = (feeling: string) =>
      handOver({ is: 'urge', urge: urgeOf({ revision: 9, feeling }) });
    await told('sad');
    const drained = drainOutbox();
    const { local } = fakeBrowser.storage;
    const set = local.set.bind(local);
    // Once it is in the log, and the numbers are about to follow.
    vi.spyOn(local, 'set').mockImplementationOnce(async (items) => {
      await told('angry');
      await set(items);
    });
    await drained;
    await drainOutbox();
    expect(await urges()).toEqual([urgeOf({ revision: 9, feeling: 'angry' })]);
    expect(await outbox()).toEqual([]);
  });

  it('takes what was learned as no change of this page, which it could offer to take back', async () => {
    await store({ contacts: [contactOf([NAME])] });
    const onChange = vi.fn();
    const ended = new AbortController();
    watchOwnChanges(onChange, ended.signal);
    await handOver({ is: 'learned', contactId: 'robin', identities: [THREAD] });
    await drainOutbox();
    ended.abort();
    expect(await contacts()).toEqual([contactOf([NAME, THREAD])]);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('takes what was learned, and who they are not, also where the log cannot be opened', async () => {
    await store({ contacts: [contactOf([NAME])] });
    await handOver({ is: 'urge', urge: urgeOf() });
    await handOver({ is: 'not-them', contactId: 'robin', identities: [NAMESAKE] });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    await expect(drainOutbox()).rejects.toMatchObject({ reason: 'damaged' });
    expect(await contacts()).toEqual([contactOf([NAME], { notThem: [NAMESAKE] })]);
    expect((await outbox()).map((key) => key.split(':')[1])).toEqual(['urge']);
  });

  it('moves urges into the log also where there is no room for what was learned', async () => {
    await store({ contacts: [contactOf([NAME])] });
    await handOver({ is: 'urge', urge: urgeOf() });
    await handOver({ is: 'learned', contactId: 'robin', identities: [THREAD] });
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      if ('contacts' in items) throw new Error('full');
      await set(items);
    });
    await expect(drainOutbox()).rejects.toThrow('full');
    expect(await urges()).toHaveLength(1);
    expect((await outbox()).map((key) => key.split(':')[1])).toEqual(['learned']);
    full.mockRestore();
    expect(await drainOutbox()).toBe(1);
    expect(await contacts()).toEqual([contactOf([NAME, THREAD])]);
  });

  it('writes no empty list over contacts that cannot be read', async () => {
    await store({ contacts: 'gibberish' });
    await handOver({ is: 'learned', contactId: 'robin', identities: [THREAD] });
    expect(await drainOutbox()).toBe(1);
    expect(await contacts()).toBe('gibberish');
  });

  it('does nothing when there is nothing to move', async () => {
    await store({ contacts: [contactOf([NAME])] });
    const before = await stored();
    expect(await drainOutbox()).toBe(0);
    expect(await stored()).toEqual(before);
  });

  it('leaves what it cannot understand, and all that is not in the outbox', async () => {
    const others = {
      'outbox:dream:1': { is: 'dream' },
      'outbox:urge:x:0': { is: 'urge' },
      pass: 1,
    };
    await store(others);
    await handOver({ is: 'urge', urge: urgeOf() });
    expect(await drainOutbox()).toBe(1);
    expect(await stored()).toMatchObject(others);
    expect(await urges()).toHaveLength(1);
  });

  it('makes one record of an urge when it was killed before the outbox was emptied', async () => {
    await handOver({ is: 'urge', urge: urgeOf() });
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValueOnce(new Error('killed'));
    await expect(drainOutbox()).rejects.toThrow('killed');
    expect(await outbox()).toHaveLength(1);
    expect(await urges()).toHaveLength(1);

    expect(await drainOutbox()).toBe(1);
    expect(await outbox()).toEqual([]);
    expect(await urges()).toEqual([urgeOf()]);
    expect(await tallies()).toEqual([
      { day: '2026-11-23', contactId: 'robin', counts: { 'held profile': 1 } },
    ]);
  });

  it('keeps what was learned, of the contact it was learned of', async () => {
    const sam = contactOf([], { id: 'sam' });
    await store({ contacts: [contactOf([NAME]), sam] });
    await handOver({ is: 'learned', contactId: 'robin', identities: [THREAD] });
    await handOver({ is: 'learned', contactId: 'nobody', identities: [THREAD] });
    expect(await drainOutbox()).toBe(2);
    expect(await contacts()).toEqual([contactOf([NAME, THREAD]), sam]);
    expect(await outbox()).toEqual([]);
  });

  it('keeps whom the user said it was not, whichever of two entries it finds first', async () => {
    await store({ contacts: [contactOf([NAME])] });
    await store({
      'outbox:1': { is: 'learned', contactId: 'robin', identities: [THREAD] },
      'outbox:2': { is: 'not-them', contactId: 'robin', identities: [NAMESAKE] },
      'outbox:3': { is: 'learned', contactId: 'robin', identities: [THREAD] },
    });
    expect(await drainOutbox()).toBe(3);
    expect(await contacts()).toEqual([contactOf([NAME], { notThem: [NAMESAKE] })]);
  });

  it('moves every entry once when it is asked twice at once', async () => {
    await handOver({ is: 'urge', urge: urgeOf() });
    const moved = await Promise.all([drainOutbox(), drainOutbox()]);
    expect(moved).toEqual([1, 0]);
    expect(await urges()).toHaveLength(1);
  });
});
