import type { offers as en } from '../en/offers.ts';
import type { Translation } from '../messages.ts';

export const offers = {
  why: {
    own: 'Esta vez, tus propias palabras',
    letter: 'Esta vez, una carta que escribiste',
    plan: 'Esta vez, tu propio plan',
    wave: 'Esta vez, algo que hacer con el impulso',
    write: 'Esta vez, una forma de decirlo',
    fact: 'Esta vez, algo de la investigación',
  },
  ownSupport: 'Lo escribiste en un día de claridad.',
  planLine: 'Si {when}, entonces {instead}.',
  planSupport: 'Lo elegiste de antemano, para un momento como este.',
  letterLine: 'Te escribiste esto:',
  waveLine: 'Un impulso es una ola. Quédate en tu tabla.',
  waveSupport:
    'Puede crecer antes de bajar. No hace falta luchar contra ella, solo mirarla un rato.',
  writeLine: 'Escríbelo. No lo envíes.',
  writeSupport: 'Dilo todo aquí. Es solo para ti.',
} as const satisfies Translation<typeof en>;
