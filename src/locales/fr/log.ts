import type { log as enLog } from '../en/log.ts';
import type { Translation } from '../messages.ts';

export const log = {
  newer:
    'Ton historique a été écrit par un Holdfast plus récent. Rien n’a été touché. Dès que Holdfast sera à jour, il sera de nouveau là.',
  blocked:
    'Une autre page de Holdfast garde ton historique ouvert. Rien n’est perdu. Ferme les autres pages de Holdfast et réessaie.',
  damaged:
    'Le navigateur ne peut pas lire ton historique pour le moment. La pause continue de fonctionner. Redémarrer le navigateur aide souvent.',
  full: 'Il n’y a plus de place sur cet appareil pour ton historique. Ce qu’il contient reste. Libère un peu de place et réessaie.',
  storage:
    'Holdfast ne peut pas lire pour l’instant ce qu’il conserve. Rien n’est perdu pour autant. Ferme ceci et ouvre-le de nouveau ; si cela continue, redémarre le navigateur.',
  title: 'Ton historique ne peut pas être ouvert',
  again: 'Réessayer',
  save: 'Enregistrer ce qui est encore lisible',
  anew: 'Commencer un nouvel historique',
  anewAsk:
    'Commencer avec un historique vide ? Ce qui reste de l’ancien est supprimé. Tes contacts et tes réglages restent.',
  anewYes: 'Le supprimer et commencer',
  anewNo: 'Le garder',
  unkept:
    'Une partie de ton historique n’est gardée que jusqu’à la fermeture du navigateur : il semble ne plus y avoir de place sur cet appareil. Libère un peu de place.',
  unreadable: {
    one: '{count} entrée de ton historique est illisible. Elle reste où elle est et n’est pas comptée.',
    many: '{count} d’entrées de ton historique sont illisibles. Elles restent où elles sont et ne sont pas comptées.',
    other:
      '{count} entrées de ton historique sont illisibles. Elles restent où elles sont et ne sont pas comptées.',
  },
  repair: {
    said: 'Ce qui était enregistré dans ce navigateur a été endommagé. Holdfast a remis tes contacts et tes réglages comme ils étaient le {day}. Regarde si tout est comme tu le veux.',
    look: 'Les regarder',
    fine: 'C’est bon',
  },
} as const satisfies Translation<typeof enLog>;
