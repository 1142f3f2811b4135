import type { facts as en } from '../en/facts.ts';
import type { Translation } from '../messages.ts';

export const facts = {
  leaving: {
    line: 'Ce qui aide le plus, c’est qu’on te propose une issue.',
    support:
      'Dans une expérience avec 500 personnes, la possibilité de faire demi-tour a eu le plus d’effet ; l’attente a aidé aussi.',
    source: 'Grüning, Riedel et Lorenz-Spreen, PNAS 2023',
  },
  friction: {
    line: 'Face à une pause, plus d’un tiers fait demi-tour.',
    support:
      'Ce fut le cas pour 280 personnes pendant six semaines, et elles essayaient de moins en moins souvent.',
    source: 'Grüning, Riedel et Lorenz-Spreen, PNAS 2023',
  },
  looking: {
    line: 'Regarder va de pair avec un plus grand mal-être.',
    support:
      'Chez 464 personnes, regarder davantage la page de l’ex-partenaire allait de pair avec plus de détresse et de manque.',
    source: 'Marshall, Cyberpsychology, Behavior, and Social Networking 2012 : une corrélation',
  },
  'next-day': {
    line: 'Ce que tu regardes aujourd’hui est encore avec toi demain.',
    support:
      'Dans des journaux quotidiens, chercher l’ex-partenaire allait de pair avec de la détresse ce jour-là et le lendemain.',
    source: 'Marshall, Computers in Human Behavior 2026',
  },
  contact: {
    line: 'Le contact a ralenti le détachement.',
    support:
      'Sur 28 jours de journaux, l’amour et la tristesse s’estompaient plus lentement là où il y avait contact.',
    source: 'Sbarra et Emery 2005 : 58 jeunes adultes',
  },
  plans: {
    line: 'Un plan fait à l’avance te porte.',
    support:
      'Sur 94 tests, « si ceci arrive, je fais cela » a aidé les gens à agir comme ils le voulaient.',
    source: 'Gollwitzer et Sheeran 2006',
  },
  riding: {
    line: 'Une envie peut être là sans être suivie.',
    support:
      'Des fumeurs ayant appris à observer leurs envies en ont eu autant, et ont fumé moins de cigarettes cette semaine-là.',
    source: 'Bowen et Marlatt, Psychology of Addictive Behaviors 2009 : 123 étudiants',
  },
  kindness: {
    line: 'La douceur envers soi va de pair avec la guérison.',
    support:
      'Des personnes en plein divorce qui se jugeaient moins avaient moins de pensées intrusives, jusqu’à neuf mois après.',
    source: 'Sbarra, Smith et Mehl, Psychological Science 2012 : une corrélation',
  },
} as const satisfies Translation<typeof en>;
