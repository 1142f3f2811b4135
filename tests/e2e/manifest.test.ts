import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { SITES } from '../../content/sites/index.ts';
import { outputOf } from '../../scripts/build.ts';
import { hostPatterns } from '../../src/addresses/match-pattern.ts';

const read = (browser: 'chrome' | 'firefox', mode: 'production' | 'practice', file: string) =>
  readFile(`${outputOf(browser, mode)}/${file}`, 'utf8');

/** The permissions in the table of this file, and when it says that they are asked for. */
async function explainedIn(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8');
  const table = /\| permission .*\n\| -.*\n((?:\|.*\n)+)/.exec(text)?.[1] ?? '';
  return table.split('\n').flatMap((row) => {
    const [cell = ''] = row.slice(2).split(' | ');
    const names = [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    // The README says this one in words.
    if (cell.startsWith("a site's own hosts")) names.push('*://*/*');
    const when = /optional|only when/.test(cell) ? 'later' : 'at once';
    return names.map((name) => `${name} ${when}`);
  });
}

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
      // No page of the web has anything to send a message to.
      expect(release).not.toHaveProperty('externally_connectable');
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

    for (const file of ['README.md', 'docs/store/reviewers.md']) {
      test(`asks for exactly the permissions that ${file} explains`, async () => {
        const release = JSON.parse(await read(browser, 'production', 'manifest.json'));
        const now = release.permissions.map((name: string) => `${name} at once`);
        const later = [...release.optional_permissions, ...release.optional_host_permissions];
        const asked = [...now, ...later.map((name) => `${name} later`)];
        expect((await explainedIn(file)).sort()).toEqual(asked.sort());
      });
    }

    test('has the version of package.json', async () => {
      const { version } = JSON.parse(await readFile('package.json', 'utf8'));
      const release = JSON.parse(await read(browser, 'production', 'manifest.json'));
      expect(release.version).toBe(version);
    });

    test('our own pages load what is in the package, and nothing becomes script or markup', async () => {
      const release = JSON.parse(await read(browser, 'production', 'manifest.json'));
      expect(release.content_security_policy.extension_pages.split('; ')).toEqual([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ]);
      for (const file of await readdir(outputOf(browser, 'production'), { recursive: true })) {
        if (!/\.(js|html)$/.test(file)) continue;
        expect(await read(browser, 'production', file), file).not.toMatch(
          /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|importScripts|(src|href)="(?!\/)/,
        );
      }
    });

    test('the release keeps the pause closed to the page, and sets up nobody invented', async () => {
      // What the shadow root is made with, as the minifier leaves it: a name for one of two words.
      const modeOf = async (mode: 'production' | 'practice') =>
        /=[`"'](open|closed)[`"'][;,]/.exec(await read(browser, mode, 'guard.js'))?.[1];
      expect(await modeOf('production')).toBe('closed');
      expect(await modeOf('practice')).toBe('open');
      expect(await read(browser, 'production', 'background.js')).not.toContain('robin');
    });

    test('what every guarded page loads goes without schemas and the polyfill', async () => {
      const sites = await readdir(join(outputOf(browser, 'production'), 'sites'));
      const ofSites = sites.map((file) => `sites/${file}`);
      expect(ofSites).toContain('sites/instagram.js');
      for (const file of ['guard.js', 'stop.js', 'pause-tools.js', ...ofSites]) {
        const script = await read(browser, 'production', file);
        // What each of these libraries' code says of itself.
        expect(script, file).not.toMatch(/~run|~standard|webextension-polyfill/);
      }
      expect(await read(browser, 'production', 'background.js')).toMatch(/~run/);
    });

    test('the guard tells the page nothing of itself', async () => {
      for (const file of ['guard.js', 'stop.js']) {
        const script = await read(browser, 'production', file);
        // An event whose name stands in the code could be listened for.
        expect(script).not.toMatch(/\.postMessage\(|wxt:|new CustomEvent\([`"']/);
        // Nothing of the extension's own network either.
        expect(script).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
      }
    });
  });
}
