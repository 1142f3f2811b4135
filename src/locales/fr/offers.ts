import type { offers as en } from '../en/offers.ts';
import type { Translation } from '../messages.ts';

export const offers = {
  why: {
    own: 'Cette fois, tes propres mots',
    letter: 'Cette fois, une lettre que tu as écrite',
    plan: 'Cette fois, ton propre plan',
    wave: 'Cette fois, quoi faire de cette envie',
    write: 'Cette fois, une façon de le dire',
    fact: 'Cette fois, ce que dit la recherche',
  },
  ownSupport: 'Tu as écrit cela un jour où tout était clair.',
  planLine: 'Si {when}, alors {instead}.',
  planSupport: 'Tu as choisi cela à l’avance, pour un moment comme celui-ci.',
  letterLine: 'Tu t’es écrit ceci :',
  waveLine: 'Une envie est une vague. Reste sur ta planche.',
  waveSupport:
    'Elle peut monter avant de redescendre. Pas besoin de lutter contre elle, juste de l’observer un moment.',
  writeLine: 'Écris-le. Ne l’envoie pas.',
  writeSupport: 'Dis tout ici. C’est pour toi seulement.',
} as const satisfies Translation<typeof en>;
