import type { understood as en } from '../en/understood.ts';
import type { Translation } from '../messages.ts';

export const understood = {
  on: 'على {site}',
  anywhere: 'على كل المواقع',
  kinds: {
    handle: 'اسم المستخدم',
    id: 'رقم الحساب',
    thread: 'محادثة',
    phone: 'رقم الهاتف',
    email: 'البريد الإلكتروني',
    name: 'الاسم في المحادثات',
  },
  catches: {
    phone: 'المحادثات مع هذا الرقم، والمكالمات معه، والروابط إليه',
    email: 'الرسائل من هذا العنوان وإليه، والروابط إليه',
    name: 'المحادثات بهذا الاسم تمامًا؛ والوقفة تشمل أيضًا من يحمل الاسم نفسه، ويمكنك عندها بيان ذلك',
  },
  catchesByAddress: 'بالعنوان أو الرابط: {surfaces}',
  catchesInPage: 'حيث يُظهره الموقع عن الشخص المفتوحة صفحته',
  surfaces: {
    profile: 'الملف الشخصي',
    story: 'القصص',
    post: 'المنشورات',
    chat: 'المحادثات',
    compose: 'الكتابة إلى الشخص',
    call: 'المكالمات',
    search: 'عمليات البحث',
  },
  which: 'ما المقصود من هذه؟',
  otherSites: {
    zero: 'لا مواقع أخرى',
    one: 'موقع واحد آخر',
    two: 'موقعان آخران',
    few: '{count} مواقع أخرى',
    many: '{count} موقعًا آخر',
    other: '{count} موقع آخر',
  },
  takeThese: 'اعتماد هذه',
  whichRegion: 'من أي بلد هذا الرقم؟ يُطرح هذا السؤال مرة واحدة.',
  takeRegion: 'اعتماد هذا البلد',
  empty:
    'يلزم لصق رابط الملف الشخصي، أو كتابة اسم المستخدم أو رقم الهاتف أو الاسم كما في المحادثات.',
  namesNobody: 'هذا عنوان من {site}، لكنه لا يدل على أحد. يمكنك فتح الملف الشخصي هناك ونسخ عنوانه.',
  unknownSite: 'لا يعرف Holdfast الموقع {host} بعد. المواقع التي يعرفها مذكورة في «المواقع».',
  unknown: 'لا يعرف Holdfast الموقع {host} بعد، لكن يمكنه تعلّمه من هذا العنوان.',
  whichPart: 'أي جزء منه يدل على الشخص؟',
  partOf: '«{part}» في {whole}',
  server: ' على هذا الخادم من {site}',
  whatIsIt: 'ماذا في هذا العنوان؟',
  ownSurfaces: { profile: 'الملف الشخصي', chat: 'محادثتنا' },
  learnSite: 'حماية {host}',
  learnHelp:
    'سيطلب المتصفح موافقتك على {host} وحده. ومن بعدها تسبق الوقفة كل عنوان هناك فيه هذا الجزء.',
  brokenLink: 'يبدو هذا رابطًا، لكنه غير كامل. يمكنك نسخه من جديد من شريط العنوان.',
  addTheirName:
    'في الرسائل لا يُظهر Instagram و WhatsApp إلا الأسماء. تُستحسن إضافة الاسم أيضًا، كما يظهر هناك تمامًا.',
  phoneWithoutCountry:
    'يلزم كتابة الرقم مع رمز البلد وعلامة الزائد، مثل \u2066+1 555 555 0123\u2069.',
  tooLong: 'هذا أطول من أي اسم أو رابط. يُلصق واحد فقط في كل مرة.',
} as const satisfies Translation<typeof en>;
