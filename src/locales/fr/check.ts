import type { check as enCheck } from '../en/check.ts';
import type { Translation } from '../messages.ts';

export const check = {
  title: 'Est-ce que tout va bien ?',
  good: 'Tout ce dont Holdfast a besoin fonctionne ici.',
  bad: 'Quelque chose ne fonctionne pas. Ce qui aide est dit ci-dessous.',
  practice: 'Voir la pause une fois',
  more: 'Plus de détails, pour qui t’aide',
  states: { good: 'fonctionne', bad: 'ne fonctionne pas', note: 'à savoir' },
  is: {
    stored: 'Les contacts et les réglages peuvent être lus',
    written: 'Ce que tu changes peut être gardé',
    record: 'L’historique peut être ouvert',
    worker: 'La partie en arrière-plan répond',
    sites: 'Chaque site activé a l’autorisation du navigateur',
    known: 'Chaque contact peut apparaître sur un site activé',
    guards: 'Chacun de ces sites a sa garde',
    rules: 'Le navigateur a les règles pour tes contacts',
    readable: 'Leurs pages peuvent être lues',
    addresses: 'Le navigateur a la place d’une règle pour chaque adresse de tes contacts',
    private: 'Les fenêtres privées sont protégées',
  },
  help: {
    stored:
      'Une partie est endommagée. Elle reste telle quelle ; le reste fonctionne. Un fichier que tu as exporté la ramène.',
    written:
      'Le navigateur ne garde rien pour le moment. Libère de la place sur cet appareil, puis redémarre le navigateur.',
    record: 'Ton historique dit ce qui aide.',
    worker: 'Désactive puis réactive Holdfast dans la liste des extensions du navigateur.',
    sites:
      'Aucun site n’est encore activé, ou le navigateur a retiré une autorisation. Les réglages la demandent, site par site.',
    known:
      'L’un d’eux n’est connu sur aucun site activé. Dans les réglages, active un site où il se trouve, ou ajoute comment le reconnaître sur un site activé.',
    guards: 'Désactive puis réactive Holdfast dans la liste des extensions du navigateur.',
    rules: 'Désactive puis réactive Holdfast dans la liste des extensions du navigateur.',
    readable:
      'Un site a changé. Les adresses restent protégées ; sur sa page, la fenêtre de Holdfast permet de montrer le nom.',
    addresses:
      'Il y a plus d’adresses que de règles du navigateur. Pour les autres, c’est la page qui est couverte.',
    private:
      'Holdfast n’y est pas autorisé. La liste des extensions du navigateur peut le permettre.',
  },
} as const satisfies Translation<typeof enCheck>;
