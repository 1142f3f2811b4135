import type { understood as en } from '../en/understood.ts';
import type { Translation } from '../messages.ts';

export const understood = {
  on: 'sur {site}',
  anywhere: 'sur tous les sites activés',
  kinds: {
    handle: 'Pseudo',
    id: 'Numéro du compte',
    thread: 'Discussion',
    phone: 'Numéro de téléphone',
    email: 'Adresse e-mail',
    name: 'Nom dans les discussions',
  },
  catches: {
    phone: 'Les discussions avec ce numéro, les appels et les liens qui y mènent',
    email: 'Les messages depuis ou vers cette adresse, et les liens qui y mènent',
    name: 'Les discussions sous ce nom exact ; un homonyme passe aussi par une pause, et tu peux le dire',
  },
  catchesByAddress: 'Par adresse ou lien : {surfaces}',
  catchesInPage: 'Quand le site l’affiche dans le profil ou la discussion que tu ouvres',
  surfaces: {
    profile: 'son profil',
    story: 'stories',
    post: 'publications',
    chat: 'discussions',
    compose: 'lui écrire',
    call: 'appels',
    search: 'recherches',
  },
  which: 'De quoi s’agit-il : « {piece} » ?',
  added: 'Ajouté : {what}',
  otherSites: {
    one: '{count} autre site',
    many: '{count} d’autres sites',
    other: '{count} autres sites',
  },
  takeThese: 'Choisir cela',
  whichRegion: 'De quel pays sont les numéros sans indicatif ?',
  whichRegionHelp:
    'La question n’est posée qu’une fois, et tu peux changer la réponse dans les réglages.',
  regionHelp: 'Les numéros déjà dans la liste restent tels quels.',
  takeRegion: 'Choisir ce pays',
  empty:
    'Colle un lien vers son profil, ou écris un pseudo, un numéro de téléphone ou son nom dans les discussions.',
  namesNobody:
    'C’est une adresse sur {site}, mais elle ne mène à personne. Ouvre son profil là-bas et copie l’adresse.',
  namesNobodyEver:
    'C’est une adresse sur {site}, mais elle ne mène à personne. Écris plutôt son numéro, son adresse e-mail ou son nom, exactement comme il y figure.',
  shortLink: '{host} ne fait que renvoyer ailleurs. Ouvre-le et colle l’adresse où tu arrives.',
  unknownSite: 'Holdfast ne connaît pas encore {host}. Les sites connus sont dans la liste Sites.',
  unknown: 'Holdfast ne connaît pas encore {host}, mais peut l’apprendre grâce à cette adresse.',
  whichPart: 'Quelle partie désigne cette personne ?',
  partOf: '« {part} » dans {whole}',
  server: '{handle} sur ce serveur {site}',
  whatIsIt: 'Qu’y a-t-il à cette adresse ?',
  ownSurfaces: { profile: 'Son profil', chat: 'Notre discussion' },
  learnSite: 'Protéger {host}',
  learnHelp:
    'Le navigateur te demandera ton accord pour {host} et ses sous-domaines seulement. Dès lors, les adresses comme celle-ci passent par une pause.',
  brokenLink:
    'Cela ressemble à un lien, mais il n’est pas complet. Copie-le à nouveau depuis la barre d’adresse.',
  addTheirName:
    'Dans les messages, Instagram et WhatsApp n’affichent que des noms, et souvent Outlook et Proton Mail aussi. Ajoute aussi son nom dans les discussions, tel qu’il y figure.',
  phoneWithoutCountry:
    'Écris le numéro avec l’indicatif du pays et un signe plus, par exemple +33 6 39 98 01 23.',
  tooLong: 'C’est plus long que n’importe quel nom ou lien. Colle un seul élément à la fois.',
} as const satisfies Translation<typeof en>;
