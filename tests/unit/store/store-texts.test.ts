import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listingOf } from '../../../scripts/store/listing-of.ts';
import { descriptionOf, LIMITS, STORE_TEXTS } from '../../../scripts/store/store-texts.ts';
import { en } from '../../../src/locales/en/index.ts';
import type { Language } from '../../../src/locales/language.ts';
import { TRANSLATIONS } from '../../../src/locales/translations.ts';

const LANGUAGES = Object.keys(TRANSLATIONS) as Language[];

describe.each(LANGUAGES)('what the stores say in %s', (language) => {
  const text = STORE_TEXTS[language];
  const { name, description: summary } = TRANSLATIONS[language] ?? en;

  it('is as long as they take', () => {
    expect(name.length).toBeLessThanOrEqual(LIMITS.name);
    expect(summary.length).toBeLessThanOrEqual(Math.min(LIMITS.summary, LIMITS.amoSummary));
    const [least, most] = LIMITS.description;
    expect(descriptionOf(text).length).toBeGreaterThanOrEqual(least);
    expect(descriptionOf(text).length).toBeLessThanOrEqual(most);
  });

  it('has every part, as many lines as in English, and no word left in it', () => {
    expect(text.does).toHaveLength(STORE_TEXTS.en.does.length);
    const lines = [text.lead, ...text.does, text.privacy, text.care, ...text.captions];
    for (const line of lines) expect(line.trim().length).toBeGreaterThan(8);
    if (language === 'en') return;
    const english = JSON.stringify(STORE_TEXTS.en);
    for (const line of lines) expect(english).not.toContain(line);
  });

  it('is calm, and says where there is help', () => {
    expect(descriptionOf(text)).not.toMatch(/[!¡]/);
    expect(text.care).toContain('findahelpline.com');
  });

  it('is what stands in docs/store (npm run store-texts)', () => {
    expect(readFileSync(`docs/store/listing-${language}.md`, 'utf8')).toBe(listingOf(language));
  });
});
