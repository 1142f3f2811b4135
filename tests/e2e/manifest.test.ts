import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { SITES } from '../../content/sites/index.ts';
import { outputOf } from '../../scripts/build.ts';
import { hostPatterns } from '../../src/addresses/match-pattern.ts';

const read = (browser: 'chrome' | 'firefox', mode: 'production' | 'practice', file: string) =>
  readFile(`${outputOf(browser, mode)}/${file}`, 'utf8');

for (const browser of ['chrome', 'firefox'] as const) {
  test.describe(`${browser} build`, () => {
    test('practice differs from the release only in giving the sites’ permissions', async () => {
      const release = JSON.parse(await read(browser, 'production', 'manifest.json'));
      const practice = JSON.parse(await read(browser, 'practice', 'manifest.json'));
      const { optional_host_permissions: asked, ...rest } = release;
      const { host_permissions: given, ...others } = practice;
      expect(others).toEqual(rest);
      expect(given).toEqual([...SITES.flatMap(hostPatterns), '*://*.example/*']);
      expect(asked).toEqual(['*://*/*']);
    });

    test('the release asks for no host, runs nothing on its own and loads nothing from outside', async () => {
      const release = JSON.parse(await read(browser, 'production', 'manifest.json'));
      expect(release).not.toHaveProperty('host_permissions');
      expect(release).not.toHaveProperty('content_scripts');
      expect(release.permissions).toEqual([
        'activeTab',
        'alarms',
        'contextMenus',
        'declarativeNetRequestWithHostAccess',
        'scripting',
        'storage',
        'unlimitedStorage',
      ]);
      expect(release.web_accessible_resources).toEqual([
        { resources: ['pause.html'], matches: ['<all_urls>'], use_dynamic_url: true },
      ]);
    });

    test('the release keeps the pause closed to the page, and nobody invented in it', async () => {
      // What the shadow root is made with, as the minifier leaves it: a name for one of two words.
      const modeOf = async (mode: 'production' | 'practice') =>
        /=[`"'](open|closed)[`"'];/.exec(await read(browser, mode, 'guard.js'))?.[1];
      expect(await modeOf('production')).toBe('closed');
      expect(await modeOf('practice')).toBe('open');
      expect(await read(browser, 'production', 'background.js')).not.toContain('robin');
    });

    test('what every guarded page loads goes without schemas and the polyfill', async () => {
      for (const file of ['guard.js', 'stop.js', 'sites/instagram.js']) {
        const script = await read(browser, 'production', file);
        // What each of these libraries' code says of itself.
        expect(script).not.toMatch(/~run|~standard|webextension-polyfill/);
      }
      expect(await read(browser, 'production', 'background.js')).toMatch(/~run/);
    });

    test('the guard tells the page nothing of itself', async () => {
      for (const file of ['guard.js', 'stop.js']) {
        const script = await read(browser, 'production', file);
        expect(script).not.toMatch(/\.postMessage\(|wxt:|new CustomEvent/);
        // Nothing of the extension's own network either.
        expect(script).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
      }
    });
  });
}
