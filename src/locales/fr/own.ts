import type * as en from '../en/own.ts';
import type { Translation } from '../messages.ts';

export const own = {
  title: 'Mes raisons et mes plans',
  intro:
    'Écris-les un jour où tout est clair. La pause les montre dans un moment difficile, et personne d’autre ne les voit.',
  reasons: 'Mes propres raisons',
  reasonHint: 'Chaque fois que j’ai regardé, j’ai mal dormi.',
  addReason: 'Encore une raison à toi',
  letter: 'Une lettre à moi-même',
  letterHelp: 'De toi un jour où tout est clair, à toi dans un moment difficile.',
  plans: 'Plans « si… alors… »',
  plansHelp: 'Décidé à l’avance, un plan ne demande pas de force le moment venu.',
  planWhen: 'Si…',
  planWhenHint: 'je veux regarder la nuit',
  planThen: 'alors…',
  planThenHint: 'j’écris à Mia',
  action: 'Un appui lance',
  actions: {
    nothing: 'rien, les mots suffisent',
    link: 'un lien',
    call: 'un appel',
    timer: 'un minuteur',
  },
  actionLink: 'Quel lien ?',
  actionNumber: 'Quel numéro ?',
  actionMinutes: 'Combien de minutes ?',
  addPlan: 'Ajouter le plan',
  planMissing: 'Écris les deux moitiés : quand, et ce que tu feras alors.',
  numberProblem: 'Écris le numéro en chiffres, par exemple +33 6 39 98 01 23.',
  linkProblem: 'Écris un lien complet, avec https:// au début.',
  feelings: 'Émotions au choix',
  feelingHint: 'Vide',
  addFeeling: 'Encore une émotion',
  feelingsBack: 'Retrouver la première liste',
  add: 'Ajouter',
  remove: 'Retirer : {what}',
} as const satisfies Translation<typeof en.own>;

export const look = {
  title: 'Langue et barre d’outils',
  language: 'Langue',
  browserLanguage: 'Celle du navigateur',
  badge: 'La barre d’outils affiche',
  badges: { days: 'les jours', held: 'les envies surmontées aujourd’hui', none: 'rien' },
} as const satisfies Translation<typeof en.look>;
