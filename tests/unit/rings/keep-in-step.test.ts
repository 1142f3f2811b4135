import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SITES } from '../../../content/sites/index.ts';
import { PRACTICE_SETTINGS, practiceContact } from '../../../src/practice/practice-contact.ts';
import { guardedSites, keepRingsInStep } from '../../../src/rings/keep-in-step.ts';

type Rule = Browser.declarativeNetRequest.Rule;
type Script = Browser.scripting.RegisteredContentScript;

const ALL_HOSTS = SITES.map(({ id }) => id);
let rules: Rule[];
let scripts: Script[];
let permitted: string[];
let isSupported: (regex: string) => boolean;
/** What was changed in the browser since the last look. */
let changes: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  [rules, scripts, changes] = [[], [], []];
  permitted = ALL_HOSTS;
  isSupported = () => true;

  const dnr = fakeBrowser.declarativeNetRequest;
  vi.spyOn(dnr, 'getDynamicRules').mockImplementation(async () => structuredClone(rules));
  vi.spyOn(dnr, 'isRegexSupported').mockImplementation((async ({ regex }: { regex: string }) => ({
    isSupported: isSupported(regex),
  })) as never);
  vi.spyOn(dnr, 'updateDynamicRules').mockImplementation((async ({
    removeRuleIds = [],
    addRules = [],
  }: Browser.declarativeNetRequest.UpdateRuleOptions) => {
    changes.push('rules');
    rules = [...rules.filter(({ id }) => !removeRuleIds.includes(id)), ...addRules];
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
    SITES.some(
      ({ id, hosts }) => permitted.includes(id) && origins.includes(`*://*.${hosts[0]}/*`),
    )) as never);

  await fakeBrowser.storage.local.set({
    contacts: [practiceContact('2026-11-23')],
    settings: PRACTICE_SETTINGS,
  });
});

const keep = async (): Promise<string[]> => {
  changes = [];
  await keepRingsInStep(SITES);
  return changes;
};

describe('keepRingsInStep', () => {
  it('registers both scripts and makes the rules, each with a number of its own', async () => {
    expect(await keep()).toEqual(['+stop', '+guard', 'rules']);
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
    await fakeBrowser.storage.local.set({
      'pass:robin:profile': { contactId: 'robin', surface: 'profile', until: Date.now() + 60_000 },
    });
    expect(await keep()).toEqual(['-stop', '+stop', 'rules']);
    expect(rules.some(({ action }) => action.type === 'allow')).toBe(true);
    await fakeBrowser.storage.local.remove('pass:robin:profile');
    expect(await keep()).toEqual(['-stop', '+stop', 'rules']);
    expect(rules.some(({ action }) => action.type === 'allow')).toBe(false);
  });

  it('takes everything away when no site is on', async () => {
    await keep();
    await fakeBrowser.storage.local.set({ settings: { ...PRACTICE_SETTINGS, sites: [] } });
    expect(await keep()).toEqual(['-stop', '-guard', 'rules']);
    expect([rules, scripts]).toEqual([[], []]);
  });

  it('guards pages without contacts too, but stops nothing there', async () => {
    await fakeBrowser.storage.local.set({ contacts: [] });
    expect(await keep()).toEqual(['+guard']);
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

describe('guardedSites', () => {
  it.each([
    ['on and permitted', ['x', 'instagram'], ALL_HOSTS, ['instagram', 'x']],
    ['on without permission', ['x', 'instagram'], ['x'], ['x']],
    ['permitted but off', [], ALL_HOSTS, []],
    ['unknown', ['myspace'], ALL_HOSTS, []],
  ])('decides on sites that are %s', async (_, turnedOn, given, expected) => {
    permitted = given;
    const actual = await guardedSites(SITES, turnedOn);
    expect(actual.map(({ id }) => id)).toEqual(expected);
  });
});
