import type { log as enLog } from '../en/log.ts';
import type { Translation } from '../messages.ts';

export const log = {
  newer:
    'Tu registro lo escribió un Holdfast más nuevo. No se ha tocado nada. Cuando Holdfast esté actualizado, volverá a estar aquí.',
  blocked:
    'Otra página de Holdfast tiene abierto tu registro. No se ha perdido nada. Cierra las otras páginas de Holdfast e inténtalo de nuevo.',
  damaged:
    'El navegador no puede leer tu registro en este momento. La pausa sigue funcionando. Reiniciar el navegador suele ayudar.',
  full: 'En este dispositivo no queda espacio para tu registro. Lo que contiene sigue ahí. Libera algo de espacio e inténtalo de nuevo.',
  storage:
    'Ahora mismo Holdfast no puede leer lo que guarda. No se pierde nada por eso. Cierra esto y ábrelo de nuevo; si sigue así, reinicia el navegador.',
  title: 'No se puede abrir tu registro',
  again: 'Intentar de nuevo',
  save: 'Guardar lo que aún se puede leer',
  anew: 'Empezar un registro nuevo',
  anewAsk:
    '¿Empezar con un registro vacío? Lo que queda del anterior se elimina. Tus contactos y ajustes se conservan.',
  anewYes: 'Eliminarlo y empezar',
  anewNo: 'Conservarlo',
  unkept:
    'Una parte de tu registro se conserva solo hasta que se cierre el navegador: parece que no queda espacio en este dispositivo. Libera algo de espacio.',
  unreadable: {
    one: '{count} entrada de tu registro no se puede leer. Se queda donde está y no se cuenta.',
    many: '{count} de entradas de tu registro no se pueden leer. Se quedan donde están y no se cuentan.',
    other:
      '{count} entradas de tu registro no se pueden leer. Se quedan donde están y no se cuentan.',
  },
  repair: {
    said: 'Lo guardado en este navegador se dañó. Holdfast ha restablecido tus contactos y ajustes tal como estaban el {day}. Mira si todo está como quieres.',
    look: 'Mirarlos',
    fine: 'Está bien',
  },
} as const satisfies Translation<typeof enLog>;
