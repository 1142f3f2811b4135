/** The languages that Holdfast speaks, each by its own name. */
export const LANGUAGES = {
  en: 'English',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  fr: 'Français',
  de: 'Deutsch',
  ar: 'العربية',
} as const;
export type Language = keyof typeof LANGUAGES;

const CODES = Object.keys(LANGUAGES) as Language[];

/** The first of the wanted languages (BCP 47, `de-AT`) that Holdfast speaks, whole or in its main form. */
export function pickLanguage(wanted: readonly string[]): Language {
  for (const one of wanted) {
    const spoken =
      CODES.find((code) => code.toLowerCase() === one.toLowerCase()) ??
      CODES.find((code) => mainOf(code) === mainOf(one));
    if (spoken) return spoken;
  }
  return 'en';
}

const mainOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';
