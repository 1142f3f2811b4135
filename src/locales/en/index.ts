import { check } from './check.ts';
import { contacts } from './contacts.ts';
import { arrangements, cooling, discreet, pin } from './cooling.ts';
import { facts } from './facts.ts';
import { help, map } from './help.ts';
import { log } from './log.ts';
import { offers } from './offers.ts';
import { data, mine, settings, sites } from './options.ts';
import { look, own } from './own.ts';
import { pause } from './pause.ts';
import { point } from './point.ts';
import { popup } from './popup.ts';
import { reasons } from './reasons.ts';
import { record } from './record.ts';
import { understood } from './understood.ts';
import { welcome } from './welcome.ts';

/** Every word the user reads. Calm, second person, no exclamation marks. */
export const en = {
  name: 'Holdfast',
  description: 'A pause before you open the profile or chat of someone you decided not to contact.',
  days: { one: '{count} day', other: '{count} days' },
  urges: { one: '{count} urge', other: '{count} urges' },
  undo: {
    saved: 'Saved.',
    do: 'Undo',
    done: 'Undone.',
    late: 'It is too late to undo that.',
    failed: 'That did not work. Nothing else was changed; please try again.',
  },
  /** Something and what it is, where they stand beside each other. */
  named: '{name}: {value}',
  care: { title: 'Help in danger or despair' },
  privacy: 'No account, no network, nothing leaves this browser.',
  pause,
  point,
  popup,
  understood,
  check,
  contacts,
  mine,
  sites,
  settings,
  arrangements,
  cooling,
  pin,
  discreet,
  data,
  own,
  look,
  map,
  help,
  welcome,
  record,
  log,
  offers,
  reasons,
  facts,
} as const;
