import type { log as enLog } from '../en/log.ts';
import type { Translation } from '../messages.ts';

export const log = {
  newer:
    'Deine Aufzeichnung stammt von einem neueren Holdfast. Nichts davon wurde angerührt. Sobald Holdfast aktualisiert ist, ist sie wieder da.',
  blocked:
    'Eine andere Seite von Holdfast hält deine Aufzeichnung offen. Es ist nichts verloren. Schließ bitte die anderen Seiten von Holdfast und versuch es noch einmal.',
  damaged:
    'Der Browser kann deine Aufzeichnung gerade nicht lesen. Die Pause arbeitet weiter. Oft hilft es, den Browser neu zu starten.',
  full: 'Auf diesem Gerät ist kein Platz mehr für deine Aufzeichnung. Was in ihr steht, bleibt. Mach bitte etwas Platz und versuch es noch einmal.',
  storage:
    'Holdfast kann gerade nicht lesen, was es aufbewahrt. Verloren ist dadurch nichts. Schließe das hier und öffne es noch einmal; bleibt es so, starte den Browser neu.',
  title: 'Deine Aufzeichnung lässt sich nicht öffnen',
  again: 'Noch einmal versuchen',
  save: 'Speichern, was noch lesbar ist',
  anew: 'Eine neue Aufzeichnung beginnen',
  anewAsk:
    'Mit einer leeren Aufzeichnung beginnen? Was von der alten noch da ist, wird gelöscht. Deine Kontakte und Einstellungen bleiben.',
  anewYes: 'Löschen und beginnen',
  anewNo: 'Behalten',
  unkept:
    'Ein Teil deiner Aufzeichnung ist nur da, bis der Browser geschlossen wird: Auf diesem Gerät scheint kein Platz mehr zu sein. Mach bitte etwas Platz.',
  unreadable: {
    one: '{count} Eintrag deiner Aufzeichnung ist nicht lesbar. Er bleibt, wo er ist, und zählt nicht mit.',
    other:
      '{count} Einträge deiner Aufzeichnung sind nicht lesbar. Sie bleiben, wo sie sind, und zählen nicht mit.',
  },
  repair: {
    said: 'Was in diesem Browser gespeichert ist, war beschädigt. Holdfast hat deine Kontakte und Einstellungen so wiederhergestellt, wie sie am {day} waren. Sieh bitte nach, ob alles so ist, wie du es willst.',
    look: 'Ansehen',
    fine: 'Es ist gut so',
  },
} as const satisfies Translation<typeof enLog>;
