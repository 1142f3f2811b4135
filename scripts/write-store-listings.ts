import { writeFileSync } from 'node:fs';
import type { Language } from '../src/locales/language.ts';
import { listingOf } from './store/listing-of.ts';
import { STORE_TEXTS } from './store/store-texts.ts';

/** Writes docs/store/listing-<language>.md anew. */
for (const language of Object.keys(STORE_TEXTS) as Language[])
  writeFileSync(`docs/store/listing-${language}.md`, listingOf(language));
