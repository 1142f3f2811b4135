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

/** Brazilian Portuguese: você, and neither side has a gender. */
export const ptBR = {
  name: 'Holdfast',
  description:
    'Uma pausa antes de abrir o perfil ou a conversa de alguém com quem você decidiu não ter contato.',
  days: { one: '{count} dia', many: '{count} de dias', other: '{count} dias' },
  urges: { one: '{count} impulso', many: '{count} de impulsos', other: '{count} impulsos' },
  undo: {
    saved: 'Salvo.',
    do: 'Desfazer',
    done: 'Desfeito.',
    late: 'É tarde demais para desfazer isso.',
    failed: 'Não funcionou. Nada mais foi alterado; tente de novo.',
  },
  named: '{name}: {value}',
  care: { title: 'Ajuda em caso de perigo ou desespero' },
  privacy: 'Sem conta, sem rede: nada sai deste navegador.',
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
