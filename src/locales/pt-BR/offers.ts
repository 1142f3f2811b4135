import type { offers as en } from '../en/offers.ts';
import type { Translation } from '../messages.ts';

export const offers = {
  why: {
    own: 'Desta vez, as suas próprias palavras',
    letter: 'Desta vez, uma carta que você escreveu',
    plan: 'Desta vez, o seu próprio plano',
    wave: 'Desta vez, algo para fazer com o impulso',
    write: 'Desta vez, um jeito de dizer',
    fact: 'Desta vez, algo da pesquisa',
  },
  ownSupport: 'Você escreveu isto em um dia de clareza.',
  planLine: 'Se {when}, então {instead}.',
  planSupport: 'Você escolheu isto antes, para um momento como este.',
  letterLine: 'Você escreveu para si:',
  waveLine: 'Um impulso é uma onda. Fique na sua prancha.',
  waveSupport:
    'Ela pode crescer antes de baixar. Não é preciso lutar contra ela, só observar por um tempo.',
  writeLine: 'Escreva. Não envie.',
  writeSupport: 'Diga tudo aqui. É só para você.',
} as const satisfies Translation<typeof en>;
