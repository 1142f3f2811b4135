import type {
  data as enData,
  mine as enMine,
  settings as enSettings,
  sites as enSites,
} from '../en/options.ts';
import type { Translation } from '../messages.ts';

export const mine = {
  title: 'Deine eigenen Konten',
  intro:
    'Was du hier nennst, bist du: Davor kommt nie eine Pause, und es wird nie als jemand anderes hinzugefügt.',
  add: 'Eigenes Konto hinzufügen',
} as const satisfies Translation<typeof enMine>;

export const sites = {
  title: 'Websites',
  intro:
    'Holdfast ist auf keiner Website aktiv, bis du sie einschaltest; dann fragt dich der Browser.',
  on: 'Geschützt',
  needsPermission: 'Eingeschaltet, aber die Berechtigung des Browsers fehlt',
  onBut: 'Geschützt, aber ohne die Berechtigung des Browsers für {hosts}',
  untaught:
    'Eingeschaltet, aber Holdfast weiß noch nicht, wer dort wer ist: Füge jemanden mit der Adresse dort hinzu',
  taught: 'Was du Holdfast hier gezeigt hast',
  place: 'Wo der Name steht',
  server: 'Ein Server',
  turnOn: 'Einschalten',
  turnOff: 'Ausschalten',
  giveAgain: 'Berechtigung erteilen',
  giveAgainOf: 'Die Berechtigung für {site} erteilen',
  turnOnOf: '{site} einschalten',
  turnOffOf: '{site} ausschalten',
  others: { one: '{count} weitere Website', other: '{count} weitere Websites' },
  beyondRules: {
    one: 'Deine Kontakte haben mehr Adressen, als der Browser zulässt: {count} davon kann Holdfast nicht vor dem Laden stoppen; dort wird stattdessen die Seite verdeckt.',
    other:
      'Deine Kontakte haben mehr Adressen, als der Browser zulässt: {count} davon kann Holdfast nicht vor dem Laden stoppen; dort wird stattdessen die Seite verdeckt.',
  },
} as const satisfies Translation<typeof enSites>;

export const settings = {
  title: 'Die Pause',
  wait: 'Sekunden, bis „Weiter“ möglich ist',
  waitHelp: 'Fünf mehr mit jedem weiteren Impuls am selben Tag, höchstens fünfzig mehr.',
  pass: 'Minuten, die „Weiter“ freigibt',
  slips: 'Was die Serie unterbricht',
  slipsHelp: 'Wenn du bei einem davon weitergehst. Alles andere zählt als Blick.',
  surfaces: {
    profile: 'Ein Profil',
    story: 'Eine Story',
    post: 'Ein Beitrag',
    chat: 'Ein Chat',
    compose: 'Der Person schreiben',
    call: 'Ein Anruf',
    search: 'Eine Suche nach der Person',
  },
  rhythm: 'Der Atemkreis atmet',
  rhythms: {
    long: 'länger aus als ein (4 – 6)',
    even: 'gleichmäßig (5 – 5)',
    box: 'im Quadrat (4 – 4 – 4 – 4)',
    slow: 'langsam, mit Ruhe (4 – 7 – 8)',
  },
  sound: 'Den Atem leise hörbar machen',
  wave: 'Minuten der Impulswelle',
  offers: 'Was die Pause im Wechsel anbietet',
  offersHelp: 'Es wechselt von Pause zu Pause, damit es sich nicht abnutzt.',
  offerKinds: {
    reason: 'Gründe standzuhalten',
    own: 'Meine eigenen Gründe',
    letter: 'Mein Brief an mich',
    plan: 'Meine Wenn-dann-Pläne',
    wave: 'Die Impulswelle',
    write: 'Aufschreiben, nicht abschicken',
    fact: 'Aus der Forschung',
  },
  label: 'In der Pause zeigen, wie ich die Person nenne',
} as const satisfies Translation<typeof enSettings>;

export const data = {
  where: 'Wie es läuft, jeder Impuls, deine Briefe; und alles mitnehmen oder löschen.',
  open: 'Deine Aufzeichnung ansehen',
  intro: 'Alles bleibt nur in diesem Browser. In einen anderen kommt es als Datei.',
  export: 'Alles exportieren',
  import: 'Datei importieren',
  imported: 'Importiert: {parts}.',
  notJson:
    'Diese Datei ist kein JSON. Wähle eine Datei, die Holdfast exportiert hat. Es wurde nichts geändert.',
  away: 'Dieses Fenster hat eine eigene Aufzeichnung, und die ist leer. Bitte öffne deine Aufzeichnung in einem gewöhnlichen Fenster.',
  notOurs: 'Diese Datei hat Holdfast nicht exportiert. Es wurde nichts geändert.',
  newer:
    'Diese Datei kommt aus einem neueren Holdfast. Aktualisiere zuerst Holdfast. Es wurde nichts geändert.',
  damaged: 'Die Datei ist bei „{where}“ beschädigt. Es wurde nichts geändert.',
  noRoom:
    'In diesem Browser ist kein Platz mehr für das, was die Datei enthält. Es wurde nichts geändert.',
} as const satisfies Translation<typeof enData>;
