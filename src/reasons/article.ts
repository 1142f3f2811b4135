import type { Reason } from './reason.ts';

const WRITING = ['chat', 'compose', 'call'] as const;
const LOOKING = ['profile', 'story', 'post', 'search'] as const;

/**
 * A relationship coach's reasons for no contact, in our own words. Nothing here promises anything
 * about the other person: where they come up, it says "may".
 */
export const ARTICLE_REASONS: readonly Reason[] = [
  { id: 'dignity', about: 'you', fits: WRITING },
  { id: 'space', about: 'them', fits: ['profile', 'chat'] },
  { id: 'not-yours-to-fix', about: 'you', fits: ['chat'] },
  { id: 'room-to-reflect', about: 'them', fits: [] },
  { id: 'expectation', about: 'them', fits: ['chat'] },
  { id: 'reset', about: 'you', fits: ['chat'], when: 'evening' },
  { id: 'others-held', about: 'them', fits: [] },
  { id: 'every-length', about: 'you', fits: [] },
  { id: 'reactance', about: 'them', fits: ['profile'] },
  { id: 'good-memories', about: 'them', fits: ['chat'] },
  { id: 'let-them-hesitate', about: 'them', fits: ['chat'] },
  { id: 'no-pressure', about: 'them', fits: WRITING },
  { id: 'their-step', about: 'them', fits: ['chat'] },
  { id: 'boundaries', about: 'you', fits: [] },
  { id: 'leave-to-be-missed', about: 'them', fits: ['profile'] },
  { id: 'guard-your-heart', about: 'you', fits: ['profile', 'story'] },
  { id: 'pity', about: 'you', fits: ['chat'] },
  { id: 'they-would-act', about: 'them', fits: ['profile', 'chat'] },
  { id: 'time-heals', about: 'you', fits: [], when: 'first-weeks' },
  { id: 'not-yet', about: 'you', fits: [] },
  { id: 'growth', about: 'you', fits: LOOKING },
  { id: 'resolve', about: 'you', fits: [], when: 'after-holding' },
  { id: 'peace', about: 'you', fits: [] },
];
