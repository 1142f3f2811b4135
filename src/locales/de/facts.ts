import type { facts as en } from '../en/facts.ts';
import type { Translation } from '../messages.ts';

export const facts = {
  leaving: {
    line: 'Am meisten hilft ein Ausweg, der dir angeboten wird.',
    support:
      'In einem Experiment mit 500 Menschen bewirkte die Möglichkeit umzukehren am meisten; auch das Warten half.',
    source: 'Grüning, Riedel & Lorenz-Spreen, PNAS 2023',
  },
  friction: {
    line: 'Mehr als ein Drittel kehrt bei einer Pause um.',
    support: 'So war es bei 280 Menschen über sechs Wochen, und sie versuchten es immer seltener.',
    source: 'Grüning, Riedel & Lorenz-Spreen, PNAS 2023',
  },
  looking: {
    line: 'Wer mehr nachsieht, dem geht es im Schnitt schlechter.',
    support:
      'Bei 464 Menschen ging mehr Nachsehen auf einem Ex-Profil mit mehr Kummer und Sehnsucht einher.',
    source: 'Marshall, Cyberpsychology, Behavior, and Social Networking 2012: eine Korrelation',
  },
  'next-day': {
    line: 'Was du heute nachsiehst, ist morgen noch bei dir.',
    support:
      'In Tagebüchern ging der Blick auf ein Ex-Profil mit Kummer am selben und am nächsten Tag einher.',
    source: 'Marshall, Computers in Human Behavior 2026',
  },
  contact: {
    line: 'Kontakt verlangsamte das Loslassen.',
    support:
      'In Tagebüchern über 28 Tage ließen Liebe und Traurigkeit langsamer nach, wo es Kontakt gab.',
    source: 'Sbarra & Emery 2005: 58 junge Erwachsene',
  },
  plans: {
    line: 'Ein vorher gefasster Plan trägt dich.',
    support:
      'In 94 Tests half „Wenn das passiert, dann tue ich jenes“ dabei, so zu handeln wie vorgenommen.',
    source: 'Gollwitzer & Sheeran 2006',
  },
  riding: {
    line: 'Ein Impuls kann da sein, ohne dass du ihm folgst.',
    support:
      'Wer beim Rauchen lernte, Impulse nur zu beobachten, hatte genauso viele und rauchte in jener Woche weniger Zigaretten.',
    source: 'Bowen & Marlatt, Psychology of Addictive Behaviors 2009: 123 Studierende',
  },
  kindness: {
    line: 'Freundlich mit dir selbst zu sein geht mit Heilung einher.',
    support:
      'Menschen in Scheidung, die sich weniger verurteilten, hatten weniger aufdringliche Gedanken, bis zu neun Monate danach.',
    source: 'Sbarra, Smith & Mehl, Psychological Science 2012: eine Korrelation',
  },
} as const satisfies Translation<typeof en>;
