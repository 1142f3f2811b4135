import type { point as en } from '../en/point.ts';
import type { Translation } from '../messages.ts';

export const point = {
  point: 'Señala el nombre de la persona de este chat, allí donde aparece encima de los mensajes.',
  keys: 'Con el teclado: Tab y Shift + Tab recorren la página, ↑ abarca más, Enter elige, Escape sale.',
  isIt: '¿Es este el nombre?',
  isItHelp: 'Holdfast recuerda el lugar, no esta página: ahí leerá con quién está abierto el chat.',
  yes: 'Sí, este es el nombre',
  again: 'Señalar de nuevo',
  leave: 'Salir',
  noName: 'Ahí no hay ningún nombre. Señala las palabras del propio nombre.',
  notKept: 'Holdfast no pudo recordar este lugar. Recarga la página e inténtalo una vez más.',
} as const satisfies Translation<typeof en>;
