import type { point as en } from '../en/point.ts';
import type { Translation } from '../messages.ts';

export const point = {
  point:
    'Zeig auf den Namen der Person, deren Chat das ist, dort, wo er über den Nachrichten steht.',
  keys: 'Mit der Tastatur: Tab und Umschalt + Tab gehen durch die Seite, ↑ nimmt mehr, Enter wählt, Esc beendet.',
  isIt: 'Ist das der Name?',
  isItHelp: 'Holdfast merkt sich die Stelle, nicht diese Seite: Dort liest es, wer offen ist.',
  yes: 'Ja, das ist der Name',
  again: 'Noch einmal zeigen',
  leave: 'Beenden',
  noName: 'Da steht kein Name. Zeig auf die Wörter des Namens selbst.',
  notKept:
    'Holdfast konnte sich diese Stelle nicht merken. Lade die Seite neu und versuch es noch einmal.',
} as const satisfies Translation<typeof en>;
