// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PauseView } from '../../../content/pause/view.ts';
import { SITES } from '../../../content/sites/index.ts';
import { pauseBefore } from '../../../entrypoints/pause/pause-before.ts';
import { dayAt, localZone } from '../../../src/days/day.ts';
import { readFacts } from '../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import { NO_STANDING } from '../../../src/streak/standing.ts';
import { grantLocks } from '../grant-locks.ts';
import { store, stored, useFreshBrowser } from '../platform/fresh-browser.ts';
import { contactOf, known, urgeOf } from '../samples.ts';

useFreshBrowser();

it('lets through no longer than the settings say as it is answered, and nothing sends back here', async () => {
  const settings = { ...DEFAULT_SETTINGS, sites: ['x'], passMinutes: 60 };
  await store({ contacts: [contactOf([known('x', 'handle', 'robin')])], settings });
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true as never);
  vi.spyOn(location, 'replace').mockImplementation(() => {});
  const answerLate = async () => {
    await store({ settings: { ...settings, passMinutes: 2 } });
    return { outcome: 'continued', words: 'to say it', minutes: 60 } as const;
  };
  grantLocks();
  // A worker that ended in the middle of a reload has left its rule: going on would be led back here.
  vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockResolvedValue({ id: 5 } as never);
  const { declarativeNetRequest: dnr } = fakeBrowser;
  const left = { id: 10_007, action: { type: 'redirect' }, condition: { tabIds: [5] } };
  vi.spyOn(dnr, 'getSessionRules').mockResolvedValue([left] as never);
  const changed = vi.spyOn(dnr, 'updateSessionRules').mockResolvedValue();
  const before = await readFacts();
  const target = { url: new URL('https://x.com/robin'), ring: 'network' } as const;
  await pauseBefore(before, target, SITES, document.body, answerLate);
  const [pass] = Object.entries(await stored()).flatMap(([key, one]) =>
    key.startsWith('pass:') ? [one as { minutes: number; until: number }] : [],
  );
  expect(changed).toHaveBeenCalledWith({ removeRuleIds: [10_007] });
  expect(pass?.minutes).toBe(2);
  expect(pass?.until).toBeLessThanOrEqual(Date.now() + 120_000);
});

it('counts an attempt once that another pause has begun a moment ago', async () => {
  const settings = { ...DEFAULT_SETTINGS, sites: ['x'], waitSeconds: 10 };
  await store({ contacts: [contactOf([known('x', 'handle', 'robin')])], settings });
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true as never);
  const moment = Date.now() - 1000;
  const day = dayAt(moment, localZone());
  const latest = urgeOf({ site: 'x', surface: 'profile', moment, day });
  const counted = { day, urgesThen: 2, heldThen: 2, urges: 2, held: 2, countedTo: moment };
  await store({ latest, standing: { ...NO_STANDING, ...counted } });
  const target = { url: new URL('https://x.com/robin'), ring: 'network' } as const;
  const facts = await readFacts();
  const asked = new Promise<PauseView>((shown) => {
    void pauseBefore(facts, target, SITES, document.body, (_, view) => {
      shown(view);
      return new Promise(() => {});
    });
  });
  expect(await asked).toMatchObject({ urgesToday: 2, held: 1 });
});

it('goes on where the pass cannot be kept: the page asks again', async () => {
  const settings = { ...DEFAULT_SETTINGS, sites: ['x'] };
  await store({ contacts: [contactOf([known('x', 'handle', 'robin')])], settings });
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true as never);
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const left = vi.spyOn(location, 'replace').mockImplementation(() => {});
  grantLocks();
  const noRoom = new DOMException('No room', 'QuotaExceededError');
  for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session])
    vi.spyOn(area, 'set').mockRejectedValue(noRoom);
  const url = new URL('https://x.com/robin');
  const answer = async () => ({ outcome: 'continued', words: 'to say it' }) as const;
  const facts = await readFacts();
  await pauseBefore(facts, { url, ring: 'network' }, SITES, document.body, answer);
  expect(left).toHaveBeenCalledWith(url);
  expect(said).toHaveBeenCalledWith(expect.stringContaining('Holdfast: pass: '));
});
