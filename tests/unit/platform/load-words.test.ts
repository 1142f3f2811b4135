import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { languageOf } from '../../../src/platform/load-words.ts';

it.each([
  ['de', 'de'],
  ['', 'fr'],
  ['tlh', 'fr'],
  ['toString', 'fr'],
])('speaks, where %j is stored in a French browser, %s', (language, expected) => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('fr-CA');
  expect(languageOf({ language })).toBe(expected);
});
