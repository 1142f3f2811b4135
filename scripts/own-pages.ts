import type { InlineConfig, Plugin } from 'vite';

/** A page of ours is not painted empty first: its script runs, and then it is painted. */
export const runBeforePainting: Plugin = {
  name: 'run before painting',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace('<script type="module"', '$& blocking="render"'),
  },
};

/**
 * One file for all that the popup needs before it can show the streak: each more is a round trip. And
 * nothing else: the tables of telephone numbers alone are three times as long.
 */
export function bundleFirst(config: InlineConfig): void {
  const libraries = 'node_modules/(preact|wxt|@wxt-dev|webextension-polyfill)/';
  const core = 'src/(locales|streak|policy/settings|platform/(stored|looks-like|load-words))';
  const ui = 'src/ui/(keep-focus|set-language|care-line)';
  const groups = [
    {
      name: 'first',
      minShareCount: 2,
      test: new RegExp(`${libraries}|${core}|${ui}|virtual|preload-helper`),
    },
  ];
  const output = config.build?.rollupOptions?.output;
  if (output && !Array.isArray(output)) output.codeSplitting = { groups };
}
