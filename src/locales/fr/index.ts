import type { en } from '../en/index.ts';
import type { Translation } from '../messages.ts';
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

/** French: tu, and neither side has a gender. Its no-break spaces are real ones. */
export const fr = {
  name: 'Holdfast',
  description:
    'Une pause avant d’ouvrir le profil ou la discussion de quelqu’un que tu as décidé de ne pas contacter.',
  days: { one: '{count} jour', many: '{count} de jours', other: '{count} jours' },
  urges: { one: '{count} envie', many: '{count} d’envies', other: '{count} envies' },
  undo: {
    saved: 'Enregistré.',
    do: 'Annuler',
    done: 'C’est annulé.',
    late: 'Il est trop tard pour annuler cela.',
    failed: 'Cela n’a pas marché. Rien d’autre n’a changé ; réessaie.',
  },
  named: '{name} : {value}',
  care: { title: 'Aide en cas de danger ou de détresse' },
  privacy: 'Sans compte, sans réseau : rien ne quitte ce navigateur.',
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
} as const satisfies Translation<typeof en>;
