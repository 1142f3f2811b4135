import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SITES } from '../../../content/sites/index.ts';
import { hostPattern, hostPatterns } from '../../../src/addresses/match-pattern.ts';
import { readAddressAmong, readAnyAddress } from '../../../src/addresses/read-any-address.ts';
import { readBeyondRules } from '../../../src/platform/beyond-rules.ts';
import { sharedSitesAt } from '../../../src/platform/shared-sites.ts';
import { readFacts } from '../../../src/platform/stored.ts';
import type { Settings } from '../../../src/policy/settings.ts';
import { PRACTICE_SETTINGS, practiceContact } from '../../../src/practice/practice-contact.ts';
import { areRingsInStep, guardedAmong, keepRingsInStep } from '../../../src/rings/keep-in-step.ts';
import { manyContacts } from '../../invented/many-contacts.ts';
import { contactOf, known } from '../samples.ts';

type Rule = Browser.declarativeNetRequest.Rule;
type Script = Browser.scripting.RegisteredContentScript;

const GUARDS = SITES.map(({ id }) => `guard ${id}`);
const ALL_HOSTS = SITES.map(({ id }) => id);
/** They outlast the browser's session. */
let rules: Rule[];
/** They do not. */
let ofPasses: Rule[];
let scripts: Script[];
let permitted: string[];
let isSupported: (regex: string) => boolean;
/** What was changed in the browser since the last look. */
let changes: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  [rules, ofPasses, scripts, changes] = [[], [], [], []];
  permitted = ALL_HOSTS;
  isSupported = () => true;

  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({} as never);
  const dnr = fakeBrowser.declarativeNetRequest;
  vi.spyOn(dnr, 'getDynamicRules').mockImplementation(async () => structuredClone(rules));
  vi.spyOn(dnr, 'isRegexSupported').mockImplementation((async ({ regex }: { regex: string }) => ({
    isSupported: isSupported(regex),
  })) as never);
  vi.spyOn(dnr, 'getSessionRules').mockImplementation(async () => structuredClone(ofPasses));
  const changed = (
    present: readonly Rule[],
    { removeRuleIds = [], addRules = [] }: Browser.declarativeNetRequest.UpdateRuleOptions,
    beside: readonly Rule[],
  ): Rule[] => {
    const now = [...present.filter(({ id }) => !removeRuleIds.includes(id)), ...addRules];
    // Chromium counts both together (tried in 156, 2026-11-30).
    if (now.length + beside.length > dnr.MAX_NUMBER_OF_REGEX_RULES) throw new Error('too many');
    if (new Set(now.map(({ id }) => id)).size < now.length) throw new Error('a number twice');
    return now;
  };
  vi.spyOn(dnr, 'updateDynamicRules').mockImplementation((async (
    change: Browser.declarativeNetRequest.UpdateRuleOptions,
  ) => {
    rules = changed(rules, change, ofPasses);
    changes.push('rules');
  }) as never);
  vi.spyOn(dnr, 'updateSessionRules').mockImplementation((async (
    change: Browser.declarativeNetRequest.UpdateRuleOptions,
  ) => {
    ofPasses = changed(ofPasses, change, rules);
    changes.push('of passes');
  }) as never);

  const { scripting } = fakeBrowser;
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation(async () =>
    structuredClone(scripts),
  );
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation((async (added: Script[]) => {
    changes.push(...added.map(({ id }) => `+${id}`));
    scripts.push(...added);
  }) as never);
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation((async ({
    ids = [],
  }: Browser.scripting.ContentScriptFilter) => {
    changes.push(...ids.map((id) => `-${id}`));
    scripts = scripts.filter(({ id }) => !ids.includes(id));
  }) as never);

  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async ({
    origins = [],
  }: Browser.permissions.Permissions) =>
    origins.every((origin) =>
      permitted
        .flatMap((one) => SITES.filter(({ id }) => id === one).flatMap(hostPatterns))
        .concat(permitted.map(hostPattern))
        .includes(origin),
    )) as never);

  await fakeBrowser.storage.local.set({
    contacts: [practiceContact('2026-11-23')],
    settings: { ...PRACTICE_SETTINGS, sites: ALL_HOSTS },
  });
});

const stopScript = () => structuredClone(scripts.find(({ id }) => id === 'stop'));

const allowed = () => ofPasses.filter(({ action }) => action.type === 'allow').length;

const keep = async (): Promise<string[]> => {
  changes = [];
  await keepRingsInStep(SITES);
  return changes;
};

describe('keepRingsInStep', () => {
  it('registers the scripts and makes the rules, each with a number of its own', async () => {
    expect(await keep()).toEqual(['+stop', ...GUARDS.map((id) => `+${id}`), 'rules']);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.length).toBeGreaterThan(0);
  });

  it('changes nothing when nothing changed', async () => {
    await keep();
    expect(await keep()).toEqual([]);
  });

  it('changes nothing when the browser gives things back in another order', async () => {
    await keep();
    rules.reverse();
    scripts = scripts.map((script) => ({ ...script, matches: script.matches?.toReversed() ?? [] }));
    expect(await keep()).toEqual([]);
  });

  it('leads every contact’s address to the pause page', async () => {
    await keep();
    const [rule] = rules;
    expect(rule?.action).toEqual({
      type: 'redirect',
      redirect: {
        regexSubstitution: `chrome-extension://${fakeBrowser.runtime.id}/pause.html#network:\\0`,
      },
    });
    expect(rule?.condition.resourceTypes).toEqual(['main_frame']);
  });

  it('opens both rings for a pass, and closes them when it is gone', async () => {
    await keep();
    const lasting = structuredClone(rules);
    await fakeBrowser.storage.local.set({
      'pass:robin:profile': { contactId: 'robin', surface: 'profile', until: Date.now() + 60_000 },
    });
    expect(await keep()).toEqual(['-stop', '+stop', 'of passes']);
    expect(allowed()).toBeGreaterThan(0);
    await fakeBrowser.storage.local.remove('pass:robin:profile');
    expect(await keep()).toEqual(['-stop', '+stop', 'of passes']);
    expect(ofPasses).toEqual([]);
    expect(rules).toEqual(lasting);
  });

  it('lets what a pass opens end with the session, and opens it anew where the pass goes on', async () => {
    const pass = { contactId: 'robin', surface: 'profile', until: Date.now() + 60_000 };
    await fakeBrowser.storage.local.set({ 'pass:robin:profile': pass });
    await keep();
    expect(rules.filter(({ action }) => action.type === 'allow')).toEqual([]);
    const open = structuredClone(ofPasses);
    ofPasses = [];
    expect(await areRingsInStep(SITES)).toBe(false);
    expect(await keep()).toEqual(['of passes']);
    expect(ofPasses).toEqual(open);
    expect(await areRingsInStep(SITES)).toBe(true);
  });

  it('leaves the rules of single addresses where they are, and room for them', async () => {
    const single = { id: 10_001, condition: { regexFilter: '^a$' }, action: { type: 'allow' } };
    ofPasses = [single as Rule];
    const dnr = fakeBrowser.declarativeNetRequest as { MAX_NUMBER_OF_REGEX_RULES: number };
    dnr.MAX_NUMBER_OF_REGEX_RULES = 200;
    await fakeBrowser.storage.local.set({ contacts: manyContacts(60) });
    await keep();
    expect(ofPasses).toEqual([single]);
    expect(rules).toHaveLength(100);
    dnr.MAX_NUMBER_OF_REGEX_RULES = 1000;
  });

  it('opens both rings in the hours of an arrangement, and closes them after', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 23, 12) });
    const { hour } = Temporal.Instant.fromEpochMilliseconds(Date.now()).toZonedDateTimeISO(
      Temporal.Now.timeZoneId(),
    );
    const clock = (at: number) => `${String((at + 24) % 24).padStart(2, '0')}:30`;
    const arranged = {
      id: 'a',
      contactId: 'robin',
      surfaces: ['profile'],
      purpose: 'children',
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      from: clock(hour - 1),
      to: clock(hour),
    };
    await fakeBrowser.storage.local.set({
      settings: { ...PRACTICE_SETTINGS, sites: ALL_HOSTS, arrangements: [arranged] },
    });
    await keep();
    expect(allowed()).toBeGreaterThan(0);
    const profile = '*://*.instagram.com/robin.vale';
    expect(stopScript()?.matches).not.toContain(profile);
    vi.setSystemTime(Date.UTC(2026, 10, 23, 12, 30));
    expect(await keep()).toEqual(['-stop', '+stop', 'of passes']);
    expect(allowed()).toBe(0);
    expect(stopScript()?.matches).toContain(profile);
    vi.useRealTimers();
  });

  it('tells the pages what the addresses of the guarded sites look like, as plain data', async () => {
    await keep();
    const { addresses } = await readFacts();
    expect(addresses.map(({ text }) => JSON.parse(text).id)).toEqual(ALL_HOSTS);
    const url = new URL('https://x.com/robin_vale');
    const sighting = readAnyAddress(SITES, url);
    expect(sighting).toBeDefined();
    expect(readAddressAmong(sharedSitesAt(addresses), url)).toEqual(sighting);
    await fakeBrowser.storage.local.set({ settings: { ...PRACTICE_SETTINGS, sites: ['x'] } });
    await keep();
    expect((await readFacts()).addresses.map(({ text }) => JSON.parse(text).id)).toEqual(['x']);
  });

  it('tells the pages which sites are on without their permission', async () => {
    permitted = ['x'];
    await keep();
    expect((await readFacts()).withheld).toEqual(ALL_HOSTS.filter((id) => id !== 'x'));
    permitted = ALL_HOSTS;
    await keep();
    expect((await readFacts()).withheld).toEqual([]);
  });

  it('keeps whole profiles when there are too many rules, and every pass', async () => {
    const dnr = fakeBrowser.declarativeNetRequest as { MAX_NUMBER_OF_REGEX_RULES: number };
    dnr.MAX_NUMBER_OF_REGEX_RULES = 104;
    await fakeBrowser.storage.local.set({
      settings: { ...PRACTICE_SETTINGS, sites: ['instagram'] },
      'pass:robin:post': { contactId: 'robin', surface: 'post', until: Date.now() + 60_000 },
    });
    await keep();
    expect(rules.length + ofPasses.length).toBe(4);
    expect(allowed()).toBeGreaterThan(0);
    const filters = rules.map(({ condition }) => new RegExp(condition.regexFilter ?? '', 'i'));
    expect(filters.some((one) => one.test('https://www.instagram.com/robin.vale/'))).toBe(true);
    dnr.MAX_NUMBER_OF_REGEX_RULES = 1000;
  });

  it('notes how many addresses the browser has no rule for, and only where that changed', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await keep();
    expect(await readBeyondRules()).toBe(0);
    const dnr = fakeBrowser.declarativeNetRequest as { MAX_NUMBER_OF_REGEX_RULES: number };
    dnr.MAX_NUMBER_OF_REGEX_RULES = 110;
    await fakeBrowser.storage.local.set({ contacts: manyContacts(60) });
    await keep();
    const held = rules.length;
    const beyond = await readBeyondRules();
    expect(held).toBe(10);
    expect(beyond).toBeGreaterThan(60);
    set.mockClear();
    await keep();
    expect(set).not.toHaveBeenCalled();
    dnr.MAX_NUMBER_OF_REGEX_RULES = 1000;
    await keep();
    expect(await readBeyondRules()).toBe(0);
  });

  it('keeps the old rules and scripts where the browser refuses the new ones, and all else', async () => {
    await keep();
    const before = { rules: structuredClone(rules), stop: stopScript() };
    const { scripting } = fakeBrowser;
    const register = vi.mocked(scripting.registerContentScripts);
    const accept = register.getMockImplementation();
    register.mockImplementation((async (added: Script[]) => {
      if (added.some(({ matches = [] }) => matches.some((one) => one.includes('mia'))))
        throw new Error('refused');
      await accept?.(added as never, () => {});
    }) as never);
    await fakeBrowser.storage.local.set({
      contacts: [contactOf([known('x', 'handle', 'mia')])],
      settings: { ...PRACTICE_SETTINGS, sites: ['x'] },
    });
    await expect(keep()).rejects.toThrow('refused');
    expect(stopScript()).toEqual(before.stop);
    expect(rules.some(({ condition }) => condition.regexFilter?.includes('mia'))).toBe(true);

    vi.mocked(fakeBrowser.declarativeNetRequest.updateDynamicRules).mockRejectedValueOnce(
      new Error('too many'),
    );
    const held = structuredClone(rules);
    await fakeBrowser.storage.local.set({ contacts: [contactOf([known('x', 'handle', 'sam')])] });
    await expect(keep()).rejects.toThrow('too many');
    expect(rules).toEqual(held);
    expect(stopScript()?.matches?.some((one) => one.includes('sam'))).toBe(true);
  });

  it('takes everything away when no site is on', async () => {
    await keep();
    await fakeBrowser.storage.local.set({ settings: { ...PRACTICE_SETTINGS, sites: [] } });
    expect(await keep()).toEqual(['-stop', ...GUARDS.map((id) => `-${id}`), 'rules']);
    expect([rules, scripts]).toEqual([[], []]);
  });

  it('guards pages without contacts too, but stops nothing there', async () => {
    await fakeBrowser.storage.local.set({ contacts: [] });
    expect(await keep()).toEqual(GUARDS.map((id) => `+${id}`));
  });

  it('takes a shorter expression where the browser cannot hold the tolerant one', async () => {
    isSupported = (regex) => !regex.includes('\\.?');
    await keep();
    const filters = rules.map(({ condition }) => condition.regexFilter ?? '');
    expect(filters.filter((filter) => filter.includes('\\.?'))).toEqual([]);
    expect(filters.some((filter) => filter.includes('robin\\.vale\\.9'))).toBe(true);
  });

  it('makes no rule that the browser cannot hold, and all the others', async () => {
    isSupported = (regex) => !regex.includes('robin');
    await keep();
    const filters = rules.map(({ condition }) => condition.regexFilter ?? '');
    expect(filters.filter((filter) => filter.includes('robin'))).toEqual([]);
    expect(filters.some((filter) => filter.includes('2244668800'))).toBe(true);
  });
});

describe('what the user added', () => {
  const added = async (settings: Partial<Settings>, ...given: string[]) => {
    permitted = given;
    await fakeBrowser.storage.local.set({ settings: { ...PRACTICE_SETTINGS, ...settings } });
    await keep();
    return scripts.filter(({ id }) => id.startsWith('guard'));
  };
  const ownSites = [
    { host: 'lake.example', addresses: [{ surface: 'profile', path: '/people/{handle}/**' }] },
  ] as const satisfies Settings['ownSites'];
  const onLake = {
    site: 'lake.example',
    kind: 'handle',
    value: 'robin',
    written: 'Robin',
  } as const;

  it('is guarded like the sites that are known, without a script of its own', async () => {
    const [contact] = (await readFacts()).contacts;
    await fakeBrowser.storage.local.set({ contacts: [{ ...contact, identities: [onLake] }] });
    expect(await added({ ownSites, sites: ['lake.example'] }, 'lake.example')).toEqual([
      expect.objectContaining({ js: ['/guard.js'], matches: ['*://*.lake.example/*'] }),
    ]);
    expect(rules.map(({ condition }) => condition.requestDomains)).toEqual([['lake.example']]);
    const filter = new RegExp(rules[0]?.condition.regexFilter ?? '', 'i');
    expect(filter.test('https://www.lake.example/people/robin/posts')).toBe(true);
    expect(filter.test('https://lake.example/people/robina')).toBe(false);
    expect(scripts.find(({ id }) => id === 'stop')?.matches).toContain(
      '*://*.lake.example/people/robin',
    );
  });

  it('is not guarded without the browser’s permission', async () => {
    expect(await added({ ownSites, sites: ['lake.example'] })).toEqual([]);
  });

  it('guards those servers of a site with many that the browser permits', async () => {
    const settings = { servers: ['pond.example', 'lake.example'], sites: ['mastodon'] };
    const [script] = await added(settings, 'lake.example');
    expect(script?.js).toEqual(['/sites/mastodon.js', '/guard.js']);
    expect(script?.matches).toEqual(['*://*.lake.example/*']);
  });
});

it('guards a site at those of its hosts that the browser permits', async () => {
  permitted = ['facebook.com', 'fb.com', 'fb.me', 'messenger.com'];
  await fakeBrowser.storage.local.set({
    settings: { ...PRACTICE_SETTINGS, sites: ['facebook'] },
  });
  await keep();
  const [script] = scripts.filter(({ id }) => id === 'guard facebook');
  expect(script?.matches).toContain('*://*.facebook.com/*');
  expect(script?.matches).not.toContain('*://*.m.me/*');
  expect(rules.length).toBeGreaterThan(0);
  const hosts = rules.map(({ condition }) => condition.requestDomains ?? []);
  expect(hosts.flat()).not.toContain('m.me');
  expect((await readFacts()).withheld).toEqual(['m.me']);
  // A rule for no host is refused, and all others with it.
  expect(hosts).not.toContainEqual([]);
});

describe('guardedAmong', () => {
  it.each([
    ['on and permitted', ['x', 'instagram'], ALL_HOSTS, ['instagram', 'x']],
    ['on without permission', ['x', 'instagram'], ['x'], ['x']],
    ['permitted but off', [], ALL_HOSTS, []],
    ['unknown', ['myspace'], ALL_HOSTS, []],
  ])('decides on sites that are %s', async (_, turnedOn, given, expected) => {
    permitted = given;
    const actual = await guardedAmong(SITES, turnedOn);
    expect(actual.map(({ id }) => id)).toEqual(expected);
  });
});

it('leaves rules alone to which Firefox has added what they were not given', async () => {
  await keep();
  rules = rules.map((rule) => ({
    ...rule,
    action: { requestHeaders: null, ...rule.action },
    condition: { urlFilter: null, domainType: null, ...rule.condition },
  })) as unknown as Rule[];
  expect(await keep()).toEqual([]);
});

describe('whether they are in step', () => {
  it('is told without a change', async () => {
    expect(await areRingsInStep(SITES)).toBe(false);
    await keep();
    changes = [];
    expect(await areRingsInStep(SITES)).toBe(true);
    expect(changes).toEqual([]);
  });

  it.each<[string, () => unknown]>([
    ['a rule is gone', () => rules.pop()],
    ['a rule is left over', () => rules.push({ ...(rules[0] as Rule), id: 4711, priority: 9 })],
    ['the document ring is gone', () => (scripts = scripts.filter(({ id }) => id !== 'stop'))],
    ['a guard is elsewhere', () => Object.assign(scripts.at(-1) ?? {}, { matches: [] })],
    ['a contact is new', () => fakeBrowser.storage.local.set({ contacts: manyContacts(1) })],
  ])('it is not where %s', async (_, spoil) => {
    await keep();
    await spoil();
    expect(await areRingsInStep(SITES)).toBe(false);
  });
});
