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

/** German: du, and no word that makes the user or the other person a man or a woman. */
export const de = {
  name: 'Holdfast',
  description:
    'Eine Pause, bevor du Profil oder Chat einer Person öffnest, bei der du dich bewusst nicht meldest.',
  days: { one: '{count} Tag', other: '{count} Tage' },
  urges: { one: '{count} Impuls', other: '{count} Impulse' },
  undo: {
    saved: 'Gespeichert.',
    do: 'Rückgängig machen',
    done: 'Rückgängig gemacht.',
    late: 'Dafür ist es zu spät.',
    failed: 'Das hat nicht geklappt. Sonst wurde nichts geändert; versuch es bitte noch einmal.',
  },
  named: '{name}: {value}',
  care: { title: 'Hilfe bei Gefahr oder Verzweiflung' },
  privacy: 'Kein Konto, kein Netzwerk, nichts verlässt diesen Browser.',
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
