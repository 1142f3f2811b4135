import type {
  arrangements as enArrangements,
  cooling as enCooling,
  discreet as enDiscreet,
  pin as enPin,
} from '../en/cooling.ts';
import type { Translation } from '../messages.ts';

export const cooling = {
  title: 'Changer d’avis',
  intro:
    'Ce qui protège plus s’applique tout de suite. Ce qui protège moins attend, pour qu’un moment difficile puisse d’abord passer. D’ici là, tu peux l’annuler.',
  hours: 'Heures d’attente de ce qui protège moins',
  hoursHelp:
    'De 0 à 168, une semaine. Pour en mettre moins, il faut d’abord laisser passer les heures actuelles.',
  hoursFree:
    'Tu peux encore choisir librement : pendant la première heure, et tant que personne n’est dans tes contacts.',
  waiting: 'En attente',
  nothing: 'Rien n’est en attente.',
  left: 'Dans {left} : {moment}',
  soon: 'D’un instant à l’autre',
  cancel: 'Annuler',
  cancelOf: 'Annuler : {what}',
  waits:
    'Cela protège moins, alors cela attend. Combien de temps, et comment l’annuler, c’est indiqué sous « Changer d’avis ».',
  refused: 'C’est verrouillé : ce qui protégerait moins reste comme avant.',
  lock: 'Verrou',
  lockHelp:
    'Sauf pour un code PIN oublié, rien qui protège moins ne peut même être demandé tant que c’est verrouillé, et ce qui attend continue d’attendre. Un verrou ne peut pas être raccourci.',
  lockDays: 'Jours',
  lockNow: 'Verrouiller',
  lockLonger: 'Verrouiller plus longtemps',
  lockSure: {
    one: 'Verrouiller pour {count} jour ?',
    many: 'Verrouiller pour {count} de jours ?',
    other: 'Verrouiller pour {count} jours ?',
  },
  lockYes: 'Oui, verrouiller',
  notNow: 'Pas maintenant',
  locked: 'Verrouillé pour {left} : jusqu’au {moment}',
  uninstall:
    'Tu peux toujours enlever Holdfast de ton navigateur : c’est ta machine. Si tu le fais, prends soin de toi. Tu peux recommencer quand tu veux.',
  deletion:
    'Tout sera supprimé le moment venu. Pour le supprimer maintenant, enlève Holdfast de ton navigateur : tout part avec.',
  imported: {
    one: '{count} réglage du fichier protège moins, alors il attend.',
    many: '{count} de réglages du fichier protègent moins, alors ils attendent.',
    other: '{count} réglages du fichier protègent moins, alors ils attendent.',
  },
  what: {
    contact: 'Retirer de la liste : « {who} »',
    identity: 'Pour « {who} », retirer {written}',
    searches: 'Pas de pause pour les recherches sur « {who} »',
    site: 'Désactiver {site}',
    server: 'Retirer le serveur {host}',
    'own-site': 'Retirer {host}',
    'own-address': 'Retirer une adresse sur {host}',
    pointed: 'Oublier où est le nom sur {site}',
    lost: 'Pas de pause sur {site} tant que la lecture est impossible',
    slip: 'Continuer vers ceci n’interrompt plus la série : {surface}',
    wait: {
      one: 'Une attente de {count} seconde',
      many: 'Une attente de {count} de secondes',
      other: 'Une attente de {count} secondes',
    },
    pass: {
      one: 'Continuer donne accès pendant {count} minute',
      many: 'Continuer donne accès pendant {count} de minutes',
      other: 'Continuer donne accès pendant {count} minutes',
    },
    cooling: {
      one: 'Ce qui protège moins attend {count} heure',
      many: 'Ce qui protège moins attend {count} d’heures',
      other: 'Ce qui protège moins attend {count} heures',
    },
    mine: 'Noter {written} comme ton propre compte',
    arrangement: 'Contact prévu avec « {who} »',
    pin: 'Un code PIN oublié est retiré',
    everything: 'Tout supprimer',
  },
  somebody: 'quelqu’un',
} as const satisfies Translation<typeof enCooling>;

export const pin = {
  ask: 'Ton code PIN',
  open: 'Ouvrir',
  wrong: 'Ce n’est pas le code PIN.',
  forgotten: 'Je ne m’en souviens plus',
  resets: 'Le code PIN sera retiré dans {left}. Si tu t’en souviens, entre et annule cela.',
  title: 'Un code PIN pour ces pages',
  help: 'Il est demandé avant ces réglages, ton historique et l’exportation. Les pauses ne le demandent jamais. Il écarte les autres regards ; il ne chiffre pas ce qui est enregistré.',
  fresh: 'Nouveau code PIN, au moins quatre caractères',
  again: 'Le même encore une fois',
  tooShort: 'Mets au moins quatre caractères.',
  different: 'Les deux ne sont pas identiques.',
  set: 'Définir le code PIN',
  change: 'Changer le code PIN',
  remove: 'Retirer le code PIN',
  close: 'Verrouiller ces pages maintenant',
  isSet: 'Le code PIN est défini.',
} as const satisfies Translation<typeof enPin>;

export const discreet = {
  private: {
    title: 'Fenêtres privées',
    off: 'Holdfast n’est pas autorisé dans les fenêtres privées : il n’y protège rien. Tu peux l’autoriser dans la liste des extensions du navigateur.',
    on: 'Holdfast protège aussi les fenêtres privées.',
    record: 'Noter les envies qui y viennent',
    recordHelp: 'Tant que c’est désactivé, rien de ce qui s’y passe n’est compté.',
  },
  title: 'Confidentialité',
  mode: 'Discret',
  modeHelp:
    'Une icône simple, des titres d’onglet neutres et, sur une pause, aucun nom ni surnom, sauf ce que tu as écrit toi-même.',
  tab: 'Notes',
  menu: 'Noter ce lien',
  history: 'L’historique du navigateur',
  historyHelp:
    'Enlève les adresses de tes contacts de l’historique du navigateur. Le navigateur demande l’autorisation, qui est rendue ensuite.',
  clear: 'Les enlever de l’historique',
  cleared: {
    one: '{count} adresse a été enlevée de l’historique.',
    many: '{count} d’adresses ont été enlevées de l’historique.',
    other: '{count} adresses ont été enlevées de l’historique.',
  },
  notAllowed: 'Sans l’autorisation, rien n’a été regardé et rien n’a été enlevé.',
} as const satisfies Translation<typeof enDiscreet>;

export const arrangements = {
  title: 'Contact prévu',
  intro:
    'Pour ce qui doit être dit : les enfants, un bail, le travail. À ces heures, ce que tu choisis n’est pas mis en pause, et ce que tu fais est noté comme prévu. Un nouvel accord attend, comme tout ce qui protège moins ; y mettre fin s’applique tout de suite.',
  add: 'Prévoir un contact',
  who: 'Avec qui',
  what: 'Ce qui peut passer',
  where: 'Où',
  anywhere: 'Sur tous les sites',
  when: 'Ces jours-là',
  from: 'De',
  to: 'À',
  toHelp: 'Une fin qui n’est pas après le début tombe le lendemain.',
  purpose: 'Pour quoi',
  save: 'Enregistrer l’accord',
  cancel: 'Annuler',
  end: 'Y mettre fin',
  endOf: 'Mettre fin : {what}',
  line: '{days}, de {from} à {to}',
  incomplete:
    'Choisis au moins un jour et une chose qui peut passer, et indique de quelle heure à quelle heure.',
} as const satisfies Translation<typeof enArrangements>;
