import type { help as enHelp, map as enMap } from '../en/help.ts';
import type { Translation } from '../messages.ts';

export const map = {
  title: 'Auf dieser Seite',
  search: 'Einstellung suchen',
  nothing: 'Hier kommen diese Wörter nicht vor.',
} as const satisfies Translation<typeof enMap>;

export const help = {
  title: 'Hilfe',
  intro: 'Zuerst für dich; dann für alle, die dir helfen, wenn etwas nicht klappt.',
  diagnostics: 'Wie es Holdfast hier geht',
  diagnosticsHelp:
    'In diesem Text stehen keine Namen, Nutzernamen oder Adressen von irgendjemandem.',
  copy: 'Als Text kopieren',
  again: 'Noch einmal prüfen',
  copied: 'Kopiert.',
} as const satisfies Translation<typeof enHelp>;
