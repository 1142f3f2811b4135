import type * as en from '../en/options.ts';
import type { Translation } from '../messages.ts';

export const mine = {
  title: 'Tus propias cuentas',
  intro: 'Lo que anotes aquí eres tú: nunca se pausa ni se añade como si fuera otra persona.',
  add: 'Añadir una cuenta tuya',
} as const satisfies Translation<typeof en.mine>;

export const sites = {
  title: 'Sitios',
  intro:
    'Holdfast no hace nada en un sitio hasta que lo activas; entonces el navegador te pregunta.',
  on: 'Protegido',
  needsPermission: 'Activado, pero falta el permiso del navegador',
  onBut: 'Protegido, pero sin el permiso del navegador para {hosts}',
  untaught:
    'Activado, pero Holdfast todavía no sabe quién es quién allí: añade a alguien con su dirección de ese sitio',
  taught: 'Lo que le mostraste a Holdfast aquí',
  place: 'Dónde está el nombre',
  server: 'Un servidor',
  turnOn: 'Activar',
  turnOff: 'Desactivar',
  giveAgain: 'Dar permiso',
  giveAgainOf: 'Dar el permiso para {site}',
  turnOnOf: 'Activar {site}',
  turnOffOf: 'Desactivar {site}',
  others: { one: '{count} sitio más', many: '{count} de sitios más', other: '{count} sitios más' },
  beyondRules: {
    one: '{count} dirección de tus contactos supera lo que el navegador deja que Holdfast detenga antes de cargar; ahí se cubre la página.',
    many: '{count} de direcciones de tus contactos superan lo que el navegador deja que Holdfast detenga antes de cargar; ahí se cubre la página.',
    other:
      '{count} direcciones de tus contactos superan lo que el navegador deja que Holdfast detenga antes de cargar; ahí se cubre la página.',
  },
} as const satisfies Translation<typeof en.sites>;

export const settings = {
  title: 'La pausa',
  wait: 'Segundos de espera hasta «Continuar»',
  waitHelp: 'Cinco más con cada nuevo impulso del día, hasta cincuenta más.',
  pass: 'Minutos de acceso al continuar',
  slips: 'Qué interrumpe la racha',
  slipsHelp: 'Continuar hacia algo de esto. Todo lo demás cuenta como una mirada.',
  surfaces: {
    profile: 'Un perfil',
    story: 'Una historia',
    post: 'Una publicación',
    chat: 'Un chat',
    compose: 'Escribirle',
    call: 'Una llamada',
    search: 'Una búsqueda de esa persona',
  },
  rhythm: 'La guía respira',
  rhythms: {
    long: 'más al exhalar que al inhalar (4 – 6)',
    even: 'por igual (5 – 5)',
    box: 'en cuadrado (4 – 4 – 4 – 4)',
    slow: 'despacio, con descanso (4 – 7 – 8)',
  },
  sound: 'Que la respiración se oiga, suavemente',
  wave: 'Minutos de la ola del impulso',
  offers: 'Lo que la pausa ofrece por turnos',
  offersHelp: 'Cambia de una pausa a otra, para no desgastarse.',
  offerKinds: {
    reason: 'Razones para mantenerse firme',
    own: 'Mis propias razones',
    letter: 'Mi carta para mí',
    plan: 'Mis planes «si… entonces…»',
    wave: 'La ola del impulso',
    write: 'Escribirlo sin enviarlo',
    fact: 'Datos de la investigación',
  },
  label: 'Mostrar en la pausa cómo llamo a esta persona',
} as const satisfies Translation<typeof en.settings>;

export const data = {
  where: 'Cómo va, cada impulso, tus cartas; y llevártelo todo o borrarlo.',
  open: 'Ver tu registro',
  intro: 'Todo se guarda solo en este navegador. Para llevarlo a otro, usa un archivo.',
  export: 'Exportar todo',
  import: 'Importar un archivo',
  imported: 'Importado: {parts}.',
  notJson:
    'Este archivo no es JSON. Elige un archivo que Holdfast haya exportado. No se cambió nada.',
  away: 'Esta ventana tiene un registro propio, y está vacío. Abre el registro en una ventana normal.',
  notOurs: 'Este no es un archivo exportado por Holdfast. No se cambió nada.',
  newer:
    'Este archivo viene de un Holdfast más nuevo. Actualiza Holdfast primero. No se cambió nada.',
  damaged: 'El archivo está dañado en «{where}». No se cambió nada.',
  noRoom: 'En este navegador no queda espacio para lo que contiene el archivo. No se cambió nada.',
} as const satisfies Translation<typeof en.data>;
