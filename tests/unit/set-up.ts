import { beforeEach } from 'vitest';
import { packWords, speakEnglish } from './words.ts';

// Tables of cases say things before any test runs.
speakEnglish();
beforeEach(packWords);
