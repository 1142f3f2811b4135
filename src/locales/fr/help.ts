import type * as en from '../en/help.ts';
import type { Translation } from '../messages.ts';

export const map = {
  title: 'Sur cette page',
  search: 'Chercher un réglage',
  nothing: 'Rien ici ne contient ces mots.',
} as const satisfies Translation<typeof en.map>;

export const help = {
  title: 'Aide',
  intro: 'Pour toi d’abord ; ensuite, pour qui t’aide quand quelque chose ne marche pas.',
  diagnostics: 'Comment va Holdfast ici',
  diagnosticsHelp: 'Ce texte ne contient ni nom, ni pseudo, ni adresse de qui que ce soit.',
  copy: 'Copier en texte',
  again: 'Regarder à nouveau',
  copied: 'Copié.',
} as const satisfies Translation<typeof en.help>;
