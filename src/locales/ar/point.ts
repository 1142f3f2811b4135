import type { point as en } from '../en/point.ts';
import type { Translation } from '../messages.ts';

export const point = {
  point: 'يمكنك الآن الإشارة إلى اسم الشخص صاحب هذه المحادثة، حيث يظهر فوق الرسائل.',
  keys: 'بلوحة المفاتيح: Tab و Shift + Tab للتنقل في الصفحة، ↑ لتوسيع التحديد، Enter للاختيار، Escape للمغادرة.',
  isIt: 'أهذا هو الاسم؟',
  isItHelp: 'يتذكر Holdfast الموضع لا هذه الصفحة: ومنه سيقرأ لمن المحادثة المفتوحة.',
  yes: 'نعم، هذا هو الاسم',
  again: 'إشارة من جديد',
  leave: 'مغادرة',
  noName: 'لا اسم هناك. تلزم الإشارة إلى كلمات الاسم نفسه.',
  notKept: 'لم يستطع Holdfast تذكّر هذا الموضع. يمكنك إعادة تحميل الصفحة والمحاولة مرة أخرى.',
} as const satisfies Translation<typeof en>;
