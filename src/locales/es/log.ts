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
} as const satisfies Translation<typeof enLog>;
