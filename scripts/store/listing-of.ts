import { en } from '../../src/locales/en/index.ts';
import type { Language } from '../../src/locales/language.ts';
import { TRANSLATIONS } from '../../src/locales/translations.ts';
import { descriptionOf, STORE_TEXTS } from './store-texts.ts';

/** What is pasted into the stores' forms in one language, part by part. */
export function listingOf(language: Language): string {
  const { name, description } = TRANSLATIONS[language] ?? en;
  const text = STORE_TEXTS[language];
  const parts = [
    ['Name', name],
    ['Summary', description],
    ['Description', descriptionOf(text)],
    ['Captions', text.captions.map((line, at) => `${at + 1}. ${line}`).join('\n')],
  ];
  return `${[`# ${language}`, ...parts.map(([head, body]) => `## ${head}\n\n${body}`)].join('\n\n')}\n`;
}
