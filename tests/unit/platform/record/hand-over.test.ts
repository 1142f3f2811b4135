import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Urge } from '../../../../src/log/urge.ts';
import {
  followLatest,
  handOver,
  handOverOpened,
} from '../../../../src/platform/record/hand-over.ts';
import { readFacts } from '../../../../src/platform/stored.ts';
import { urgeOf } from '../../samples.ts';
import { store, stored, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const MOMENT = urgeOf().moment;
const open = async (urge: Urge) => handOverOpened(urge, (await readFacts()).latest);
const handedOver = async () =>
  Object.values(await stored().then(({ latest: _, ...others }) => others)) as { urge: Urge }[];

it('handOver leaves each entry under a key of its own', async () => {
  const learned = { is: 'learned', contactId: 'robin', identities: [] } as const;
  await handOver({ ...learned, identities: [] });
  await handOver({ ...learned, identities: [] });
  await handOver({ is: 'urge', urge: urgeOf() });
  await handOver({ is: 'urge', urge: urgeOf({ revision: 1 }) });
  expect(Object.keys(await stored())).toHaveLength(4);
});

describe('handOverOpened', () => {
  it('hands over the first urge', async () => {
    expect(await open(urgeOf())).toEqual(urgeOf());
    expect(await handedOver()).toEqual([{ is: 'urge', urge: urgeOf() }]);
  });

  it('hands it over in the very call', () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    void handOverOpened(urgeOf(), undefined);
    expect(set).toHaveBeenCalledOnce();
    set.mockRestore();
  });

  it('tells the worker as well in Firefox, where storing takes the page several steps', () => {
    vi.stubEnv('FIREFOX', true as unknown as string);
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(true as never);
    void handOverOpened(urgeOf(), undefined);
    const [key, entry] = ['outbox:urge:urge-1:0', { is: 'urge', urge: urgeOf() }];
    expect(send.mock.calls).toEqual([[{ call: 'keep', with: [{ [key]: entry }] }]]);
  });

  it.each([
    ['in the same moment', 0],
    ['just within three seconds', 2999],
    ['just before, in a tab that was slower to tell', -2999],
  ])('takes the same person and surface %s for the same attempt', async (_, later) => {
    const first = await open(urgeOf());
    const second = await open(urgeOf({ id: 'urge-2', moment: MOMENT + later }));
    expect(second).toEqual(first);
    expect(await handedOver()).toHaveLength(1);
  });

  it.each([
    ['three seconds later', { moment: MOMENT + 3000 }],
    ['another person', { contactId: 'sam' }],
    ['another surface', { surface: 'chat' }],
  ] as const)('takes %s for another attempt', async (_, changes) => {
    await open(urgeOf());
    const second = urgeOf({ id: 'urge-2', ...changes });
    expect(await open(second)).toEqual(second);
    expect(await handedOver()).toHaveLength(2);
  });

  it('is not put off by a damaged trace of the one before', async () => {
    await store({ latest: { ...urgeOf(), id: 7 } });
    await open(urgeOf());
    expect(await handedOver()).toHaveLength(1);
  });
});

it('the latest urge only moves on, and no other takes its place', async () => {
  const latest = urgeOf({ revision: 1 });
  await store({ latest });
  await followLatest(urgeOf({ revision: 0 }));
  await followLatest(urgeOf({ id: 'urge-2', revision: 2 }));
  expect(await stored()).toEqual({ latest });
  await followLatest(urgeOf({ revision: 2 }));
  expect(await stored()).toEqual({ latest: urgeOf({ revision: 2 }) });
});
