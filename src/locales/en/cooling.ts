/** What waits before it takes effect, and the lock. */
export const cooling = {
  title: 'Changing your mind',
  intro:
    'What guards more takes effect at once. What guards less waits, so that a hard moment can pass first. You can cancel it until then.',
  hours: 'Hours that loosening waits',
  hoursHelp:
    'From 0 to 168, a week. A shorter time takes effect only after the present one has passed.',
  hoursFree:
    'You can still choose freely: in the first hour, and while nobody is in your contacts.',
  waiting: 'Waiting',
  nothing: 'Nothing is waiting.',
  left: 'In {left}: {moment}',
  soon: 'Any moment now',
  cancel: 'Cancel',
  cancelOf: 'Cancel: {what}',
  waits:
    'This guards less, so it waits. How long, and how to cancel it, stands under “Changing your mind”.',
  refused: 'A lock is on: what would guard less stays as it was.',
  lock: 'Lock',
  lockHelp:
    'A forgotten PIN aside, nothing that guards less can even be asked for while it is locked, and what waits goes on waiting. A lock cannot be shortened.',
  lockDays: 'Days',
  lockNow: 'Lock it',
  lockLonger: 'Lock it for longer',
  lockSure: { one: 'Lock it for {count} day?', other: 'Lock it for {count} days?' },
  lockYes: 'Yes, lock it',
  notNow: 'Not now',
  locked: 'Locked for {left}: until {moment}',
  uninstall:
    'You can always take Holdfast out of your browser: it is your machine. If you do, be kind to yourself. You can begin again whenever you like.',
  deletion:
    'Everything will be deleted when its time has come. To delete it now, take Holdfast out of your browser: all of it goes with it.',
  imported: {
    one: '{count} setting of the file guards less, so it waits.',
    other: '{count} settings of the file guard less, so they wait.',
  },
  what: {
    contact: 'Removing “{who}”',
    identity: 'Removing {written} from what “{who}” is known by',
    searches: 'No pause for searches for “{who}”',
    site: 'Turning off {site}',
    server: 'Taking away the server {host}',
    'own-site': 'Taking away {host}',
    'own-address': 'Taking away an address on {host}',
    pointed: 'Forgetting where the name stands on {site}',
    lost: 'No pause on {site} while it cannot be read',
    slip: 'Going on to this no longer breaks the streak: {surface}',
    wait: { one: 'A wait of {count} second', other: 'A wait of {count} seconds' },
    pass: {
      one: 'Continuing lets through for {count} minute',
      other: 'Continuing lets through for {count} minutes',
    },
    cooling: {
      one: 'Loosening waits {count} hour',
      other: 'Loosening waits {count} hours',
    },
    mine: 'Treating {written} as your own account',
    arrangement: 'Planned contact with “{who}”',
    pin: 'A forgotten PIN is taken away',
    everything: 'Deleting everything',
  },
  somebody: 'somebody',
} as const;

/** The PIN before the extension's own pages. */
export const pin = {
  ask: 'Your PIN',
  open: 'Open',
  wrong: 'That is not the PIN.',
  forgotten: 'I forgot it',
  resets: 'The PIN will be taken away in {left}. If you remember it, come in and cancel that.',
  title: 'A PIN for these pages',
  help: 'It is asked for before these settings, your record and the export. Pauses never ask for it. It keeps other eyes away; it does not encrypt what is stored.',
  fresh: 'New PIN, at least four characters',
  again: 'The same once more',
  tooShort: 'Take at least four characters.',
  different: 'The two are not the same.',
  set: 'Set the PIN',
  change: 'Change the PIN',
  remove: 'Take the PIN away',
  close: 'Lock these pages now',
  isSet: 'The PIN is set.',
} as const;

export const discreet = {
  private: {
    title: 'Private windows',
    off: 'Holdfast is not allowed in private windows: there it guards nothing. You can allow it in the browser’s own list of extensions.',
    on: 'Holdfast guards private windows, too.',
    record: 'Record the urges that are met there',
    recordHelp: 'Until you turn this on, nothing that happens there is counted.',
  },
  title: 'Privacy',
  mode: 'Discreet',
  modeHelp:
    'A plain icon, neutral titles of tabs, and on a pause no name or label but what you wrote yourself.',
  tab: 'Notes',
  menu: 'Note this link',
  history: 'The browser’s history',
  historyHelp:
    'Takes the addresses of your contacts out of the browser’s history. The browser asks for the permission, which is given back afterwards.',
  clear: 'Clear them from the history',
  cleared: {
    one: '{count} address was removed from the history.',
    other: '{count} addresses were removed from the history.',
  },
  notAllowed: 'Without the permission nothing was looked at and nothing was removed.',
} as const;

/** Contact that has to be, at hours that were set beforehand. */
export const arrangements = {
  title: 'Planned contact',
  intro:
    'For what has to be said: the children, a lease, work. In these hours what you choose is not paused, and what you do is written down as planned. A new arrangement waits like everything that guards less; ending one takes effect at once.',
  add: 'Arrange planned contact',
  who: 'With whom',
  what: 'What is let through',
  where: 'Where',
  anywhere: 'On every site',
  when: 'On these days',
  from: 'From',
  to: 'To',
  toHelp: 'An end that is not after the beginning is on the next day.',
  purpose: 'What for',
  save: 'Arrange it',
  cancel: 'Cancel',
  end: 'End it',
  endOf: 'End: {what}',
  line: '{days}, {from} to {to}',
  incomplete:
    'Choose at least one day and one thing that is let through, and say from when to when.',
} as const;
