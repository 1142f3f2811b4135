import type { offers as en } from '../en/offers.ts';
import type { Translation } from '../messages.ts';

export const offers = {
  why: {
    own: 'Diesmal deine eigenen Worte',
    letter: 'Diesmal ein Brief, den du geschrieben hast',
    plan: 'Diesmal dein eigener Plan',
    wave: 'Diesmal etwas, das du damit tun kannst',
    write: 'Diesmal ein Weg, es zu sagen',
    fact: 'Diesmal aus der Forschung',
  },
  ownSupport: 'Das hast du an einem klaren Tag geschrieben.',
  planLine: 'Wenn {when}, dann {instead}.',
  planSupport: 'Das hast du dir vorher ausgesucht, für einen Moment wie diesen.',
  letterLine: 'Du hast dir selbst geschrieben:',
  waveLine: 'Ein Impuls ist eine Welle. Bleib auf deinem Brett.',
  waveSupport:
    'Er steigt vielleicht noch, bevor er abebbt. Du musst nicht gegen ihn kämpfen, nur eine Weile zusehen.',
  writeLine: 'Schreib es auf. Schick es nicht ab.',
  writeSupport: 'Hier darf alles gesagt werden. Es ist nur für dich.',
} as const satisfies Translation<typeof en>;
