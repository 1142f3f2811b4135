import { spare } from '../../src/locales/en/spare.ts';
import type { Words } from '../../src/locales/text.ts';

/** For a pause that comes before the user's language is where pages read it. */
export const spareWords = (): Words => ({
  locale: 'en',
  messages: Object.fromEntries(
    Object.entries(spare).map(([name, said]) => [`pause.${name}`, said]),
  ),
});
