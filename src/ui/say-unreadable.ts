import { speak, text } from '../locales/text.ts';
import { languageOf, loadWords } from '../platform/load-words.ts';
import { setLanguage } from './set-language.ts';

/**
 * In place of a page for which nothing can be read (a storage that throws): that it is so, in the browser's
 * language. Throws what was thrown, for nothing else of the page to go on.
 */
export const sayUnreadable =
  (place: Element | null) =>
  async (error: unknown): Promise<never> => {
    speak(await loadWords(languageOf({ language: '' })));
    setLanguage(document.documentElement);
    const said = Object.assign(document.createElement('p'), {
      role: 'alert',
      className: 'problem',
      textContent: text('log.storage'),
    });
    said.style.padding = '24px';
    place?.replaceChildren(said);
    throw error;
  };
