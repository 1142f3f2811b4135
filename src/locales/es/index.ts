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

/** Spanish as it is understood everywhere: tú, and neither side has a gender. */
export const es = {
  name: 'Holdfast',
  description:
    'Una pausa antes de abrir el perfil o el chat de alguien con quien decidiste no tener contacto.',
  days: { one: '{count} día', many: '{count} de días', other: '{count} días' },
  urges: { one: '{count} impulso', many: '{count} de impulsos', other: '{count} impulsos' },
  undo: {
    saved: 'Guardado.',
    do: 'Deshacer',
    done: 'Deshecho.',
    late: 'Ya es tarde para deshacerlo.',
    failed: 'No ha funcionado. No se ha cambiado nada más; inténtalo de nuevo.',
  },
  named: '{name}: {value}',
  care: { title: 'Ayuda en caso de peligro o desesperación' },
  privacy: 'Sin cuenta, sin red: nada sale de este navegador.',
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
