import type { point as en } from '../en/point.ts';
import type { Translation } from '../messages.ts';

export const point = {
  point:
    'Pointe le nom de la personne de cette discussion, là où il figure au-dessus des messages.',
  keys: 'Au clavier : Tab et Maj + Tab parcourent la page, ↑ prend plus large, Entrée choisit, Échap quitte.',
  isIt: 'Est-ce bien le nom ?',
  isItHelp:
    'Holdfast retient l’endroit, pas cette page : c’est là qu’il lira avec qui la discussion est ouverte.',
  yes: 'Oui, c’est le nom',
  again: 'Pointer à nouveau',
  leave: 'Quitter',
  noName: 'Il n’y a pas de nom à cet endroit. Pointe les mots du nom lui-même.',
  notKept: 'Holdfast n’a pas pu retenir cet endroit. Recharge la page et essaie encore une fois.',
} as const satisfies Translation<typeof en>;
