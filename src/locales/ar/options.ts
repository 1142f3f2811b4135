import type {
  data as enData,
  mine as enMine,
  settings as enSettings,
  sites as enSites,
} from '../en/options.ts';
import type { Translation } from '../messages.ts';

export const mine = {
  title: 'حساباتك أنت',
  intro: 'ما أضفته هنا هو أنت: لا تسبقه وقفة أبدًا، ولا يُضاف أبدًا على أنه شخص آخر.',
  add: 'إضافة حساب لك',
} as const satisfies Translation<typeof enMine>;

export const sites = {
  title: 'المواقع',
  intro: 'لا يرى Holdfast شيئًا من أي موقع قبل تفعيله، وعندها يطلب المتصفح موافقتك.',
  on: 'محميّ',
  needsPermission: 'مفعَّل، لكن إذن المتصفح ناقص',
  turnOn: 'تفعيل',
  turnOff: 'إيقاف',
  giveAgain: 'منح الإذن',
  turnOnOf: 'تفعيل {site}',
  turnOffOf: 'إيقاف {site}',
  others: {
    zero: 'لا مواقع أخرى',
    one: 'موقع آخر',
    two: 'موقعان آخران',
    few: '{count} مواقع أخرى',
    many: '{count} موقعًا آخر',
    other: '{count} موقع آخر',
  },
  beyondRules: {
    zero: 'كل عناوين الأشخاص في قائمتك ضمن ما يسمح المتصفح بإيقافه قبل التحميل.',
    one: 'عناوين الأشخاص في قائمتك أكثر مما يسمح المتصفح بإيقافه قبل التحميل، وعنوان واحد منها خارج هذا الحد؛ هناك تُغطّى الصفحة بدلًا من ذلك.',
    two: 'عناوين الأشخاص في قائمتك أكثر مما يسمح المتصفح بإيقافه قبل التحميل، وعنوانان منها خارج هذا الحد؛ هناك تُغطّى الصفحة بدلًا من ذلك.',
    few: 'عناوين الأشخاص في قائمتك أكثر مما يسمح المتصفح بإيقافه قبل التحميل، و{count} عناوين منها خارج هذا الحد؛ هناك تُغطّى الصفحة بدلًا من ذلك.',
    many: 'عناوين الأشخاص في قائمتك أكثر مما يسمح المتصفح بإيقافه قبل التحميل، و{count} عنوانًا منها خارج هذا الحد؛ هناك تُغطّى الصفحة بدلًا من ذلك.',
    other:
      'عناوين الأشخاص في قائمتك أكثر مما يسمح المتصفح بإيقافه قبل التحميل، و{count} عنوان منها خارج هذا الحد؛ هناك تُغطّى الصفحة بدلًا من ذلك.',
  },
} as const satisfies Translation<typeof enSites>;

export const settings = {
  title: 'الوقفة',
  wait: 'عدد الثواني قبل إتاحة «متابعة»',
  waitHelp: 'تزيد خمسًا مع كل رغبة أخرى في اليوم نفسه.',
  pass: 'عدد الدقائق التي تتيحها «متابعة»',
  slips: 'ما يقطع السلسلة',
  slipsHelp: 'المتابعة إلى شيء من هذا. وكل ما عداه يُحسب نظرة.',
  surfaces: {
    profile: 'ملف شخصي',
    story: 'قصة',
    post: 'منشور',
    chat: 'محادثة',
    compose: 'الكتابة إلى هذا الشخص',
    call: 'مكالمة',
    search: 'البحث عن هذا الشخص',
  },
  rhythm: 'إيقاع دليل التنفس',
  rhythms: {
    long: 'زفير أطول من الشهيق (4 – 6)',
    even: 'متساوٍ (5 – 5)',
    box: 'مربّع (4 – 4 – 4 – 4)',
    slow: 'بطيء مع سكون (4 – 7 – 8)',
  },
  sound: 'صوت خافت للتنفس',
  wave: 'عدد دقائق موجة الرغبة',
  offers: 'ما تعرضه الوقفة بالتناوب',
  offersHelp: 'يتغيّر من وقفة إلى أخرى حتى لا يفقد أثره، مع ذكر السبب.',
  offerKinds: {
    reason: 'أسباب للصمود',
    own: 'أسبابي أنا',
    letter: 'رسالتي إلى نفسي',
    plan: 'خططي «إذا… فحينها…»',
    wave: 'موجة الرغبة',
    write: 'كتابة بلا إرسال',
    fact: 'حقائق من الأبحاث',
  },
  label: 'إظهار تسميتي لهذا الشخص في الوقفة',
} as const satisfies Translation<typeof enSettings>;

export const data = {
  title: 'سجلّك',
  intro: 'كل شيء محفوظ في هذا المتصفح وحده. والملف هو الطريق إلى متصفح آخر.',
  export: 'تصدير كل شيء',
  import: 'استيراد ملف',
  imported: 'تم الاستيراد: {contacts}، {urges}.',
  contacts: {
    zero: 'لا أشخاص',
    one: 'شخص واحد',
    two: 'شخصان',
    few: '{count} أشخاص',
    many: '{count} شخصًا',
    other: '{count} شخص',
  },
  notJson: 'هذا الملف ليس بصيغة JSON. المطلوب ملف صدّره Holdfast. لم يتغيّر شيء.',
  notOurs: 'هذا ليس ملفًا صدّره Holdfast. لم يتغيّر شيء.',
  newer: 'هذا الملف من إصدار أحدث من Holdfast. يلزم تحديث Holdfast أولًا. لم يتغيّر شيء.',
  damaged: 'الملف تالف عند «{where}». لم يتغيّر شيء.',
  delete: 'حذف كل شيء',
  deleteSure: 'سيُحذف الأشخاص والإعدادات والسجل كله نهائيًا.',
  deleteNow: 'نعم، حذف كل شيء',
  deleted: 'حُذف كل شيء.',
} as const satisfies Translation<typeof enData>;
