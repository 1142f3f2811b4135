import { pause } from '../../src/locales/en/pause.ts';
import type { Words } from '../../src/locales/text.ts';

const { breath, breathSupport, hold, goOn, continue: through } = pause;

/** The least a pause can do with, for one that comes before the user's language is where pages read it. */
export const SPARE_WORDS: Words = {
  locale: 'en',
  messages: {
    'pause.breath': breath,
    'pause.breathSupport': breathSupport,
    'pause.hold': hold,
    'pause.goOn': goOn,
    'pause.continue': through,
  },
};
