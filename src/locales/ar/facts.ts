import type { facts as en } from '../en/facts.ts';
import type { Translation } from '../messages.ts';

/** Latin citations stand by themselves (LRI … PDI), or the number after them would join them. */
export const facts = {
  leaving: {
    line: 'أكثر ما يساعد أن يُعرض عليك مخرج.',
    support: 'في تجربة شملت 500 شخص كان خيار الرجوع هو الأكثر أثرًا، وساعد الانتظار أيضًا.',
    source: 'Grüning, Riedel & Lorenz-Spreen, PNAS 2023',
  },
  friction: {
    line: 'عند الوقفة يعود أدراجه أكثر من الثلث.',
    support: 'هكذا كان الحال مع 280 شخصًا خلال ستة أسابيع، وقلّت محاولاتهم مع الوقت.',
    source: 'Grüning, Riedel & Lorenz-Spreen, PNAS 2023',
  },
  looking: {
    line: 'كثرة التفقّد تقترن بشعور أسوأ.',
    support: 'بين 464 شخصًا، اقترنت كثرة النظر إلى صفحة شريك سابق بمزيد من الضيق والشوق.',
    source:
      '\u2066Marshall, Cyberpsychology, Behavior, and Social Networking 2012\u2069: علاقة ارتباط',
  },
  'next-day': {
    line: 'ما نظرت إليه اليوم يبقى معك غدًا.',
    support: 'في دفاتر يوميات، اقترن تفقّد أخبار شريك سابق بالضيق في اليوم نفسه وفي اليوم التالي.',
    source: 'Marshall, Computers in Human Behavior 2026',
  },
  contact: {
    line: 'مع التواصل تباطأ انحسار التعلّق.',
    support: 'في يوميات امتدت 28 يومًا، كان خفوت الحب والحزن أبطأ حيث وُجد تواصل.',
    source: '\u2066Sbarra & Emery 2005\u2069: 58 من الشباب والشابات',
  },
  plans: {
    line: 'خطة موضوعة مسبقًا تحملك.',
    support: 'في 94 اختبارًا، ساعد قول «إذا حدث هذا، فعلت ذاك» على التصرف كما كانت النية.',
    source: 'Gollwitzer & Sheeran 2006',
  },
  riding: {
    line: 'يمكن للرغبة أن تكون حاضرة من غير أن تُتبَع.',
    support: 'رغبات مدخنين تعلّموا مراقبتها لم تكن أقل عددًا، لكنهم دخّنوا سجائر أقل في ذلك الأسبوع.',
    source: '\u2066Bowen & Marlatt, Psychology of Addictive Behaviors 2009\u2069: 123 من الطلبة',
  },
  kindness: {
    line: 'اللطف مع النفس يقترن بالتعافي.',
    support:
      'بين من يمرّون بالطلاق، اقترن تخفيف الحكم على النفس بأفكار مقتحمة أقل، وذلك حتى تسعة أشهر لاحقًا.',
    source: '\u2066Sbarra, Smith & Mehl, Psychological Science 2012\u2069: علاقة ارتباط',
  },
} as const satisfies Translation<typeof en>;
