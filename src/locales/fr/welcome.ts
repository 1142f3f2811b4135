import type { welcome as en } from '../en/welcome.ts';
import type { Translation } from '../messages.ts';

export const welcome = {
  title: 'Une pause, quand tu en as besoin',
  lead: 'Holdfast intervient avant que tu ouvres le profil ou la discussion de quelqu’un que tu as décidé de ne pas contacter.',
  who: 'Qui',
  whoHelp:
    'Colle un lien vers son profil, ou écris un pseudo, un numéro ou son nom dans les discussions.',
  where: 'Où',
  whereHelp:
    'Choisis les sites. Le navigateur te demandera ton accord une seule fois. Holdfast y lit à qui est le profil ou la discussion ouverte, et rien n’en quitte ce navigateur.',
  howLong: 'Depuis quand',
  why: 'Pourquoi, avec tes mots',
  whyHelp: 'Une phrase pour un moment difficile. Tu pourras en ajouter d’autres plus tard.',
  cooling: 'Combien de temps attend un changement d’avis',
  coolingHelp:
    'Si plus tard tu retires quelqu’un ou raccourcis l’attente, cela prend effet après ce délai, et tu peux l’annuler d’ici là. Ce qui protège davantage n’attend jamais.',
  coolingNone: 'Pas du tout',
  skip: 'Pas maintenant',
  skipped: 'Quand tu voudras',
  skippedHelp:
    'Il n’y a encore personne dans la liste. Tu peux ajouter quelqu’un à tout moment depuis le bouton de Holdfast.',
  practise: 'Voir la pause une fois, sans personne',
  practiseHelp: 'Rien n’en est noté.',
  begin: 'Commencer',
  done: 'Tout est en place',
  doneHelp: 'Rien à faire maintenant. Le moment venu, Holdfast sera là en premier.',
  almost: 'Presque fini',
  noPermission:
    'Le navigateur n’a pas donné l’autorisation, ces sites ne sont donc pas encore protégés. Tu peux les activer maintenant, ou à tout moment dans Sites.',
  noSite:
    'Aucun site n’est encore protégé. Actives-en un dans Sites, ou avec le bouton de Holdfast quand tu y es.',
  notWhereTheyAre:
    'Aucun site où cette personne peut apparaître n’est encore activé. Tu peux activer {sites} maintenant, ou d’autres à tout moment dans Sites.',
  turnOn: 'Activer ces sites',
  private:
    'Les fenêtres privées ne sont pas couvertes, sauf si tu y autorises Holdfast dans les paramètres des extensions du navigateur.',
} as const satisfies Translation<typeof en>;
