import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { SITES } from './content/sites/index.ts';
import { checkLicences, noteBundled } from './scripts/bundled.ts';
import { bundleFirst, runBeforePainting } from './scripts/own-pages.ts';
import { withoutMarkup } from './scripts/without-markup.ts';
import { hostPatterns } from './src/addresses/match-pattern.ts';
import { flatten } from './src/locales/messages.ts';
import { TRANSLATIONS } from './src/locales/translations.ts';

/**
 * `practice` is the build that tests and `npm start` load: it differs in that the sites'
 * permissions are already given (a headless browser cannot answer the prompt), that the pause's
 * shadow root is open (a test driver cannot look into a closed one), and that an invented contact is
 * there from the install on. tests/e2e/manifest.test.ts compares the two.
 */
const PRACTICE = 'practice';
const OLDEST = ['chrome144', 'firefox147'];

/** Our own pages load what is in the package and nothing else, and no text becomes script or markup. */
const POLICY = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'img-src'].map((what) => `${what} 'self'`),
  // The words of a language.
  "connect-src 'self'",
  ...['object-src', 'base-uri', 'form-action', 'frame-ancestors'].map((what) => `${what} 'none'`),
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  // No more than the oldest browsers that are supported need: nothing is rewritten for older ones.
  vite: () => ({
    plugins: [runBeforePainting, withoutMarkup, noteBundled],
    build: { target: OLDEST, cssTarget: OLDEST, modulePreload: { polyfill: false } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  }),
  outDirTemplate: '{{browser}}-{{mode}}',
  // What builds the packages and no more, named one by one: whatever else lies about stays out.
  zip: {
    includeSources: [
      '{content,entrypoints,public,scripts,src}/**',
      'docs/{icon.svg,store/*.md}',
      '*.md',
      'LICENSE',
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
    ],
  },
  hooks: {
    'build:done': checkLicences,
    // Each site's file becomes a script of its own, so that a page loads what is known of its site
    // and of no other. WXT wants a file for every script: it is written here, beside WXT's own.
    'entrypoints:found'(wxt, found) {
      const folder = join(wxt.config.wxtDir, 'sites');
      mkdirSync(folder, { recursive: true });
      for (const { id } of SITES) {
        const inputPath = join(folder, `${id}.ts`);
        writeIfOther(inputPath, siteScript(id));
        found.push({ name: `sites/${id}`, inputPath, type: 'unlisted-script' });
      }
    },
    // The words of each language, as data that only our own pages and the worker read; and what the
    // browser itself shows of the extension, in its own form.
    'build:publicAssets'(_, files) {
      for (const [language, tree] of Object.entries(TRANSLATIONS)) {
        files.push({
          relativeDest: `words/${language}.json`,
          contents: JSON.stringify(flatten(tree)),
        });
        const { name, description } = tree;
        const shown = { name: { message: name }, description: { message: description } };
        files.push({
          relativeDest: `_locales/${language.replace('-', '_')}/messages.json`,
          contents: JSON.stringify(shown),
        });
      }
    },
    // What runs in web pages goes without the polyfill's 10 kB: of the whole interface it uses
    // storage and messages, which answer with promises in every browser that is supported.
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.some(({ type }) => type !== 'unlisted-script')) {
        if (entrypoints.some(({ inputPath }) => inputPath.endsWith('.html'))) bundleFirst(config);
        return;
      }
      const aliases = Object.entries(config.resolve?.alias ?? {});
      const alias = Object.fromEntries(aliases.filter(([name]) => name !== 'wxt/browser'));
      const own = { '@wxt-dev/browser': join(import.meta.dirname, 'content/browser-here.ts') };
      config.resolve = { ...config.resolve, alias: { ...alias, ...own } };
    },
  },
  manifest: ({ mode, browser }) => {
    return {
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'en',
      permissions: [
        'activeTab',
        'alarms',
        'contextMenus',
        'declarativeNetRequestWithHostAccess',
        'scripting',
        'storage',
        'unlimitedStorage',
      ],
      // Asked for at the click that removes the contacts' addresses there, and given back after it.
      optional_permissions: ['history'],
      // Any site, since the user may add theirs; the browser asks for each when it is turned on.
      ...(mode === PRACTICE
        ? { host_permissions: [...SITES.flatMap(hostPatterns), '*://*.example/*'] }
        : { optional_host_permissions: ['*://*/*'] }),
      content_security_policy: { extension_pages: POLICY },
      // All sites together with a dynamic address: with narrower matches a typed address fails, and
      // without the dynamic address any page could ask whether Holdfast is installed.
      web_accessible_resources: [
        { resources: ['pause.html'], matches: ['<all_urls>'], use_dynamic_url: true },
      ],
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'holdfast@holdfast.invalid',
                strict_min_version: '147.0',
                data_collection_permissions: { required: ['none'] },
              },
              gecko_android: { strict_min_version: '147.0' },
            },
          }
        : {
            minimum_chrome_version: '144',
            // A tab of a private window opens our pages, the pause among them, only if they run apart.
            incognito: 'split',
          }),
    };
  },
});

/** Leaves a file that is right alone: builds that run beside each other read it. */
function writeIfOther(file: string, text: string): void {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/** Leaves what is known of the site where the guard, which is loaded after it, finds it. */
const siteScript = (id: string): string => `
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ${id} } from '../../content/sites/${id}.ts';
export default defineUnlistedScript(() => {
  globalThis.holdfastSite = ${id};
});
`;
