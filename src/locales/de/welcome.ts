import type { welcome as en } from '../en/welcome.ts';
import type { Translation } from '../messages.ts';

export const welcome = {
  title: 'Eine Pause, wenn du sie brauchst',
  lead: 'Holdfast tritt dazwischen, bevor du das Profil oder den Chat einer Person öffnest, bei der du dich bewusst nicht meldest.',
  who: 'Wer',
  whoHelp:
    'Füge einen Link zum Profil ein oder schreib einen Nutzernamen, eine Nummer oder den Namen in Chats.',
  where: 'Wo',
  whereHelp:
    'Wähle die Websites. Der Browser fragt dich einmal. Dort liest Holdfast, wessen Profil oder Chat offen ist; nichts davon verlässt diesen Browser.',
  howLong: 'Seit wann',
  why: 'Warum, in deinen Worten',
  whyHelp: 'Ein Satz für einen schwachen Moment. Weitere kannst du später ergänzen.',
  cooling: 'Wie lange ein Sinneswandel wartet',
  coolingHelp:
    'Wenn du später jemanden entfernst oder die Wartezeit verkürzt, gilt das erst nach dieser Zeit, und bis dahin kannst du es zurücknehmen. Was mehr schützt, wartet nie.',
  coolingNone: 'Gar nicht',
  skip: 'Jetzt nicht',
  skipped: 'Wann immer du willst',
  skippedHelp: 'Noch ist niemand eingetragen. Über den Knopf von Holdfast geht das jederzeit.',
  practise: 'Die Pause einmal ansehen, ohne jemanden',
  practiseHelp: 'Nichts davon wird aufgeschrieben.',
  begin: 'Beginnen',
  done: 'Alles ist bereit',
  doneHelp: 'Jetzt ist nichts zu tun. Wenn der Moment kommt, ist Holdfast zuerst da.',
  almost: 'Fast geschafft',
  noPermission:
    'Der Browser hat die Berechtigung nicht erteilt, deshalb sind diese Websites noch nicht geschützt. Du kannst sie jetzt einschalten oder jederzeit unter „Websites“.',
  noSite:
    'Noch ist keine Website geschützt. Schalte eine unter „Websites“ ein oder über den Knopf von Holdfast, während du auf ihr bist.',
  notWhereTheyAre:
    'Noch ist keine Website eingeschaltet, auf der die Person anzutreffen ist. Du kannst {sites} jetzt einschalten, oder andere jederzeit unter „Websites“.',
  turnOn: 'Diese Websites einschalten',
  private:
    'In privaten Fenstern kommt keine Pause, es sei denn, du erlaubst Holdfast dort in den Erweiterungseinstellungen des Browsers.',
} as const satisfies Translation<typeof en>;
