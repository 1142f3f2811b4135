import type { look as enLook, own as enOwn } from '../en/own.ts';
import type { Translation } from '../messages.ts';

export const own = {
  title: 'أسبابي وخططي',
  intro: 'تُكتب هذه في يوم صافٍ، وتعرضها الوقفة في لحظة ضعف، ولا يراها أحد سواك.',
  reasons: 'أسبابي أنا',
  reasonHint: 'كلما نظرت ساء نومي.',
  addReason: 'سبب آخر من أسبابك',
  letter: 'رسالة إلى نفسي',
  letterHelp: 'منك في يوم صافٍ، إليك في لحظة ضعف.',
  plans: 'خطط «إذا… فحينها…»',
  plansHelp: 'خطة تقررت مسبقًا لا تحتاج إلى قوة حين تأتي اللحظة.',
  planWhen: 'إذا…',
  planWhenHint: 'رغبت في التفقّد ليلًا',
  planThen: 'فحينها…',
  planThenHint: 'أكتب إلى ليلى',
  action: 'بضغطة واحدة',
  actions: {
    nothing: 'لا شيء، الكلمات تكفي',
    link: 'رابط',
    call: 'مكالمة',
    timer: 'مؤقّت',
  },
  actionLink: 'أي رابط؟',
  actionNumber: 'أي رقم؟',
  actionMinutes: 'كم دقيقة؟',
  addPlan: 'إضافة الخطة',
  planMissing: 'يلزم النصفان: متى، وما العمل حينها.',
  numberProblem: 'يلزم كتابة الرقم بالأرقام، مثل \u2066+1 555 555 0123\u2069.',
  linkProblem: 'يلزم رابط كامل أوله \u2066https://\u2069.',
  feelings: 'مشاعر للاختيار منها',
  feelingHint: 'حنين',
  addFeeling: 'شعور آخر',
  feelingsBack: 'استعادة القائمة الأولى',
  add: 'إضافة',
  remove: 'إزالة: {what}',
} as const satisfies Translation<typeof enOwn>;

export const look = {
  title: 'اللغة وشريط الأدوات',
  language: 'اللغة',
  browserLanguage: 'مثل المتصفح',
  badge: 'ما يعرضه شريط الأدوات',
  badges: { days: 'الأيام', held: 'رغبات اليوم التي صمدت أمامها', none: 'لا شيء' },
} as const satisfies Translation<typeof enLook>;
