/** What Holdfast makes of a pasted link, handle, number, address or name. */
export const understood = {
  on: 'on {site}',
  anywhere: 'on every site that is turned on',
  kinds: {
    handle: 'Handle',
    id: 'Number of the account',
    thread: 'Chat',
    phone: 'Phone number',
    email: 'E-mail address',
    name: 'Name in chats',
  },
  catches: {
    phone: 'Chats with this number, calls and links to it',
    email: 'Messages from and to this address, and links to it',
    name: 'Chats under exactly this name; a namesake is paused too, and you can say so',
  },
  catchesByAddress: 'By address or link: {surfaces}',
  catchesInPage: 'Where the site shows it of whoever is open',
  surfaces: {
    profile: 'their profile',
    story: 'stories',
    post: 'posts',
    chat: 'chats',
    compose: 'writing to them',
    call: 'calls',
    search: 'searches',
  },
  which: 'Which of these is “{piece}”?',
  added: 'Added: {what}',
  otherSites: { one: '{count} other site', other: '{count} other sites' },
  takeThese: 'Take these',
  whichRegion: 'Which country are numbers without a country code from?',
  whichRegionHelp: 'It is asked once, and you can change it in the settings.',
  regionHelp: 'Numbers that are in the list already stay as they are.',
  takeRegion: 'Use this country',
  empty: 'Paste a link to their profile, or write a handle, a phone number or their name in chats.',
  namesNobody:
    'This is an address of {site}, but it names nobody. Open their profile there and copy its address.',
  namesNobodyEver:
    'This is an address of {site}, but it names nobody. Write their number, their e-mail address or their name instead, just as it stands there.',
  shortLink:
    '{host} only passes on to another address. Open it, and paste the address where you arrive.',
  unknownSite: 'Holdfast does not know {host} yet. The sites it knows are listed under Sites.',
  unknown: 'Holdfast does not know {host} yet, but it can learn it from this address.',
  whichPart: 'Which part of it names them?',
  partOf: '“{part}” in {whole}',
  server: '{handle} on this server of {site}',
  whatIsIt: 'What is at this address?',
  ownSurfaces: { profile: 'Their profile', chat: 'Our chat' },
  learnSite: 'Guard {host}',
  learnHelp:
    'The browser will ask you for {host} and its subdomains, nothing else. From then on addresses like this one are paused.',
  brokenLink:
    'This looks like a link, but it is not a whole one. Copy it again from the address bar.',
  addTheirName:
    'In messages, Instagram and WhatsApp show only names, and Outlook and Proton Mail often do. Add their name in chats too, just as it stands there.',
  phoneWithoutCountry:
    'Write the number with its country code and a plus sign, such as +1 555 555 0123.',
  tooLong: 'This is longer than any name or link. Paste only one at a time.',
} as const;
