import type { contacts as en } from '../en/contacts.ts';
import type { Translation } from '../messages.ts';

export const contacts = {
  title: 'Kontakte',
  intro:
    'Menschen, bei denen du dich bewusst nicht meldest. Diese Liste verlässt diesen Browser nie.',
  add: 'Person hinzufügen',
  label: 'So nennst du die Person',
  labelHint: 'Ein Buchstabe, „die Person“ …',
  defaultLabel: 'Diese Person',
  paste: 'Link, Nutzername, Nummer oder Name',
  pasteHint: 'Link, @nutzername, +49 … oder Name',
  understand: 'Zur Liste hinzufügen',
  start: 'Kein Kontakt seit',
  save: 'Speichern',
  cancel: 'Abbrechen',
  edit: 'Bearbeiten',
  remove: 'Entfernen',
  removeSure: 'Von der Liste nehmen? Deine Aufzeichnung der Impulse bleibt.',
  removeWaits: 'Bis es wirksam wird, dauert es {left}; so lange lässt es sich zurücknehmen.',
  streakFrom: 'Die Serie zählt dann ab {day}.',
  keep: 'Behalten',
  answerFirst:
    'Oben steht eine Frage zu dem, was du eingegeben hast. Beantworte sie, oder lass es weg.',
  readFirst: 'Was oben im Feld steht, wurde nicht übernommen. Ändere es, oder leere das Feld.',
  nothingToSave:
    'Dafür braucht es zuerst mindestens einen Link, einen Nutzernamen, eine Nummer oder einen Namen.',
  nothingLeft:
    'Es bleibt nichts, woran diese Person erkannt wird. Füge einen Link, Nutzernamen, eine Nummer oder einen Namen hinzu, oder behalte, was gerade entfernt wird.',
  learned: 'gelernt',
  learnedHelp: 'Holdfast hat das zusammen mit etwas gesehen, das du eingetragen hast.',
  forget: '{what} vergessen',
  notThem: 'Gehört nach deiner Angabe zu jemand anderem',
  showKnown: {
    one: 'Das eine Erkennungsmerkmal zeigen',
    other: '{count} Erkennungsmerkmale zeigen',
  },
  since: 'seit {day}, {days}',
  sinceToday: 'seit heute',
  alreadyOf: 'Das gehört schon zu „{label}“.',
  alreadyHere: 'Das steht schon in der Liste.',
  isYours:
    'Das ist eins deiner eigenen Konten. Gehört es doch zu dieser Person, dann nimm es zuerst dort heraus.',
  isChat: 'Das ist ein Chat und keins deiner Konten.',
  searches: 'Auch eine Pause, wenn ich nach der Person suche',
  searchesHelp:
    'Nach ihrem Namen oder Nutzernamen, in der Suche der Websites selbst und bei {engines}.',
  futureStart: 'Die Zeit ohne Kontakt kann nicht erst nach dem heutigen Tag beginnen.',
  wholeDay: 'Gib das ganze Datum an, mit dem Jahr.',
  caughtOnlyWhereOn: 'Noch nicht eingeschaltet: {sites}.',
} as const satisfies Translation<typeof en>;
