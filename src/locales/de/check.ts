import type { check as enCheck } from '../en/check.ts';
import type { Translation } from '../messages.ts';

export const check = {
  title: 'Ist alles in Ordnung?',
  good: 'Alles, was Holdfast braucht, funktioniert hier.',
  bad: 'Etwas funktioniert nicht. Unten steht, was hilft.',
  practice: 'Die Pause einmal ansehen',
  more: 'Mehr, für jemanden, der hilft',
  states: { good: 'funktioniert', bad: 'funktioniert nicht', note: 'gut zu wissen' },
  is: {
    stored: 'Kontakte und Einstellungen sind lesbar',
    written: 'Was du änderst, wird behalten',
    record: 'Die Aufzeichnung lässt sich öffnen',
    worker: 'Der Teil im Hintergrund antwortet',
    sites: 'Für jede eingeschaltete Website liegt die Berechtigung des Browsers vor',
    known: 'Jeder Kontakt ist auf einer eingeschalteten Website anzutreffen',
    guards: 'Auf jeder dieser Websites läuft der Schutz',
    rules: 'Der Browser hat die Regeln für deine Kontakte',
    readable: 'Ihre Seiten sind lesbar',
    addresses: 'Der Browser hat Platz für eine Regel zu jeder Adresse deiner Kontakte',
    private: 'Private Fenster sind geschützt',
  },
  help: {
    stored:
      'Ein Teil ist beschädigt. Er bleibt, wie er ist; der Rest funktioniert. Eine Datei, die du exportiert hast, bringt ihn zurück.',
    written:
      'Der Browser behält gerade nichts. Mach bitte etwas Platz auf diesem Gerät und starte den Browser neu.',
    record: 'In deiner Aufzeichnung steht, was hilft.',
    worker: 'Schalte Holdfast in der Erweiterungsliste des Browsers bitte aus und wieder ein.',
    sites:
      'Noch ist keine Website eingeschaltet, oder der Browser hat eine Berechtigung zurückgenommen. Die Einstellungen fragen danach, Website für Website.',
    known:
      'Einer davon ist auf keiner eingeschalteten Website bekannt. Schalte in den Einstellungen eine ein, auf der er ist, oder trage ein, woran er auf einer eingeschalteten zu erkennen ist.',
    guards: 'Schalte Holdfast in der Erweiterungsliste des Browsers bitte aus und wieder ein.',
    rules: 'Schalte Holdfast in der Erweiterungsliste des Browsers bitte aus und wieder ein.',
    readable:
      'Eine Website hat sich geändert. Adressen sind weiter geschützt; auf ihr lässt dich das Fenster von Holdfast auf den Namen zeigen.',
    addresses:
      'Es gibt mehr Adressen, als der Browser Regeln hat. Bei den übrigen wird stattdessen die Seite verdeckt.',
    private:
      'Holdfast ist dort nicht erlaubt. Die Erweiterungsliste des Browsers kann es erlauben.',
  },
} as const satisfies Translation<typeof enCheck>;
