import type * as en from '../en/options.ts';
import type { Translation } from '../messages.ts';

export const mine = {
  title: 'Tes propres comptes',
  intro:
    'Ce que tu indiques ici, c’est toi : Holdfast ne le met jamais en pause et ne l’ajoute jamais comme une autre personne.',
  add: 'Ajouter un de tes comptes',
} as const satisfies Translation<typeof en.mine>;

export const sites = {
  title: 'Sites',
  intro:
    'Holdfast ne fait rien sur un site tant que tu ne l’actives pas ; c’est alors que le navigateur te demande ton accord.',
  on: 'Protégé',
  needsPermission: 'Activé, mais il manque l’autorisation du navigateur',
  onBut: 'Protégé, mais sans l’autorisation du navigateur pour {hosts}',
  untaught:
    'Activé, mais Holdfast ne sait pas encore qui y est qui : ajoute quelqu’un par son adresse sur ce site',
  taught: 'Ce que tu as montré à Holdfast ici',
  place: 'Où est le nom',
  server: 'Un serveur',
  turnOn: 'Activer',
  turnOff: 'Désactiver',
  giveAgain: 'Autoriser',
  giveAgainOf: 'Donner l’autorisation pour {site}',
  turnOnOf: 'Activer {site}',
  turnOffOf: 'Désactiver {site}',
  others: {
    one: '{count} autre site',
    many: '{count} d’autres sites',
    other: '{count} autres sites',
  },
  beyondRules: {
    one: '{count} adresse de tes contacts dépasse ce que le navigateur laisse Holdfast arrêter avant le chargement ; là, c’est la page qui est couverte.',
    many: '{count} d’adresses de tes contacts dépassent ce que le navigateur laisse Holdfast arrêter avant le chargement ; là, c’est la page qui est couverte.',
    other:
      '{count} adresses de tes contacts dépassent ce que le navigateur laisse Holdfast arrêter avant le chargement ; là, c’est la page qui est couverte.',
  },
} as const satisfies Translation<typeof en.sites>;

export const settings = {
  title: 'La pause',
  wait: 'Secondes d’attente avant « Continuer »',
  waitHelp: 'Cinq de plus à chaque nouvelle envie de la journée, cinquante de plus au maximum.',
  pass: 'Minutes d’accès quand tu continues',
  slips: 'Ce qui interrompt la série',
  slipsHelp: 'Continuer vers l’une de ces choses. Tout le reste compte comme un coup d’œil.',
  surfaces: {
    profile: 'Un profil',
    story: 'Une story',
    post: 'Une publication',
    chat: 'Une discussion',
    compose: 'Lui écrire',
    call: 'Un appel',
    search: 'Une recherche à son sujet',
  },
  rhythm: 'Le guide respire',
  rhythms: {
    long: 'plus à l’expiration qu’à l’inspiration (4 – 6)',
    even: 'également (5 – 5)',
    box: 'en carré (4 – 4 – 4 – 4)',
    slow: 'lentement, avec un repos (4 – 7 – 8)',
  },
  sound: 'Faire entendre le souffle, doucement',
  wave: 'Minutes de la vague d’envie',
  offers: 'Ce que la pause propose tour à tour',
  offersHelp: 'Cela change d’une pause à l’autre, pour ne pas s’user.',
  offerKinds: {
    reason: 'Des raisons de tenir bon',
    own: 'Mes propres raisons',
    letter: 'Ma lettre à moi-même',
    plan: 'Mes plans « si… alors… »',
    wave: 'La vague d’envie',
    write: 'L’écrire sans l’envoyer',
    fact: 'Des faits issus de la recherche',
  },
  label: 'Afficher sur la pause le nom que je lui donne',
} as const satisfies Translation<typeof en.settings>;

export const data = {
  where: 'Comment ça avance, chaque envie, tes lettres ; et tout emporter ou supprimer.',
  open: 'Voir ton historique',
  intro: 'Tout est gardé dans ce navigateur seulement. Pour passer à un autre, il y a le fichier.',
  export: 'Tout exporter',
  import: 'Importer un fichier',
  imported: 'Importé : {parts}.',
  notJson:
    'Ce fichier n’est pas du JSON. Choisis un fichier exporté par Holdfast. Rien n’a changé.',
  away: 'Cette fenêtre a son propre historique, et il est vide. Ouvre l’historique dans une fenêtre ordinaire.',
  notOurs: 'Ce n’est pas un fichier exporté par Holdfast. Rien n’a changé.',
  newer:
    'Ce fichier vient d’un Holdfast plus récent. Mets d’abord Holdfast à jour. Rien n’a changé.',
  damaged: 'Le fichier est abîmé à « {where} ». Rien n’a changé.',
  noRoom:
    'Il n’y a plus de place dans ce navigateur pour ce que contient le fichier. Rien n’a changé.',
} as const satisfies Translation<typeof en.data>;
