import type { understood as en } from '../en/understood.ts';
import type { Translation } from '../messages.ts';

export const understood = {
  on: 'bei {site}',
  anywhere: 'auf allen eingeschalteten Websites',
  kinds: {
    handle: 'Nutzername',
    id: 'ID des Kontos',
    thread: 'Chat',
    phone: 'Telefonnummer',
    email: 'E-Mail-Adresse',
    name: 'Name in Chats',
  },
  catches: {
    phone: 'Chats mit dieser Nummer, Anrufe und Links dorthin',
    email: 'Nachrichten von dieser und an diese Adresse und Links dorthin',
    name: 'Chats unter genau diesem Namen; auch bei anderen, die so heißen, und das kannst du dann sagen',
  },
  catchesByAddress: 'Über Adresse oder Link: {surfaces}',
  catchesInPage: 'Wo die Website es bei der offenen Person zeigt',
  surfaces: {
    profile: 'das Profil',
    story: 'Storys',
    post: 'Beiträge',
    chat: 'Chats',
    compose: 'Nachrichten an die Person',
    call: 'Anrufe',
    search: 'Suchen',
  },
  which: 'Was davon ist „{piece}“?',
  added: 'Hinzugefügt: {what}',
  otherSites: { one: '{count} weitere Website', other: '{count} weitere Websites' },
  takeThese: 'Diese übernehmen',
  whichRegion: 'Aus welchem Land sind Nummern ohne Ländervorwahl?',
  whichRegionHelp: 'Das wird nur einmal gefragt, und du kannst es in den Einstellungen ändern.',
  regionHelp: 'Nummern, die schon eingetragen sind, bleiben, wie sie sind.',
  takeRegion: 'Dieses Land nehmen',
  empty:
    'Füge einen Link zum Profil ein oder schreib einen Nutzernamen, eine Telefonnummer oder den Namen in Chats.',
  namesNobody:
    'Das ist eine Adresse von {site}, aber sie nennt niemanden. Öffne dort das Profil und kopiere dessen Adresse.',
  namesNobodyEver:
    'Das ist eine Adresse von {site}, aber sie nennt niemanden. Schreib stattdessen die Nummer, die E-Mail-Adresse oder den Namen, genau wie er dort steht.',
  shortLink:
    '{host} leitet nur weiter. Öffne den Link und füge die Adresse ein, bei der du ankommst.',
  unknownSite: 'Holdfast kennt {host} noch nicht. Was es kennt, steht unter „Websites“.',
  unknown: 'Holdfast kennt {host} noch nicht, kann es aber aus dieser Adresse lernen.',
  whichPart: 'Welcher Teil davon steht für die Person?',
  partOf: '„{part}“ in {whole}',
  server: '{handle} auf diesem Server von {site}',
  whatIsIt: 'Was ist unter dieser Adresse?',
  ownSurfaces: { profile: 'Das Profil der Person', chat: 'Unser Chat' },
  learnSite: '{host} schützen',
  learnHelp:
    'Der Browser fragt dich nur nach {host} und seinen Subdomains. Von da an kommt dort vor Adressen wie dieser die Pause.',
  brokenLink:
    'Das sieht nach einem Link aus, ist aber nicht vollständig. Kopiere ihn noch einmal aus der Adressleiste.',
  addTheirName:
    'In Nachrichten zeigen Instagram und WhatsApp nur Namen, Outlook und Proton Mail oft auch. Füge auch den Namen in Chats hinzu, genau so, wie er dort steht.',
  phoneWithoutCountry:
    'Schreib die Nummer mit Ländervorwahl und Pluszeichen, zum Beispiel +1 555 555 0123.',
  tooLong: 'Das ist länger als jeder Name oder Link. Füge immer nur eines ein.',
} as const satisfies Translation<typeof en>;
