import type { welcome as en } from '../en/welcome.ts';
import type { Translation } from '../messages.ts';

export const welcome = {
  title: 'وقفة، وقت الحاجة إليها',
  lead: 'قبل فتح الملف الشخصي أو المحادثة مع شخص قررت عدم التواصل معه، يحضر Holdfast أولًا.',
  who: 'من',
  whoHelp: 'رابط الملف الشخصي، أو اسم المستخدم، أو رقم، أو الاسم كما في المحادثات.',
  where: 'أين',
  whereHelp: 'يمكنك اختيار المواقع. سيسألك المتصفح مرة واحدة.',
  howLong: 'منذ متى',
  why: 'السبب بكلماتك',
  whyHelp: 'جملة واحدة لوقت صعب. وتمكن إضافة غيرها لاحقًا.',
  skip: 'ليس الآن',
  skipped: 'في أي وقت',
  skippedHelp: 'لا أحد في القائمة بعد. وتمكن الإضافة في أي وقت من زر Holdfast.',
  practise: 'رؤية الوقفة مرة واحدة، دون أحد',
  practiseHelp: 'لا يُسجَّل شيء من ذلك.',
  begin: 'البدء',
  done: 'كل شيء جاهز',
  doneHelp: 'لا شيء مطلوب الآن. حين تأتي اللحظة، يكون Holdfast هناك أولًا.',
  noPermission:
    'لم يمنح المتصفح الإذن، لذلك هذه المواقع غير محميّة بعد. يمكنك تفعيلها في أي وقت من «المواقع».',
  private:
    'النوافذ الخاصة غير مشمولة، إلا إذا سمحت لـ Holdfast بالعمل فيها من إعدادات الإضافات في المتصفح.',
} as const satisfies Translation<typeof en>;
