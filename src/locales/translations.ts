import { ar } from './ar/index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { Language } from './language.ts';
import type { Translation } from './messages.ts';
import { ptBR } from './pt-BR/index.ts';

/** Every language's words. Only the build reads them all; a page loads its own. */
export const TRANSLATIONS: Partial<Readonly<Record<Language, Translation<typeof en>>>> = {
  en,
  es,
  'pt-BR': ptBR,
  fr,
  de,
  ar,
};
