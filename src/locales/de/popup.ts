import type { popup as en } from '../en/popup.ts';
import type { Translation } from '../messages.ts';

export const popup = {
  days: { one: 'Tag', other: 'Tage' },
  newStart: 'Ein neuer Anfang heute',
  noContact:
    'Noch steht niemand auf der Liste. Füge die Person hinzu, bei der du dich nicht melden willst.',
  toMilestone: {
    one: 'Noch {count} Tag bis zur Marke „{milestone}“',
    other: 'Noch {count} Tage bis zur Marke „{milestone}“',
  },
  longest: 'Längste Serie',
  heldDays: 'Insgesamt',
  looks: 'Blicke',
  heldOf: 'Impulse überstanden',
  ofUrges: '{held} von {all}',
  none: 'noch keine',
  noneToday: 'Heute kein Impuls',
  metToday: { one: 'Heute: {count} Impuls', other: 'Heute: {count} Impulse' },
  heldToday: {
    one: 'Heute: {held} von {count} Impuls überstanden',
    other: 'Heute: {held} von {count} Impulsen überstanden',
  },
  guarded: '{site} ist in diesem Tab geschützt',
  canBeGuarded: '{site} ist noch nicht geschützt',
  turnOn: '{site} schützen',
  lost: 'Holdfast kann diese Seite von {site} gerade nicht lesen',
  lostHelp:
    'Vielleicht hat sich die Website geändert. Adressen sind weiter geschützt; zeig auf den Namen, dann klappt auch der Rest wieder.',
  notKnown: 'Holdfast kennt {host} nicht, kann aber lernen, wer dort wer ist.',
  untaught: 'Holdfast weiß noch nicht, wer auf {site} wer ist',
  untaughtHelp:
    'Füge in den Einstellungen die Adresse des Profils oder des Chats dort ein, oder öffne hier den Chat und zeig, wo der Name steht.',
  notASite: 'In diesem Tab gibt es nichts zu schützen',
  point: 'Das ist der Chat der Person: zeigen, wo der Name steht',
  cannotPoint:
    'Der Browser lässt Holdfast nicht auf diese Seite. Lade sie neu und versuch es noch einmal.',
  pauseWhereLost: 'Bis sie lesbar ist, dort vor jedem Chat eine Pause',
  refused: 'Der Browser hat die Berechtigung nicht erteilt. Es wurde nichts geändert.',
  addPerson: 'Person auf dieser Seite hinzufügen',
  addFromLink: 'Zu Holdfast hinzufügen: die Person hinter diesem Link',
  urgeNow: 'Ich spüre gerade einen Impuls',
  tell: 'Von einem Impuls anderswo erzählen',
  tellWhat: 'Was ist passiert?',
  outcomes: { held: 'Ich habe standgehalten', continued: 'Es war ein Ausrutscher' },
  tellWho: 'Um wen ging es?',
  tellSurface: 'Was war es?',
  tellMoment: 'Wann?',
  tellHelped: 'Was hat geholfen? (wenn du magst)',
  tellHappened: 'Wie kam es dazu? (wenn du magst)',
  slipKind:
    'Ein Ausrutscher nimmt dir keinen der Tage und keinen der Impulse, die du überstanden hast. Du kannst den Eintrag auch später noch berichtigen.',
  tellWhen: 'Gib an, wann es war, so gut du dich erinnerst.',
  tellFuture: 'Das liegt noch vor dir. Wähle einen Zeitpunkt bis jetzt.',
  tellSave: 'Aufschreiben',
  toldHeld: 'Aufgeschrieben. Du hast standgehalten.',
  toldSlip: 'Aufgeschrieben. Was du vorher geschafft hast, bleibt.',
  wave: 'Du bist auf der Welle.',
  waveStop: 'Sie ist abgeebbt',
  late: 'Dieser Tab von {site} war schon offen, bevor er ganz geschützt werden konnte',
  lateHelp:
    'Die Seite bekommt vielleicht noch Tasten mit. Nach dem Neuladen ist der Schutz zuerst da.',
  absent: 'Dieser Tab von {site} ist noch nicht geschützt',
  reload: 'Tab neu laden',
  options: 'Kontakte und Einstellungen',
  addFirst: 'Person hinzufügen',
} as const satisfies Translation<typeof en>;
