import type { contacts as en } from '../en/contacts.ts';
import type { Translation } from '../messages.ts';

export const contacts = {
  title: 'Contactos',
  intro:
    'Las personas con quienes decidiste no tener contacto. Esta lista nunca sale de este navegador.',
  add: 'Añadir a alguien',
  label: 'Cómo llamas a esta persona',
  labelHint: 'Una inicial, «esa persona»…',
  defaultLabel: 'Esa persona',
  paste: 'Enlace, usuario, número o nombre',
  pasteHint: 'Enlace, @usuario, +1 555… o nombre',
  understand: 'Añadir a la lista',
  start: 'Contacto cero desde',
  save: 'Guardar',
  cancel: 'Cancelar',
  edit: 'Editar',
  remove: 'Quitar',
  removeSure: '¿Quitar de la lista? El registro de tus impulsos se queda.',
  streakFrom: 'La racha se contará entonces desde el {day}.',
  keep: 'Conservar',
  answerFirst: 'Arriba hay una pregunta sobre lo que escribiste. Respóndela, o déjalo fuera.',
  nothingToSave: 'Añade primero al menos un enlace, usuario, número o nombre.',
  learned: 'aprendido',
  learnedHelp: 'Holdfast vio esto junto a algo que tú escribiste.',
  forget: 'Olvidar {what}',
  notThem: 'Dijiste que es otra persona',
  showKnown: {
    one: 'Ver el único dato por el que se le reconoce',
    many: 'Ver los {count} de datos por los que se le reconoce',
    other: 'Ver los {count} datos por los que se le reconoce',
  },
  since: 'desde el {day}, {days}',
  alreadyOf: 'Esto ya pertenece a {label}.',
  alreadyHere: 'Esto ya está en la lista.',
  isYours: 'Esta es una de tus propias cuentas. Si es de la otra persona, quítala primero de ahí.',
  searches: 'Pausar también cuando busque a esta persona',
  searchesHelp: 'Por su nombre o su usuario, en el buscador de cada sitio y en {engines}.',
  searchesRefused:
    'El navegador no dio el permiso para los buscadores. Las búsquedas dentro de los sitios se pausan de todos modos.',
  futureStart: 'El contacto cero no puede empezar después de hoy.',
  caughtOnlyWhereOn: 'Todavía sin activar: {sites}.',
} as const satisfies Translation<typeof en>;
