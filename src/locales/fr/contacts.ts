import type { contacts as en } from '../en/contacts.ts';
import type { Translation } from '../messages.ts';

export const contacts = {
  title: 'Contacts',
  intro:
    'Les personnes que tu as décidé de ne pas contacter. Cette liste ne quitte jamais ce navigateur.',
  add: 'Ajouter quelqu’un',
  label: 'Le nom que tu lui donnes',
  labelHint: 'Une initiale, « cette personne »…',
  defaultLabel: 'Cette personne',
  paste: 'Lien, pseudo, numéro ou nom',
  pasteHint: 'Lien, @pseudo, +33 6… ou nom',
  understand: 'Ajouter à la liste',
  start: 'Pas de contact depuis',
  save: 'Enregistrer',
  cancel: 'Annuler',
  edit: 'Modifier',
  remove: 'Retirer',
  removeSure: 'Retirer de la liste ? L’historique de tes envies reste.',
  removeWaits: 'Cela prendra effet dans {left} et peut être annulé jusque-là.',
  streakFrom: 'La série comptera alors à partir du {day}.',
  keep: 'Garder',
  answerFirst:
    'Il y a une question plus haut sur ce que tu as saisi. Réponds-y, ou laisse-le de côté.',
  readFirst: 'Ce qui est dans le champ ci-dessus n’a pas été ajouté. Change-le, ou vide le champ.',
  nothingToSave: 'Ajoute d’abord au moins un lien, un pseudo, un numéro ou un nom.',
  learned: 'appris',
  learnedHelp: 'Holdfast a vu cela avec quelque chose que tu as indiqué.',
  forget: 'Oublier {what}',
  notThem: 'Tu as dit que c’est quelqu’un d’autre',
  showKnown: {
    one: 'Voir {count} élément qui l’identifie',
    many: 'Voir {count} d’éléments qui l’identifient',
    other: 'Voir {count} éléments qui l’identifient',
  },
  since: 'depuis le {day}, {days}',
  alreadyOf: 'C’est déjà attribué à {label}.',
  alreadyHere: 'C’est déjà dans la liste.',
  isYours: 'C’est un de tes propres comptes. S’il est à l’autre personne, retire-le d’abord de là.',
  isChat: 'C’est une discussion, pas un de tes comptes.',
  searches: 'Faire aussi une pause quand je cherche cette personne',
  searchesHelp: 'Par son nom ou son pseudo, dans la recherche des sites et sur {engines}.',
  searchesRefused:
    'Le navigateur n’a pas donné l’autorisation pour les moteurs de recherche. Les recherches au sein des sites passent tout de même par une pause.',
  futureStart: 'La période sans contact ne peut pas commencer après aujourd’hui.',
  wholeDay: 'Indique la date entière, avec l’année.',
  caughtOnlyWhereOn: 'Encore à activer : {sites}.',
} as const satisfies Translation<typeof en>;
