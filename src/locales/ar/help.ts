import type { help as enHelp, map as enMap } from '../en/help.ts';
import type { Translation } from '../messages.ts';

export const map = {
  title: 'في هذه الصفحة',
  search: 'البحث في الإعدادات',
  nothing: 'لا شيء هنا بهذه الكلمات.',
} as const satisfies Translation<typeof enMap>;

export const help = {
  title: 'المساعدة',
  intro: 'لك أولًا، ثم لمن يساعدك حين لا يعمل شيء كما ينبغي.',
  diagnostics: 'حال Holdfast هنا',
  diagnosticsHelp: 'لا اسم في هذا النص ولا اسم مستخدم ولا عنوان لأي شخص.',
  copy: 'نسخ كنص',
  again: 'فحص من جديد',
  copied: 'تم النسخ.',
} as const satisfies Translation<typeof enHelp>;
