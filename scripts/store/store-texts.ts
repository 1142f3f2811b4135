import type { Language } from '../../src/locales/language.ts';

/** What a store says of Holdfast in one language; the name and summary are the extension's own. */
export interface StoreText {
  /** What it does, in a few lines. */
  readonly lead: string;
  /** One line each. */
  readonly does: readonly string[];
  /** What it keeps, and what it asks for. */
  readonly privacy: string;
  /** What it is not. */
  readonly care: string;
  /** Under the pictures, in this order: the pause, the record, the popup, the settings. */
  readonly captions: readonly [string, string, string, string];
}

/** What the stores take, in characters. Chrome's summary is the manifest's description. */
export const LIMITS = {
  name: 45,
  summary: 132,
  amoSummary: 250,
  description: [250, 10_000],
} as const;

export const STORE_TEXTS: Readonly<Record<Language, StoreText>> = {
  en: {
    lead: 'You decided not to contact someone. Holdfast steps in before their profile or chat opens, gives you a breath and a reason to hold firm, and keeps a record of the urges you held.',
    does: [
      'Before, not after: the link, the row or the typed address is stopped before the site hears of it.',
      'Leaving comes first. Going on takes a wait and a few words about why.',
      'Your own reasons, a letter to yourself, a plan, an urge wave, a letter that is not sent.',
      'A record that does not judge: days, longest run, days in all, urges held. A slip begins the days anew; what you held stays held.',
      'What guards less waits, 24 hours unless you choose otherwise. A lock, a PIN and planned contact are there if you need them.',
      'More than forty sites, each turned on by you, and any other by its address. The rest of a site stays yours.',
    ],
    privacy:
      'No account and no network: everything stays in this browser. No site is asked for when you install it; the browser asks you when you turn one on.',
    care: 'Holdfast promises nothing about the other person, and it is no therapy. In danger or in despair, turn to your local emergency number or findahelpline.com.',
    captions: [
      'A breath before you open it',
      'Every urge you held is kept',
      'How things stand, at a glance',
      'Yours to set, and slow to undo',
    ],
  },
  es: {
    lead: 'Decidiste no contactar con alguien. Holdfast aparece antes de que se abra su perfil o su chat, te da un respiro y una razón para mantenerte firme, y guarda un registro de los impulsos que superaste.',
    does: [
      'Antes, no después: el enlace, la fila o la dirección escrita se detiene antes de que el sitio se entere.',
      'Salir es lo primero. Seguir pide una espera y unas palabras sobre para qué.',
      'Tus propias razones, una carta para ti, un plan, una ola del impulso, una carta que no se envía.',
      'Un registro que no juzga: días, racha más larga, días en total, impulsos superados. Con un desliz los días empiezan de nuevo; lo superado sigue superado.',
      'Lo que protege menos espera, 24 horas si no eliges otra cosa. Hay un bloqueo, un PIN y contacto previsto por si los necesitas.',
      'Más de cuarenta sitios, cada uno activado por ti, y cualquier otro por su dirección. El resto del sitio sigue siendo tuyo.',
    ],
    privacy:
      'Sin cuenta y sin red: todo queda en este navegador. Al instalar no se pide acceso a ningún sitio; el navegador te pregunta cuando activas alguno.',
    care: 'Holdfast no promete nada sobre la otra persona y no es una terapia. En peligro o desesperación, acude al número de emergencias de tu zona o a findahelpline.com.',
    captions: [
      'Un respiro antes de abrirlo',
      'Cada impulso superado queda guardado',
      'Cómo van las cosas, de un vistazo',
      'Tú lo ajustas, y deshacerlo lleva tiempo',
    ],
  },
  'pt-BR': {
    lead: 'Você decidiu não entrar em contato com alguém. O Holdfast aparece antes que o perfil ou a conversa se abra, dá a você um respiro e um motivo para se manter firme, e guarda um registro dos impulsos que você superou.',
    does: [
      'Antes, não depois: o link, a linha ou o endereço digitado é parado antes que o site saiba.',
      'Sair vem primeiro. Continuar pede uma espera e algumas palavras sobre para quê.',
      'Seus próprios motivos, uma carta para você, um plano, uma onda do impulso, uma carta que não é enviada.',
      'Um registro que não julga: dias, maior sequência, dias no total, impulsos superados. Com um deslize os dias recomeçam; o que você superou continua superado.',
      'O que protege menos espera, 24 horas se você não escolher outra coisa. Há um bloqueio, um PIN e contato planejado, se precisar.',
      'Mais de quarenta sites, cada um ativado por você, e qualquer outro pelo endereço. O resto do site continua seu.',
    ],
    privacy:
      'Sem conta e sem rede: tudo fica neste navegador. Na instalação não se pede acesso a nenhum site; o navegador pede a sua permissão quando você ativa algum.',
    care: 'O Holdfast não promete nada sobre a outra pessoa e não é terapia. Em perigo ou desespero, procure o número de emergência da sua região ou findahelpline.com.',
    captions: [
      'Um respiro antes de abrir',
      'Cada impulso superado fica guardado',
      'Como as coisas estão, num olhar',
      'Você ajusta, e desfazer leva tempo',
    ],
  },
  fr: {
    lead: 'Tu as décidé de ne pas contacter quelqu’un. Holdfast intervient avant que son profil ou sa conversation ne s’ouvre, t’offre une respiration et une raison de tenir bon, et garde la trace des envies que tu as surmontées.',
    does: [
      'Avant, pas après : le lien, la ligne ou l’adresse tapée est arrêté avant que le site n’en sache quoi que ce soit.',
      'Partir vient d’abord. Continuer demande une attente et quelques mots pour dire pourquoi.',
      'Tes propres raisons, une lettre à toi-même, un plan, une vague d’envie, une lettre qui n’est pas envoyée.',
      'Un journal qui ne juge pas : jours, plus longue période, jours en tout, envies surmontées. Après un écart, les jours recommencent ; ce que tu as surmonté reste surmonté.',
      'Ce qui protège moins attend, 24 heures sauf si tu choisis autre chose. Un verrou, un code et un contact prévu sont là au besoin.',
      'Plus de quarante sites, chacun activé par toi, et tout autre par son adresse. Le reste du site te reste ouvert.',
    ],
    privacy:
      'Ni compte ni réseau : tout reste dans ce navigateur. À l’installation, aucun accès n’est demandé ; le navigateur te demande ton accord quand tu en actives.',
    care: 'Holdfast ne promet rien au sujet de l’autre personne et n’est pas une thérapie. En danger ou en détresse, appelle le numéro d’urgence local ou va sur findahelpline.com.',
    captions: [
      'Une respiration avant d’ouvrir',
      'Chaque envie surmontée est gardée',
      'Où tu en es, d’un coup d’œil',
      'À toi de régler, lent à défaire',
    ],
  },
  de: {
    lead: 'Du hast beschlossen, jemanden nicht zu kontaktieren. Holdfast ist da, bevor sich das Profil oder der Chat öffnet: Es lässt dich durchatmen, gibt dir einen Grund, standzuhalten, und zeichnet auf, welche Impulse du überstanden hast.',
    does: [
      'Vorher, nicht nachher: Der Link, die Zeile oder die getippte Adresse wird angehalten, bevor die Website davon erfährt.',
      'Weggehen kommt zuerst. Weitergehen braucht eine Wartezeit und ein paar Worte dazu, wofür.',
      'Deine eigenen Gründe, ein Brief an dich selbst, ein Plan, eine Impulswelle, ein Brief, der nicht abgeschickt wird.',
      'Eine Aufzeichnung, die nicht urteilt: Tage, längste Serie, Tage insgesamt, überstandene Impulse. Nach einem Ausrutscher beginnen die Tage neu; was du überstanden hast, bleibt überstanden.',
      'Was weniger schützt, wartet: 24 Stunden, wenn du nichts anderes wählst. Sperre, PIN und geplanter Kontakt sind da, wenn du sie brauchst.',
      'Mehr als vierzig Websites, jede von dir eingeschaltet, und jede andere über ihre Adresse. Der Rest der Website bleibt dir.',
    ],
    privacy:
      'Kein Konto, kein Netz: Alles bleibt in diesem Browser. Beim Installieren verlangt Holdfast keinen Zugriff auf irgendeine Website; der Browser fragt dich, wenn du eine einschaltest.',
    care: 'Holdfast verspricht nichts über die andere Person und ist keine Therapie. In Gefahr oder Verzweiflung: der Notruf an deinem Ort oder findahelpline.com.',
    captions: [
      'Einmal durchatmen, bevor du es öffnest',
      'Jeder überstandene Impuls bleibt',
      'Wie es steht, auf einen Blick',
      'Du stellst es ein; zurücknehmen braucht Zeit',
    ],
  },
  ar: {
    lead: 'قررت عدم التواصل مع شخص ما. يظهر Holdfast قبل أن يُفتح ملفه الشخصي أو محادثته، فيمنحك نفسًا وسببًا للصمود، ويحفظ سجلًا بالرغبات التي صمدت أمامها.',
    does: [
      'قبل الفتح لا بعده: يوقَف الرابط أو السطر أو العنوان المكتوب قبل أن يعلم الموقع به.',
      'المغادرة أولًا. أما المتابعة فتحتاج إلى انتظار وكلمات قليلة عن السبب.',
      'أسبابك أنت، ورسالة إلى نفسك، وخطة، وموجة الرغبة، ورسالة لا تُرسل.',
      'سجل لا يحكم عليك: الأيام، وأطول مدة، ومجموع الأيام، والرغبات التي صمدت أمامها. وبعد الهفوة تبدأ الأيام من جديد، ويبقى ما صمدت أمامه محسوبًا.',
      'كل ما يخفف الحماية ينتظر 24 ساعة ما لم يقع اختيارك على غير ذلك. وهناك قفل ورمز PIN وتواصل مخطّط له عند الحاجة.',
      'أكثر من أربعين موقعًا، تفعيل كل منها بيدك، وأي موقع آخر بعنوانه. ويبقى باقي الموقع لك.',
    ],
    privacy:
      'بلا حساب وبلا شبكة: يبقى كل شيء في هذا المتصفح. لا يُطلب أي موقع عند التثبيت، ويطلب المتصفح إذنك عند التفعيل.',
    care: 'لا يعد Holdfast بشيء عن الشخص الآخر، وليس علاجًا. عند الخطر أو اليأس يمكنك الاتصال برقم الطوارئ في بلدك أو زيارة findahelpline.com.',
    captions: [
      'نفس قبل الفتح',
      'كل رغبة صمدت أمامها محفوظة',
      'كيف تسير الأمور في نظرة',
      'ضبطه بيدك، والتراجع عنه يأخذ وقتًا',
    ],
  },
};

/** The long description, as plain text: no store takes the same markup. */
export const descriptionOf = ({ lead, does, privacy, care }: StoreText): string =>
  [lead, does.map((line) => `• ${line}`).join('\n'), privacy, care].join('\n\n');
