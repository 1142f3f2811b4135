import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { en } from '../../src/locales/en/index.ts';
import { flatten } from '../../src/locales/messages.ts';
import { speak } from '../../src/locales/text.ts';
import { TRANSLATIONS } from '../../src/locales/translations.ts';

/** Every test hears English, as if its page had loaded the words. */
export const speakEnglish = (): void => speak({ locale: 'en', messages: flatten(en) });

/** The words of each language where the extension's package has them. */
export function packWords(): void {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-US');
  vi.stubGlobal('fetch', async (address: string) => {
    const language = /words\/(.+)\.json$/.exec(address)?.[1] as keyof typeof TRANSLATIONS;
    return new Response(JSON.stringify(flatten(TRANSLATIONS[language] ?? en)));
  });
}
