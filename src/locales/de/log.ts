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
} as const satisfies Translation<typeof enLog>;
