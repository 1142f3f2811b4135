// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SITES } from '../../../content/sites/index.ts';
import { pauseBefore } from '../../../entrypoints/pause/pause-before.ts';
import { readFacts } from '../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import { store, stored, useFreshBrowser } from '../platform/fresh-browser.ts';
import { contactOf, known } from '../samples.ts';

useFreshBrowser();

it('lets through no longer than the settings say as it is answered', async () => {
  const settings = { ...DEFAULT_SETTINGS, sites: ['x'], passMinutes: 60 };
  await store({ contacts: [contactOf([known('x', 'handle', 'robin')])], settings });
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true as never);
  vi.spyOn(location, 'replace').mockImplementation(() => {});
  const answerLate = async () => {
    await store({ settings: { ...settings, passMinutes: 2 } });
    return { outcome: 'continued', words: 'to say it', minutes: 60 } as const;
  };
  const before = await readFacts();
  const target = { url: new URL('https://x.com/robin'), ring: 'network' } as const;
  await pauseBefore(before, target, SITES, document.body, answerLate);
  const [pass] = Object.entries(await stored()).flatMap(([key, one]) =>
    key.startsWith('pass:') ? [one as { minutes: number; until: number }] : [],
  );
  expect(pass?.minutes).toBe(2);
  expect(pass?.until).toBeLessThanOrEqual(Date.now() + 120_000);
});
