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
      'Before, not after: a link or a typed address is stopped before it loads, on most sites a row or a chat as you press it. What a site opens by itself is covered before it is seen.',
      'Leaving comes first. Going on takes a wait and a few words about what for.',
      'Your own reasons, a letter to yourself, a plan, an urge wave, a letter that is not sent.',
      'A record that does not judge: days, longest run, days in all, urges held. A slip begins the days anew; what you held stays held.',
      'What guards less waits, 24 hours unless you choose otherwise. A lock, a PIN and planned contact are there if you need them.',
      'More than forty sites and search engines, each turned on by you, and any other by its address. The rest of a site stays yours.',
      'Reasons from a coach and from research, a discreet look, export and import and, if you ask for it, their addresses taken out of the browser’s history. While a pause is up, the tab is silent and shows the site’s name.',
    ],
    privacy:
      'On the sites you turn on, Holdfast reads the address and the places where a person’s name stands, compares them with your list, and notes each urge: when, on which site, how it ended, what you wrote. All of it stays in this browser: there is no account, and Holdfast sends no request of its own. No access to a site is asked for when you install it; the browser asks you when you turn one on.',
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
      'Antes, no después: un enlace o una dirección escrita se detiene antes de cargarse; una fila o un chat, en la mayoría de los sitios, en cuanto lo pulsas. Lo que un sitio abre por sí solo queda cubierto antes de que se vea.',
      'Salir es lo primero. Seguir pide una espera y unas palabras que digan para qué.',
      'Tus propias razones, una carta para ti, un plan, una ola del impulso, una carta que no se envía.',
      'Un registro que no juzga: días, racha más larga, días en total, impulsos superados. Con un desliz los días empiezan de nuevo; lo superado sigue superado.',
      'Lo que protege menos espera, 24 horas si no eliges otra cosa. Hay un bloqueo, un PIN y contacto previsto por si los necesitas.',
      'Más de cuarenta sitios y buscadores, cada uno activado por ti, y cualquier otro por su dirección. El resto del sitio sigue siendo tuyo.',
      'Razones de un coach y de la investigación, un aspecto discreto, exportar e importar y, si lo pides, quitar sus direcciones del historial del navegador. Durante una pausa la pestaña queda en silencio y muestra el nombre del sitio.',
    ],
    privacy:
      'En los sitios que activas, Holdfast lee la dirección y los lugares donde está el nombre de una persona, los compara con tu lista y anota cada impulso: cuándo, en qué sitio, cómo acabó y qué escribiste. Todo queda en este navegador: no hay cuenta y Holdfast no envía ninguna solicitud propia. Al instalar no se pide acceso a ningún sitio; el navegador te pregunta cuando activas alguno.',
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
      'Antes, não depois: um link ou um endereço digitado é barrado antes de carregar; uma linha ou uma conversa, na maioria dos sites, assim que você a toca. O que um site abre por conta própria é coberto antes de ser visto.',
      'Sair vem primeiro. Continuar pede uma espera e algumas palavras para dizer para quê.',
      'Seus próprios motivos, uma carta para você, um plano, uma onda do impulso, uma carta que não é enviada.',
      'Um registro que não julga: dias, maior sequência, dias no total, impulsos superados. Com um deslize os dias recomeçam; o que você superou continua superado.',
      'O que protege menos espera, 24 horas se você não escolher outra coisa. Há um bloqueio, um PIN e contato planejado, se precisar.',
      'Mais de quarenta sites e buscadores, cada um ativado por você, e qualquer outro pelo endereço. O resto do site continua seu.',
      'Motivos de um coach e da pesquisa, uma aparência discreta, exportar e importar e, se você pedir, a retirada dos endereços do histórico do navegador. Durante uma pausa a aba fica em silêncio e mostra o nome do site.',
    ],
    privacy:
      'Nos sites que você ativa, o Holdfast lê o endereço e os lugares onde está o nome de uma pessoa, compara com a sua lista e anota cada impulso: quando, em que site, como terminou e o que você escreveu. Tudo fica neste navegador: não há conta, e o Holdfast não envia nenhuma solicitação própria. Na instalação não se pede acesso a nenhum site; o navegador pede a sua permissão quando você ativa algum.',
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
      'Avant, pas après : un lien ou une adresse tapée est arrêté avant de se charger, une ligne ou une discussion, sur la plupart des sites, dès que tu appuies dessus. Ce qu’un site ouvre de lui-même est couvert avant d’être vu.',
      'Partir vient d’abord. Continuer demande une attente et quelques mots pour dire pourquoi.',
      'Tes propres raisons, une lettre à toi-même, un plan, une vague d’envie, une lettre qui n’est pas envoyée.',
      'Un historique qui ne juge pas : jours, plus longue série, jours en tout, envies surmontées. Après un écart, le décompte repart de zéro ; ce que tu as surmonté reste surmonté.',
      'Ce qui protège moins attend, 24 heures sauf si tu choisis autre chose. Un verrou, un code PIN et un contact prévu sont là au besoin.',
      'Plus de quarante sites et moteurs de recherche, chacun activé par toi, et tout autre par son adresse. Le reste du site te reste ouvert.',
      'Des raisons venues d’un coach et de la recherche, une apparence discrète, l’export et l’import et, si tu le demandes, leurs adresses retirées de l’historique du navigateur. Pendant une pause, l’onglet est muet et porte le nom du site.',
    ],
    privacy:
      'Sur les sites que tu actives, Holdfast lit l’adresse et les endroits où se trouve le nom d’une personne, les compare à ta liste et note chaque envie : quand, sur quel site, comment elle s’est terminée et ce que tu as écrit. Tout reste dans ce navigateur : il n’y a pas de compte, et Holdfast n’envoie aucune requête de lui-même. À l’installation, aucun accès à un site n’est demandé ; le navigateur te demande ton accord quand tu actives un site.',
    care: 'Holdfast ne promet rien au sujet de l’autre personne et n’est pas une thérapie. En danger ou en détresse, appelle le numéro d’urgence local ou va sur findahelpline.com.',
    captions: [
      'Une respiration avant d’ouvrir',
      'Chaque envie surmontée est gardée',
      'Où tu en es, d’un coup d’œil',
      'C’est toi qui règles, et revenir en arrière prend du temps',
    ],
  },
  de: {
    lead: 'Du hast beschlossen, jemanden nicht zu kontaktieren. Holdfast ist da, bevor sich das Profil oder der Chat öffnet: Es lässt dich durchatmen, gibt dir einen Grund, standzuhalten, und zeichnet auf, welche Impulse du überstanden hast.',
    does: [
      'Vorher, nicht nachher: Ein Link oder eine getippte Adresse wird angehalten, bevor sie lädt, eine Zeile oder ein Chat auf den meisten Websites, sobald du darauf drückst. Was eine Website von selbst öffnet, wird verdeckt, bevor es zu sehen ist.',
      'Weggehen kommt zuerst. Weitergehen braucht eine Wartezeit und ein paar Worte dazu, wofür.',
      'Deine eigenen Gründe, ein Brief an dich selbst, ein Plan, eine Impulswelle, ein Brief, der nicht abgeschickt wird.',
      'Eine Aufzeichnung, die nicht urteilt: Tage, längste Serie, Tage insgesamt, überstandene Impulse. Nach einem Ausrutscher beginnen die Tage neu; was du überstanden hast, bleibt überstanden.',
      'Was weniger schützt, wartet: 24 Stunden, wenn du nichts anderes wählst. Sperre, PIN und geplanter Kontakt sind da, wenn du sie brauchst.',
      'Mehr als vierzig Websites und Suchmaschinen, jede von dir eingeschaltet, und jede andere über ihre Adresse. Der Rest der Website bleibt dir.',
      'Gründe von einem Coach und aus der Forschung, ein diskretes Aussehen, Export und Import und, wenn du darum bittest, ihre Adressen aus dem Verlauf des Browsers genommen. Während einer Pause ist der Tab stumm und zeigt den Namen der Website.',
    ],
    privacy:
      'Auf den Websites, die du einschaltest, liest Holdfast die Adresse und die Stellen, an denen der Name einer Person steht, vergleicht sie mit deiner Liste und hält jeden Impuls fest: wann, auf welcher Website, wie er ausging und was du geschrieben hast. Alles bleibt in diesem Browser: Es gibt kein Konto, und Holdfast schickt von sich aus nichts ab. Beim Installieren verlangt Holdfast keinen Zugriff auf irgendeine Website; der Browser fragt dich, wenn du eine einschaltest.',
    care: 'Holdfast verspricht nichts über die andere Person und ist keine Therapie. In Gefahr oder Verzweiflung wende dich an den örtlichen Notruf oder an findahelpline.com.',
    captions: [
      'Einmal durchatmen, bevor du es öffnest',
      'Jeder überstandene Impuls bleibt festgehalten',
      'Wie es steht, auf einen Blick',
      'Du stellst es ein; zurücknehmen braucht Zeit',
    ],
  },
  ar: {
    lead: 'قررت عدم التواصل مع شخص ما. يظهر Holdfast قبل أن يُفتح ملفه الشخصي أو محادثته، فيمنحك نفسًا وسببًا للصمود، ويحفظ سجلًا بالرغبات التي صمدت أمامها.',
    does: [
      'قبل الفتح لا بعده: يوقَف الرابط أو العنوان المكتوب قبل تحميله، والسطر أو المحادثة في معظم المواقع عند الضغط عليهما. وما يفتحه الموقع من تلقاء نفسه يُغطّى قبل أن يظهر.',
      'المغادرة أولًا. أما المتابعة فتحتاج إلى انتظار وكلمات قليلة عن السبب.',
      'أسبابك أنت، ورسالة إلى نفسك، وخطة، وموجة الرغبة، ورسالة لا تُرسل.',
      'سجل لا يحكم عليك: الأيام، وأطول سلسلة، ومجموع الأيام، والرغبات التي صمدت أمامها. وبعد الهفوة تبدأ الأيام من جديد، ويبقى ما صمدت أمامه محسوبًا.',
      'كل ما يخفف الحماية ينتظر 24 ساعة ما لم يقع اختيارك على غير ذلك. وهناك قفل ورمز PIN وتواصل مخطّط له عند الحاجة.',
      'أكثر من أربعين موقعًا ومحرك بحث، تفعيل كل منها بيدك، وأي موقع آخر بعنوانه. ويبقى باقي الموقع لك.',
      'أسباب من مدرّب ومن الأبحاث، ومظهر متكتّم، وتصدير واستيراد، وعند الطلب إزالة العناوين من سجل المتصفح. وأثناء الوقفة تكون علامة التبويب صامتة وتحمل اسم الموقع.',
    ],
    privacy:
      'في المواقع المفعَّلة يقرأ Holdfast العنوان والمواضع التي يظهر فيها اسم شخص، ويقارنها بقائمتك، ويدوّن كل رغبة: متى، وفي أي موقع، وكيف انتهت، وما كُتب عنها. ويبقى كل ذلك في هذا المتصفح: لا حساب، ولا يرسل Holdfast أي طلب من تلقاء نفسه. لا يُطلب الوصول إلى أي موقع ويب عند التثبيت، ويطلب المتصفح إذنك عند تفعيل أي موقع.',
    care: 'لا يعد Holdfast بشيء عن الشخص الآخر، وليس علاجًا. عند الخطر أو اليأس يمكنك الاتصال برقم الطوارئ في بلدك أو زيارة findahelpline.com.',
    captions: [
      'نَفَسٌ قبل الفتح',
      'كل رغبة صمدت أمامها محفوظة',
      'كيف تسير الأمور في نظرة',
      'ضبطه بيدك، والتراجع عنه يأخذ وقتًا',
    ],
  },
};

/** The long description, as plain text: no store takes the same markup. */
export const descriptionOf = ({ lead, does, privacy, care }: StoreText): string =>
  [lead, does.map((line) => `• ${line}`).join('\n'), privacy, care].join('\n\n');
