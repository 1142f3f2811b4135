import type { offers as en } from '../en/offers.ts';
import type { Translation } from '../messages.ts';

export const offers = {
  why: {
    own: 'هذه المرة كلماتك أنت',
    letter: 'هذه المرة رسالة كتبتها',
    plan: 'هذه المرة خطتك أنت',
    wave: 'هذه المرة طريقة للتعامل مع الرغبة',
    write: 'هذه المرة طريقة للبوح',
    fact: 'هذه المرة من الأبحاث',
  },
  ownSupport: 'كتبت هذا في يوم صافٍ.',
  planLine: 'إذا {when}، فحينها {instead}.',
  planSupport: 'اخترت هذا مسبقًا، للحظة كهذه.',
  letterLine: 'كتبت إلى نفسك:',
  waveLine: 'الرغبة موجة، واللوح تحت قدميك.',
  waveSupport: 'قد تعلو قبل أن تنحسر. لا حاجة إلى مغالبتها، تكفي مراقبتها بعض الوقت.',
  writeLine: 'هنا يُكتب كل شيء، ولا يُرسل شيء.',
  writeSupport: 'كل ما في القلب له مكان هنا. هو لك وحدك.',
} as const satisfies Translation<typeof en>;
