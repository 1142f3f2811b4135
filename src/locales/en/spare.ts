/**
 * The least a pause can do with. Apart from its other words, since every guarded page carries these
 * for a pause that comes before the user's language is where pages read it.
 */
export const spare = {
  hold: 'Hold firm',
  breath: 'Breathe first. This will pass.',
  breathSupport: 'An urge rises, stays for a while and ebbs. You only have to let it.',
  goOn: 'If you still want to go on',
  continue: 'Continue',
} as const;
