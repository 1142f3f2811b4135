import { days, urges } from './en-count.ts';

/** The pause's words, by themselves: they are part of what is loaded into every guarded page. */
export const enPause = {
  title: 'A pause',
  hold: 'Hold firm',
  breath: 'Breathe first. This will pass.',
  breathSupport: 'An urge rises, stays for a while and ebbs. You only have to let it.',
  breatheIn: 'Breathe in',
  breatheOut: 'and out',
  streak: (count: number) => (count === 0 ? 'A new start, today' : `${days(count)} held`),
  today: (count: number) => (count === 1 ? 'First urge today' : `${urges(count)} today`),
  unread: 'Holdfast cannot read whose chat this is. Until it can, every chat here is paused.',
  about: (label: string) => `You decided not to contact ${label}.`,
  goOn: 'If you still want to go on',
  whatFor: 'What for?',
  whatForHint: 'A few words, for yourself',
  wait: (seconds: number) => `Continue in ${seconds} s`,
  waitSpoken: (seconds: number) => `You can continue in ${seconds} seconds.`,
  waitOver: 'You can continue now.',
  wordsMissing: 'To continue, write in a few words what for.',
  continue: 'Continue',
  planned: 'This is planned contact',
  notThem: 'This is not them',
  care: 'If you are in danger or in despair: call your local emergency number, or find someone to talk to at findahelpline.com.',
} as const;
