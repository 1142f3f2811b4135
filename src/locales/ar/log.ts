import type { log as enLog } from '../en/log.ts';
import type { Translation } from '../messages.ts';

export const log = {
  newer:
    'سجلّك كتبه إصدار أحدث من Holdfast. لم يُمسّ منه شيء. بعد تحديث Holdfast سيعود إلى الظهور هنا.',
  blocked:
    'صفحة أخرى من Holdfast تُبقي سجلّك مفتوحًا. لم يضع شيء. يلزم إغلاق صفحات Holdfast الأخرى ثم المحاولة مرة أخرى.',
  damaged:
    'لا يستطيع المتصفح قراءة سجلّك الآن. الوقفة تعمل كما هي. إعادة تشغيل المتصفح تنفع في الغالب.',
  full: 'لم تبقَ مساحة على هذا الجهاز لسجلّك. ما فيه باقٍ. يلزم توفير بعض المساحة ثم المحاولة مرة أخرى.',
} as const satisfies Translation<typeof enLog>;
