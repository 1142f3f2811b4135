/*
 * In place of `@wxt-dev/browser` in what runs in web pages (`wxt.config.ts`), which asks for a `browser`
 * first: in Chromium that may be nobody's there, and is then the page's element of that name.
 */
export const browser: unknown = import.meta.env.FIREFOX
  ? (globalThis as { browser?: unknown }).browser
  : globalThis.chrome;
