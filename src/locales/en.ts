import { days, urges } from './en-count.ts';
import { enPause } from './en-pause.ts';

/** Every word the user reads on the extension's own pages. Calm, second person, no exclamation marks. */
export const en = {
  name: 'Holdfast',
  days,
  urges,

  popup: {
    daysOf: (days: number) => (days === 1 ? 'day' : 'days'),
    newStart: 'A new start today',
    noContact: 'Nobody is guarded yet. Add the person you decided not to contact.',
    toMilestone: (left: number, at: number) =>
      `${left === 1 ? '1 more day' : `${left} more days`} to ${days(at)}`,
    longest: 'Longest',
    heldDays: 'Held in all',
    looks: 'Looks',
    heldOf: 'Urges held',
    ofUrges: (held: number, all: number) => `${held} of ${all}`,
    none: 'none yet',
    today: (held: number, all: number) =>
      all === 0
        ? 'No urge today'
        : held === 0
          ? `Today: ${urges(all)} met`
          : `Today: ${held} of ${urges(all)} held`,
    guarded: (site: string) => `${site} is guarded in this tab`,
    canBeGuarded: (site: string) => `${site} is not guarded yet`,
    turnOn: (site: string) => `Guard ${site}`,
    lost: (site: string) => `Holdfast cannot read this page of ${site} right now`,
    lostHelp:
      'The site may have changed. Addresses are still guarded; point at the name to repair the rest.',
    notKnown: (host: string) => `Holdfast does not know ${host}, but it can guard it.`,
    notASite: 'Nothing to guard in this tab',
    point: 'This is their chat: show where the name stands',
    cannotPoint:
      'The browser does not let Holdfast into this page. Load it again and try once more.',
    pauseWhereLost: 'Until it can be read, pause on every chat there',
    refused: 'The browser did not give the permission. Nothing was changed.',
    addPerson: 'Add the person on this page',
    addFromLink: 'Add to Holdfast: whoever this link leads to',
    options: 'Contacts and settings',
    addFirst: 'Add someone',
  },

  understood: {
    on: (site: string) => `on ${site}`,
    anywhere: 'on every site',
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
    catchesByAddress: (surfaces: string) => `By address or link: ${surfaces}`,
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
    which: 'Which of these is it?',
    otherSites: (count: number) => (count === 1 ? 'One other site' : `${count} other sites`),
    takeThese: 'Take these',
    whichRegion: 'Which country is this number from? It is asked once.',
    takeRegion: 'Use this country',
    empty:
      'Paste a link to their profile, or write a handle, a phone number or their name in chats.',
    namesNobody: (site: string) =>
      `This is an address of ${site}, but it names nobody. Open their profile there and copy its address.`,
    unknownSite: (host: string) =>
      `Holdfast does not know ${host} yet. The sites it knows are listed under Sites.`,
    unknown: (host: string) =>
      `Holdfast does not know ${host} yet, but it can learn it from this address.`,
    whichPart: 'Which part of it names them?',
    partOf: (part: string, whole: string) => `“${part}” in ${whole}`,
    server: (site: string) => ` on this server of ${site}`,
    whatIsIt: 'What is at this address?',
    ownSurfaces: { profile: 'Their profile', chat: 'Our chat' },
    learnSite: (host: string) => `Guard ${host}`,
    learnHelp: (host: string) =>
      `The browser will ask you for ${host} alone. From then on every address there with this part is paused.`,
    brokenLink:
      'This looks like a link, but it is not a whole one. Copy it again from the address bar.',
    addTheirName:
      'In messages, Instagram and WhatsApp show only names. Add their name in chats too, just as it stands there.',
    phoneWithoutCountry:
      'Write the number with its country code and a plus sign, such as +1 555 555 0123.',
    tooLong: 'This is longer than any name or link. Paste only one at a time.',
  },

  contacts: {
    title: 'Contacts',
    intro: 'The people you decided not to contact. This list never leaves this browser.',
    none: 'Nobody yet.',
    add: 'Add someone',
    label: 'What you call them',
    labelHint: 'An initial, “them” …',
    defaultLabel: 'Them',
    paste: 'Link, handle, number or name',
    pasteHint: 'Link, @handle, +1 555… or name',
    understand: 'Add to list',
    start: 'No contact since',
    save: 'Save',
    cancel: 'Cancel',
    edit: 'Edit',
    remove: 'Remove',
    removeSure: 'Remove from the list? Your record of urges stays.',
    streakFrom: (day: string) => `The streak will then be counted from ${day}.`,
    keep: 'Keep',
    nothingToSave: 'Add at least one link, handle, number or name first.',
    learned: 'learned',
    learnedHelp: 'Holdfast saw this together with something you entered.',
    forget: (what: string) => `Forget ${what}`,
    notThem: 'Said to be somebody else',
    showKnown: (count: number) =>
      count === 1
        ? 'Show the one thing they are known by'
        : `Show ${count} things they are known by`,
    since: (day: string, count: number) => `since ${day}, ${days(count)}`,
    alreadyOf: (label: string) => `This already belongs to ${label}.`,
    alreadyHere: 'This is already in the list.',
    isYours: 'This is one of your own accounts. Take it out there first if it is theirs.',
    searches: 'Also pause when I search for them',
    searchesHelp: (engines: string) =>
      `By their name or handle, in the sites’ own search and on ${engines}.`,
    searchesRefused:
      'The browser did not give the permission for the search engines. Searches within the sites are paused all the same.',
    futureStart: 'No contact cannot begin after today.',
    caughtOnlyWhereOn: (site: string) =>
      `${site} is not turned on yet: turn it on below under Sites.`,
  },

  mine: {
    title: 'Your own accounts',
    intro: 'What you name here is you: it is never paused, and never added as somebody else.',
    add: 'Add an account of yours',
  },

  sites: {
    title: 'Sites',
    intro: 'Holdfast sees nothing of a site until you turn it on; then the browser asks you.',
    on: 'Guarded',
    off: 'Off',
    needsPermission: 'Turned on, but the browser’s permission is missing',
    turnOn: 'Turn on',
    turnOff: 'Turn off',
    giveAgain: 'Give permission',
    beyondRules: (count: number) =>
      `${count === 1 ? '1 address of your contacts is' : `${count.toLocaleString('en')} addresses of your contacts are`} more than the browser lets Holdfast stop before they load; there the page is covered instead.`,
  },

  settings: {
    title: 'The pause',
    wait: 'Seconds before “continue” becomes available',
    waitHelp: 'Five more with each further urge of the day.',
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
    label: 'Show what I call them on the pause',
  },

  data: {
    title: 'Your record',
    intro: 'Everything is kept in this browser only. A file is the way to another one.',
    export: 'Export everything',
    import: 'Import a file',
    imported: (contacts: number, urges_: number) =>
      `Imported: ${contacts === 1 ? '1 contact' : `${contacts} contacts`}, ${urges(urges_)}.`,
    notJson: 'This file is not JSON. Choose a file that Holdfast exported. Nothing was changed.',
    notOurs: 'This is not a file that Holdfast exported. Nothing was changed.',
    newer: 'This file comes from a newer Holdfast. Update Holdfast first. Nothing was changed.',
    damaged: (where: string) => `The file is damaged at “${where}”. Nothing was changed.`,
    delete: 'Delete everything',
    deleteSure: 'Contacts, settings and the whole record will be gone for good.',
    deleteNow: 'Yes, delete everything',
    deleted: 'Everything was deleted.',
  },

  welcome: {
    title: 'A pause, when you need one',
    lead: 'Holdfast steps in before you open the profile or chat of someone you decided not to contact.',
    who: 'Who',
    whoHelp: 'Paste a link to their profile, or write a handle, a number or their name in chats.',
    where: 'Where',
    whereHelp: 'Choose the sites. The browser will ask you once.',
    howLong: 'Since when',
    begin: 'Begin',
    done: 'You are set',
    doneHelp: 'Nothing to do now. When the moment comes, Holdfast is there first.',
    tryIt: 'Try it: open their profile. You will see the pause.',
    noPermission:
      'The browser did not give the permission, so these sites are not guarded yet. You can turn them on at any time under Sites.',
    private:
      'Private windows are not covered unless you allow Holdfast there in the browser’s extension settings.',
  },

  footer: {
    privacy: 'No account, no network, nothing leaves this browser.',
    care: enPause.care,
  },
} as const;
