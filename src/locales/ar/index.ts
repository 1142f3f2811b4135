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

/**
 * Modern standard Arabic to one person, written so that it is right for a woman and for a man: nouns
 * of action, the past tense and the suffix ـك, never a command or a present tense of the second
 * person. The other one is الطرف الآخر or الشخص, whose grammar says nothing about who they are.
 */
export const ar = {
  name: 'Holdfast',
  description: 'وقفة قبل فتح الملف الشخصي لشخص قررت عدم التواصل معه، أو المحادثة معه.',
  days: {
    zero: 'أقل من يوم',
    one: 'يوم واحد',
    two: 'يومان',
    few: '{count} أيام',
    many: '{count} يومًا',
    other: '{count} يوم',
  },
  urges: {
    zero: 'لا رغبات',
    one: 'رغبة واحدة',
    two: 'رغبتان',
    few: '{count} رغبات',
    many: '{count} رغبة',
    other: '{count} رغبة',
  },
  undo: {
    saved: 'حُفظ.',
    do: 'تراجع',
    done: 'تم التراجع.',
    late: 'فات أوان التراجع عن ذلك.',
    failed: 'لم ينجح ذلك. لم يتغير شيء آخر؛ يمكن المحاولة مرة أخرى.',
  },
  named: '{name}: {value}',
  care: { title: 'مساعدة عند الخطر أو اليأس' },
  privacy: 'بلا حساب، بلا شبكة، ولا شيء يغادر هذا المتصفح.',
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
