import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { LANGUAGES, type Language, pickLanguage } from '../locales/language.ts';
import { speak, type Words } from '../locales/text.ts';
import type { Settings } from '../policy/settings.ts';
import { type Facts, readFacts } from './stored.ts';

const MessagesSchema = v.record(v.string(), v.string());

/** The language that the user chose, or else the browser's, as far as Holdfast speaks it. */
export const languageOf = ({ language }: Pick<Settings, 'language'>): Language =>
  Object.hasOwn(LANGUAGES, language)
    ? (language as Language)
    : pickLanguage([browser.i18n.getUILanguage()]);

/**
 * The words of this language, out of the extension's own package (`wxt.config.ts` puts them there).
 * Numbers and dates are the browser's own kind of that language, where it is the same: `de-AT`.
 */
export async function loadWords(language: Language): Promise<Words> {
  const file = await fetch(`${browser.runtime.getURL('/')}words/${language}.json`);
  const messages = v.parse(MessagesSchema, await file.json());
  const own = browser.i18n.getUILanguage();
  return { locale: pickLanguage([own]) === language ? own : language, messages };
}

/**
 * Before a page of ours draws anything, or the worker says something: the user's language. Answers with
 * the facts that it read for that. Most people speak their browser's language, so its words are
 * loaded meanwhile.
 */
export async function speakToUser(): Promise<Facts> {
  const likely = languageOf({ language: '' });
  const words = spoken ? undefined : loadWords(likely);
  words?.catch(() => {});
  const facts = await readFacts();
  const language = languageOf(facts.settings);
  if (language !== spoken) {
    speak(await (language === likely && words ? words : loadWords(language)));
    spoken = language;
  }
  return facts;
}

let spoken: Language | undefined;
