import type { understood as en } from '../en/understood.ts';
import type { Translation } from '../messages.ts';

export const understood = {
  on: 'en {site}',
  anywhere: 'en todos los sitios activados',
  kinds: {
    handle: 'Usuario',
    id: 'Número de la cuenta',
    thread: 'Chat',
    phone: 'Número de teléfono',
    email: 'Correo electrónico',
    name: 'Nombre en los chats',
  },
  catches: {
    phone: 'Los chats con este número, las llamadas y los enlaces a él',
    email: 'Los mensajes de esta dirección o para ella, y los enlaces a ella',
    name: 'Los chats con exactamente este nombre; si alguien más se llama igual también se pausa, y podrás decirlo',
  },
  catchesByAddress: 'Por dirección o enlace: {surfaces}',
  catchesInPage: 'Cuando el sitio lo muestra en el perfil o el chat que abres',
  surfaces: {
    profile: 'su perfil',
    story: 'historias',
    post: 'publicaciones',
    chat: 'chats',
    compose: 'escribirle',
    call: 'llamadas',
    search: 'búsquedas',
  },
  which: '¿Cuál de estas opciones es «{piece}»?',
  added: 'Añadido: {what}',
  otherSites: {
    one: '{count} sitio más',
    many: '{count} de sitios más',
    other: '{count} sitios más',
  },
  takeThese: 'Usar estas',
  whichRegion: '¿De qué país son los números sin código de país?',
  whichRegionHelp: 'Se pregunta una sola vez, y puedes cambiarlo en los ajustes.',
  regionHelp: 'Los números que ya están en la lista se quedan como están.',
  takeRegion: 'Usar este país',
  empty:
    'Pega un enlace a su perfil, o escribe un usuario, un número de teléfono o su nombre en los chats.',
  namesNobody:
    'Es una dirección de {site}, pero no lleva a nadie. Abre allí su perfil y copia la dirección.',
  namesNobodyEver:
    'Es una dirección de {site}, pero no lleva a nadie. Escribe mejor su número, su correo o su nombre, tal como aparece allí.',
  shortLink: '{host} solo lleva a otra dirección. Ábrela y pega la dirección a la que llegas.',
  unknownSite:
    'Holdfast todavía no conoce {host}. Los sitios que conoce están en la lista de Sitios.',
  unknown: 'Holdfast todavía no conoce {host}, pero puede aprenderlo a partir de esta dirección.',
  whichPart: '¿Qué parte identifica a esa persona?',
  partOf: '«{part}» en {whole}',
  server: '{handle} en este servidor de {site}',
  whatIsIt: '¿Qué hay en esta dirección?',
  ownSurfaces: { profile: 'Su perfil', chat: 'Nuestro chat' },
  learnSite: 'Proteger {host}',
  learnHelp:
    'El navegador te preguntará solo por {host} y sus subdominios. Desde entonces se pausan allí las direcciones como esta.',
  brokenLink:
    'Parece un enlace, pero no está completo. Cópialo de nuevo desde la barra de direcciones.',
  addTheirName:
    'En los mensajes, Instagram y WhatsApp solo muestran nombres, y Outlook y Proton Mail a menudo también. Añade también su nombre en los chats, tal como aparece allí.',
  phoneWithoutCountry:
    'Escribe el número con el código de país y un signo más, por ejemplo +1 555 555 0123.',
  tooLong: 'Es más largo que cualquier nombre o enlace. Pega uno a la vez.',
} as const satisfies Translation<typeof en>;
