export const mine = {
  title: 'Your own accounts',
  intro: 'What you name here is you: it is never paused, and never added as somebody else.',
  add: 'Add an account of yours',
} as const;

export const sites = {
  title: 'Sites',
  intro: 'Holdfast does nothing on a site until you turn it on; then the browser asks you.',
  on: 'Guarded',
  needsPermission: 'Turned on, but the browser’s permission is missing',
  onBut: 'Guarded, but without the browser’s permission for {hosts}',
  untaught:
    'Turned on, but Holdfast does not know yet who is who there: add somebody by their address there',
  taught: 'What you showed Holdfast here',
  place: 'Where the name stands',
  server: 'A server',
  turnOn: 'Turn on',
  turnOff: 'Turn off',
  giveAgain: 'Give permission',
  giveAgainOf: 'Give the permission for {site}',
  turnOnOf: 'Turn on {site}',
  turnOffOf: 'Turn off {site}',
  others: { one: '{count} other site', other: '{count} other sites' },
  beyondRules: {
    one: 'The browser lets Holdfast stop only so many addresses before they load. {count} of your contacts’ addresses is beyond that: there the page is covered instead.',
    other:
      'The browser lets Holdfast stop only so many addresses before they load. {count} of your contacts’ addresses are beyond that: there the page is covered instead.',
  },
} as const;

export const settings = {
  title: 'The pause',
  wait: 'Wait before “continue”, in seconds',
  waitHelp: 'Five more with each further urge of the day, up to fifty more.',
  pass: 'Minutes that continuing lets through',
  slips: 'What breaks the streak',
  slipsHelp: 'Going on to one of these. Everything else is counted as a look.',
  surfaces: {
    profile: 'A profile',
    story: 'A story',
    post: 'A post',
    chat: 'A chat',
    compose: 'Writing to them',
    call: 'A call',
    search: 'A search for them',
  },
  rhythm: 'The guide breathes',
  rhythms: {
    long: 'longer out than in (4 – 6)',
    even: 'evenly (5 – 5)',
    box: 'in a square (4 – 4 – 4 – 4)',
    slow: 'slowly, with a rest (4 – 7 – 8)',
  },
  sound: 'Let the breath be heard, softly',
  wave: 'Minutes of the urge wave',
  offers: 'What the pause offers in turn',
  offersHelp: 'It changes from pause to pause, so that it does not wear off.',
  offerKinds: {
    reason: 'Reasons to hold firm',
    own: 'My own reasons',
    letter: 'My letter to myself',
    plan: 'My if-then plans',
    wave: 'The urge wave',
    write: 'Write it, do not send it',
    fact: 'Facts from research',
  },
  label: 'Show what I call them on the pause',
} as const;

export const data = {
  where: 'How it goes, every urge, your letters; and to take all of it along or delete it.',
  open: 'See your record',
  intro: 'Everything is kept in this browser only. A file is the way to another one.',
  export: 'Export everything',
  import: 'Import a file',
  imported: 'Imported: {parts}.',
  notJson: 'This file is not JSON. Choose a file that Holdfast exported. Nothing was changed.',
  away: 'This window has a record of its own, which is empty. Please open the record in an ordinary window.',
  notOurs: 'This is not a file that Holdfast exported. Nothing was changed.',
  newer: 'This file comes from a newer Holdfast. Update Holdfast first. Nothing was changed.',
  damaged: 'The file is damaged at “{where}”. Nothing was changed.',
  noRoom: 'There is no room left in this browser for what the file holds. Nothing was changed.',
} as const;
