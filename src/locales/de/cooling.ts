import type {
  arrangements as enArrangements,
  cooling as enCooling,
  discreet as enDiscreet,
  pin as enPin,
} from '../en/cooling.ts';
import type { Translation } from '../messages.ts';

export const cooling = {
  title: 'Wenn du es dir anders überlegst',
  intro:
    'Was mehr schützt, gilt sofort. Was weniger schützt, wartet, damit ein schwerer Moment erst vorübergehen kann. Bis dahin kannst du es zurücknehmen.',
  hours: 'Stunden, die eine Lockerung wartet',
  hoursHelp:
    'Von 0 bis 168, also einer Woche. Weniger Stunden gelten erst, wenn die jetzigen um sind.',
  hoursFree:
    'Du kannst noch frei wählen: in der ersten Stunde, und solange niemand in deinen Kontakten steht.',
  waiting: 'Wartet noch',
  nothing: 'Es wartet nichts.',
  left: 'Noch {left}: {moment}',
  soon: 'Jeden Moment',
  cancel: 'Zurücknehmen',
  cancelOf: 'Zurücknehmen: {what}',
  waits:
    'Das schützt weniger, also wartet es. Wie lange, und wie du es zurücknimmst, steht unter „Wenn du es dir anders überlegst“.',
  refused: 'Es ist gesperrt: Was weniger schützen würde, bleibt, wie es war.',
  lock: 'Sperre',
  lockHelp:
    'Von einer vergessenen PIN abgesehen lässt sich, solange die Sperre gilt, nichts, was weniger schützt, auch nur vormerken, und was wartet, wartet weiter. Eine Sperre lässt sich nicht verkürzen.',
  lockDays: 'Tage',
  lockNow: 'Sperren',
  lockLonger: 'Länger sperren',
  lockSure: { one: 'Für {count} Tag sperren?', other: 'Für {count} Tage sperren?' },
  lockYes: 'Ja, sperren',
  notNow: 'Jetzt nicht',
  locked: 'Gesperrt, noch {left}: bis {moment}',
  uninstall:
    'Du kannst Holdfast jederzeit aus deinem Browser nehmen: Es ist dein Gerät. Wenn du es tust, sei gut zu dir. Du kannst wieder anfangen, wann immer du magst.',
  deletion:
    'Alles wird gelöscht, wenn die Zeit dafür gekommen ist. Um es jetzt zu löschen, nimm Holdfast aus deinem Browser: Dann ist alles mit weg.',
  imported: {
    one: '{count} Einstellung aus der Datei schützt weniger, also wartet sie.',
    other: '{count} Einstellungen aus der Datei schützen weniger, also warten sie.',
  },
  what: {
    contact: '„{who}“ entfernen',
    identity: '{written} von „{who}“ wegnehmen',
    searches: 'Keine Pause bei der Suche nach „{who}“',
    site: '{site} ausschalten',
    server: 'Den Server {host} entfernen',
    'own-site': '{host} entfernen',
    'own-address': 'Eine Adresse auf {host} entfernen',
    pointed: 'Vergessen, wo auf {site} der Name steht',
    lost: 'Keine Pause auf {site}, solange die Seite nicht lesbar ist',
    slip: 'Hier weiterzugehen unterbricht die Serie nicht mehr: {surface}',
    wait: {
      one: 'Eine Wartezeit von {count} Sekunde',
      other: 'Eine Wartezeit von {count} Sekunden',
    },
    pass: {
      one: '„Weiter“ gibt {count} Minute frei',
      other: '„Weiter“ gibt {count} Minuten frei',
    },
    cooling: {
      one: 'Eine Lockerung wartet {count} Stunde',
      other: 'Eine Lockerung wartet {count} Stunden',
    },
    mine: '{written} als dein eigenes Konto führen',
    arrangement: 'Geplanter Kontakt mit „{who}“',
    pin: 'Eine vergessene PIN wird entfernt',
    everything: 'Alles löschen',
  },
  somebody: 'jemand',
} as const satisfies Translation<typeof enCooling>;

export const pin = {
  ask: 'Deine PIN',
  open: 'Öffnen',
  wrong: 'Das ist nicht die PIN.',
  forgotten: 'Ich habe sie vergessen',
  resets:
    'Noch {left}, dann wird die PIN entfernt. Wenn sie dir wieder einfällt, komm herein und nimm das zurück.',
  title: 'Eine PIN für diese Seiten',
  help: 'Nach ihr wird vor diesen Einstellungen, deiner Aufzeichnung und dem Export gefragt, vor einer Pause nie. Sie hält fremde Blicke fern; verschlüsselt wird das Gespeicherte damit nicht.',
  fresh: 'Neue PIN, mindestens vier Zeichen',
  again: 'Noch einmal dieselbe',
  tooShort: 'Nimm mindestens vier Zeichen.',
  different: 'Die beiden sind nicht gleich.',
  set: 'PIN festlegen',
  change: 'PIN ändern',
  remove: 'PIN entfernen',
  close: 'Diese Seiten jetzt sperren',
  isSet: 'Die PIN ist festgelegt.',
} as const satisfies Translation<typeof enPin>;

export const discreet = {
  private: {
    title: 'Private Fenster',
    off: 'In privaten Fenstern ist Holdfast nicht erlaubt: Dort schützt es dich nicht. Du kannst es in der Erweiterungsliste des Browsers erlauben.',
    on: 'Holdfast schützt dich auch in privaten Fenstern.',
    record: 'Aufzeichnen, welche Impulse dort kommen',
    recordHelp: 'Solange das aus ist, zählt nichts, was dort geschieht.',
  },
  title: 'Privatsphäre',
  mode: 'Diskret',
  modeHelp:
    'Ein schlichtes Symbol, neutrale Tab-Titel und in der Pause kein Name und keine Bezeichnung, außer was du selbst geschrieben hast.',
  tab: 'Notizen',
  menu: 'Diesen Link notieren',
  history: 'Der Verlauf des Browsers',
  historyHelp:
    'Nimmt die Adressen deiner Kontakte aus dem Verlauf des Browsers. Der Browser fragt nach der Berechtigung, die danach wieder zurückgegeben wird.',
  clear: 'Aus dem Verlauf entfernen',
  cleared: {
    one: '{count} Adresse wurde aus dem Verlauf entfernt.',
    other: '{count} Adressen wurden aus dem Verlauf entfernt.',
  },
  notAllowed: 'Ohne die Berechtigung wurde nichts angesehen und nichts entfernt.',
} as const satisfies Translation<typeof enDiscreet>;

export const arrangements = {
  title: 'Geplanter Kontakt',
  intro:
    'Für das, was gesagt werden muss: die Kinder, ein Mietvertrag, die Arbeit. In diesen Stunden kommt vor dem, was du auswählst, keine Pause, und was du tust, wird als geplant aufgeschrieben. Eine neue Vereinbarung wartet wie alles, was weniger schützt; eine zu beenden gilt sofort.',
  add: 'Geplanten Kontakt vereinbaren',
  who: 'Mit wem',
  what: 'Was frei ist',
  where: 'Wo',
  anywhere: 'Auf jeder Website',
  when: 'An diesen Tagen',
  from: 'Von',
  to: 'Bis',
  toHelp: 'Liegt das Ende nicht nach dem Anfang, gilt es am nächsten Tag.',
  purpose: 'Wofür',
  save: 'Vereinbaren',
  cancel: 'Abbrechen',
  end: 'Beenden',
  endOf: 'Beenden: {what}',
  line: '{days}, {from} bis {to}',
  incomplete: 'Wähle mindestens einen Tag und etwas, das frei ist, und gib an, von wann bis wann.',
} as const satisfies Translation<typeof enArrangements>;
