import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SITES } from '../../../content/sites/index.ts';
import { readAnyAddress } from '../../../src/addresses/read-any-address.ts';
import { sitesWith } from '../../../src/addresses/sites-with.ts';
import { identityKey } from '../../../src/contacts/identity.ts';
import { indexContacts } from '../../../src/contacts/match.ts';
import { SentenceError } from '../../../src/locales/sentence-error.ts';
import { withLog } from '../../../src/log/database.ts';
import { allLetters, allUrges } from '../../../src/log/read.ts';
import { serveCalls } from '../../../src/platform/calls/serve-calls.ts';
import { changeContacts, changeSettings } from '../../../src/platform/choices/change.ts';
import { readChoices } from '../../../src/platform/choices/choices.ts';
import { COOLING_KEYS, readCooling } from '../../../src/platform/choices/cooling-facts.ts';
import { dropEndedPasses } from '../../../src/platform/passes.ts';
import { readDeletions } from '../../../src/platform/record/deletion.ts';
import { drainOutbox } from '../../../src/platform/record/drain.ts';
import { exportAll } from '../../../src/platform/record/export-all.ts';
import { importAll } from '../../../src/platform/record/import-all.ts';
import { previewImport } from '../../../src/platform/record/preview-import.ts';
import { factsIn, KEYS } from '../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import transfer1 from '../../fixtures/old/transfer-1.json' with { type: 'json' };
import { holds } from '../holds.ts';
import { contactOf, known, urgeOf } from '../samples.ts';
import { FROM_OURS, FROM_TAB } from './calls/senders.ts';
import { store, stored, useFreshBrowser } from './fresh-browser.ts';

useFreshBrowser();

const HANDLE = known('x', 'handle', 'robin');
const ROBIN = contactOf([HANDLE]);
const FILE = {
  format: 'holdfast',
  version: 2,
  contacts: [ROBIN],
  settings: DEFAULT_SETTINGS,
  urges: [urgeOf(), urgeOf({ id: 'urge-2', outcome: 'continued' })],
  letters: [{ id: 'l', moment: 1, savedAt: 2, contactId: 'robin', text: 'Dear R.' }],
};

/** Anything that a storage or a file can hold. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
  fc.constantFrom<unknown>('__proto__', {}, [], null, -1, 1e308, '', 'x'.repeat(3000), [[[[]]]]),
  fc.constant(JSON.parse('{"__proto__": {"id": "robin", "label": 1}, "constructor": 1}')),
);

/** A value with some of its parts replaced, taken out or named otherwise. */
const spoiled = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.nat(), fc.constantFrom('replace', 'drop', 'rename', 'double'), anything), {
      minLength: 1,
      maxLength: 3,
    })
    .map((spoils) => {
      const copy = { value: structuredClone(value) };
      for (const [at, how, put] of spoils) spoil(copy, at, how, structuredClone(put));
      return copy.value;
    });

function spoil(root: object, at: number, how: string, put: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  const walk = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return;
    for (const name of Object.keys(one)) {
      places.push([one as Record<string, unknown>, name]);
      walk((one as Record<string, unknown>)[name]);
    }
  };
  walk(root);
  const [owner, name] = places[at % places.length] ?? [{}, ''];
  if (how === 'replace') owner[name] = put;
  else if (how === 'double' && Array.isArray(owner))
    owner.push(structuredClone(owner[Number(name)]));
  else if (how === 'rename') owner['__proto__x'] = owner[name];
  else if (Array.isArray(owner)) owner.splice(Number(name), 1);
  else delete owner[name];
}

const fresh = () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
};
const { IDBFactory } = await import('fake-indexeddb');

const everything = async () => ({
  stored: { ...(await stored()), offers: [], standing: {}, clock: {} },
  urges: await withLog(allUrges),
  letters: await withLog(allLetters),
});

describe('whatever is stored', () => {
  const KEYS_THERE = [...Object.values(KEYS), ...Object.values(COOLING_KEYS)].flatMap((key) => [
    key,
  ]);
  const areas = fc.dictionary(
    fc.constantFrom(...KEYS_THERE, 'pass:robin:chat', 'deleting:1', 'outbox:urge:1', 'errors'),
    fc.oneof(anything, spoiled([ROBIN]), spoiled(DEFAULT_SETTINGS)),
  );

  it('is read without a throw, and a healthy contact is guarded all the same', () =>
    holds('stored values', fc.tuple(areas, anything), async ([area, junk]) => {
      const before = { ...area, contacts: [junk, ROBIN] };
      const facts = factsIn(before);
      expect(facts.contacts).toContainEqual(ROBIN);
      const { byKey } = indexContacts(facts.contacts, facts.settings.mine);
      expect(byKey.get(identityKey(HANDLE))).toContainEqual(ROBIN);
      for (const site of sitesWith(SITES, facts.settings)) expect(typeof site.id).toBe('string');
      await fakeBrowser.storage.local.clear();
      await store(before);
      expect((await readChoices()).contacts).toContainEqual(ROBIN);
      await readCooling();
      await readDeletions();
      await dropEndedPasses();
    }));

  it('does not keep the user from changing something, and damaged contacts are kept', () =>
    holds(
      'changes over damage',
      fc.tuple(areas, spoiled(ROBIN)),
      async ([area, damaged]) => {
        fresh();
        const { pending: _, lockedUntil: __, ...rest } = area;
        await store({ ...rest, contacts: [damaged] });
        const { unreadable } = await readChoices();
        await changeContacts((contacts) => [...contacts, contactOf([], { id: 'new' })]);
        await changeSettings((settings) => ({ ...settings, showLabel: !settings.showLabel }));
        const after = await readChoices();
        expect(after.contacts).toContainEqual(contactOf([], { id: 'new' }));
        expect(after.unreadable).toEqual(unreadable);
      },
      300,
    ));

  it('of the user’s own sites and servers leaves the known sites readable', () =>
    holds(
      'own sites',
      spoiled({
        ...DEFAULT_SETTINGS,
        servers: ['lake.example'],
        ownSites: [
          { host: 'lake.example', addresses: [{ surface: 'chat', path: '/talk/{thread}/**' }] },
          { host: 'pond.example', addresses: [{ surface: 'profile', path: '/{foo}' }] },
        ],
      }),
      (settings) => {
        const sites = sitesWith(SITES, factsIn({ settings }).settings);
        const lake = new URL('https://lake.example/talk/1');
        expect(() => readAnyAddress(sites, lake)).not.toThrow();
        expect(() => readAnyAddress(sites, new URL('https://pond.example/1'))).not.toThrow();
      },
    ));
});

describe('whatever is in a file', () => {
  const file = fc.oneof(
    spoiled(FILE).map((one) => JSON.stringify(one)),
    spoiled(transfer1).map((one) => JSON.stringify(one)),
    fc.tuple(fc.constant(JSON.stringify(FILE)), fc.nat(), fc.string()).map(([text, at, put]) => {
      const place = at % text.length;
      return text.slice(0, place) + put + text.slice(place + put.length);
    }),
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('['.repeat(50_000), `{"a":${'['.repeat(9000)}${']'.repeat(9000)}}`),
  );

  it('is taken in whole, or a sentence says why and nothing is another', async () => {
    const met = { taken: 0, refused: 0 };
    await holds(
      'import files',
      file,
      async (text) => {
        fresh();
        await store({ contacts: [contactOf([], { id: 'sam' })] });
        const before = await everything();
        const preview = await previewImport(text).catch((error: Error) => error);
        expect(await everything()).toEqual(before);
        const result = await importAll(text).catch((error: Error) => error);
        met[result instanceof Error ? 'refused' : 'taken']++;
        if (result instanceof Error) {
          expect(result).toBeInstanceOf(SentenceError);
          expect(result.message).toMatch(/^[A-Z].+\.$/s);
          expect(preview).toBeInstanceOf(Error);
          expect(await everything()).toEqual(before);
          return;
        }
        const after = await everything();
        expect(new Set(after.urges.map(({ id }) => id)).size).toBe(after.urges.length);
        expect(preview).toMatchObject({ urges: { added: after.urges.length } });
        // What was taken in can be given out again, and taken in again.
        await importAll(await exportAll());
        expect((await everything()).urges).toEqual(after.urges);
      },
      300,
    );
    expect(Math.min(met.taken, met.refused)).toBeGreaterThan(20);
  });
});

describe('whatever is in the outbox', () => {
  it('is moved or stays where it is, and its neighbours are moved', () =>
    holds(
      'outbox entries',
      fc.oneof(anything, spoiled({ is: 'urge', urge: urgeOf({ id: 'spoiled' }) })),
      async (entry) => {
        fresh();
        await store({ 'outbox:1': entry ?? 'nothing', 'outbox:2': { is: 'urge', urge: urgeOf() } });
        const moved = await drainOutbox();
        const urges = await withLog(allUrges);
        expect(urges.some(({ id }) => id === urgeOf().id)).toBe(true);
        expect('outbox:1' in (await stored())).toBe(moved === 1);
      },
      300,
    ));
});

describe('whatever message comes', () => {
  it('is handed to a handler only as its schema has it, and only from whom it may come', async () => {
    const called = vi.fn().mockResolvedValue(undefined);
    const handlers = [
      ...['letThrough', 'isAwake', 'keep', 'mark', 'pointed', 'pauseInstead', 'readable'],
      ...['tools', 'silence'],
    ];
    fakeBrowser.reset();
    serveCalls(
      Object.fromEntries(
        handlers.map((name) => [name, (...all: unknown[]) => called(name, ...all)]),
      ) as never,
    );
    const page = { ring: 'page' } as const;
    const pointed = { name: 'x', place: { path: '/x', selector: 'x' } };
    const right = [
      { call: 'letThrough', with: [null] },
      { call: 'isAwake', with: [] },
      { call: 'keep', with: [{ 'outbox:1': { is: 'urge', urge: urgeOf(page) } }] },
      { call: 'mark', with: ['lost'] },
      { call: 'pointed', with: [pointed] },
      { call: 'pauseInstead', with: [FROM_TAB.url] },
      { call: 'readable', with: [] },
      { call: 'tools', with: [] },
      { call: 'silence', with: [true] },
    ];
    const message = fc.oneof(
      anything,
      fc.record({ call: fc.constantFrom(...handlers, 'toString', '__proto__'), with: anything }),
      fc.record({
        call: fc.constant('pauseInstead'),
        with: fc.tuple(
          fc.oneof(
            fc.webUrl(),
            fc.constantFrom('javascript:0', 'file:///x', 'about:blank', ' https://lake.example/'),
            fc.string({ unit: 'binary' }),
          ),
        ),
      }),
      { weight: 9, arbitrary: fc.constantFrom<unknown>(...right) },
      ...right.map(spoiled),
    );
    const stranger = fc.record({
      id: fc.constantFrom(fakeBrowser.runtime.id, fakeBrowser.runtime.id, 'another', undefined),
      url: fc.oneof(
        fc.constantFrom(FROM_TAB.url, FROM_OURS.url, 'about:blank', undefined),
        fc.string({ unit: 'binary' }),
      ),
      origin: fc.constantFrom(FROM_TAB.origin, FROM_OURS.origin, 'null', undefined),
      frameId: fc.constantFrom(0, 0, 3, undefined),
      tab: fc.constantFrom(FROM_TAB.tab, FROM_TAB.tab, {}, undefined),
    });
    const sender = fc.oneof(fc.constantFrom(FROM_TAB, FROM_OURS), stranger);
    const met = new Set<unknown>();
    type Sender = Partial<typeof FROM_TAB>;
    const check = async ([one, from]: readonly [unknown, Sender]) => {
      called.mockClear();
      await fakeBrowser.runtime.onMessage.trigger(one, from as never, vi.fn());
      for (const [name, asker, given] of called.mock.calls) {
        met.add(name);
        expect(from.id).toBe(fakeBrowser.runtime.id);
        expect(from.frameId).not.toBe(3);
        if (name === 'isAwake') expect(asker).toEqual({ rank: 'own' });
        else if (name !== 'keep') expect(asker).toMatchObject({ rank: 'page' });
        if (asker.rank === 'page') expect(new URL(from.url ?? '').hostname).toBe(asker.host);
        if (name === 'pauseInstead') expect(URL.parse(given)?.protocol).toMatch(/^https?:$/);
        if (name === 'silence') expect(typeof given).toBe('boolean');
        if (name === 'letThrough') expect(given === null || typeof given === 'string').toBe(true);
        if (name === 'mark') expect(['lost', 'late', null]).toContain(given);
        for (const key of name === 'keep' ? Object.keys(given) : [])
          expect(key).toMatch(/^(outbox:|pass:|latest$)/);
      }
    };
    // Whatever the seed is, what may be asked is let through, too.
    for (const one of right) await check([one, one.call === 'isAwake' ? FROM_OURS : FROM_TAB]);
    expect([...met].sort()).toEqual([...handlers].sort());
    await holds('messages', fc.tuple(message, sender) as fc.Arbitrary<[unknown, Sender]>, check);
  });
});
