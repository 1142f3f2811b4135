/** What the pause offers, as the worker words it. */
export const offers = {
  why: {
    own: 'This time your own words',
    letter: 'This time a letter that you wrote',
    plan: 'This time your own plan',
    wave: 'This time something to do with it',
    write: 'This time a way to say it',
    fact: 'This time from research',
  },
  ownSupport: 'You wrote this on a clear day.',
  planLine: 'If {when}, then {instead}.',
  planSupport: 'You chose this beforehand, for a moment like this one.',
  letterLine: 'You wrote to yourself:',
  waveLine: 'An urge is a wave. Stay on your board.',
  waveSupport: 'It may rise before it ebbs. You need not fight it, only watch it for a while.',
  writeLine: 'Write it. Do not send it.',
  writeSupport: 'Say all of it here. It is for you alone.',
} as const;
