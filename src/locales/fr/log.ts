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
} as const satisfies Translation<typeof enLog>;
