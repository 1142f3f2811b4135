import type { check as enCheck } from '../en/check.ts';
import type { Translation } from '../messages.ts';

export const check = {
  title: '¿Está todo en orden?',
  good: 'Todo lo que Holdfast necesita funciona aquí.',
  bad: 'Algo no funciona. Abajo se dice qué ayuda.',
  practice: 'Ver la pausa una vez',
  more: 'Más, para quien te ayude',
  states: { good: 'funciona', bad: 'no funciona', note: 'conviene saberlo' },
  is: {
    stored: 'Los contactos y ajustes se pueden leer',
    written: 'Lo que cambias se puede guardar',
    record: 'El registro se puede abrir',
    worker: 'La parte en segundo plano responde',
    sites: 'Cada sitio activado tiene el permiso del navegador',
    known: 'Cada contacto puede aparecer en algún sitio activado',
    guards: 'Cada uno de esos sitios tiene su guardia',
    rules: 'El navegador tiene las reglas para tus contactos',
    readable: 'Sus páginas se pueden leer',
    addresses: 'El navegador tiene sitio para una regla por cada dirección de tus contactos',
    private: 'Las ventanas privadas están protegidas',
  },
  help: {
    stored:
      'Una parte está dañada. Se conserva tal cual; lo demás funciona. Un archivo que hayas exportado la recupera.',
    written:
      'El navegador no guarda nada en este momento. Libera espacio en este dispositivo y reinicia el navegador.',
    record: 'En tu registro se dice qué ayuda.',
    worker: 'Desactiva y vuelve a activar Holdfast en la lista de extensiones del navegador.',
    sites:
      'Aún no hay activado ningún sitio, o el navegador ha retirado un permiso. Los ajustes lo piden, sitio por sitio.',
    known:
      'A alguien de la lista no se le conoce en ningún sitio activado. En los ajustes, activa uno en el que esté o añade cómo reconocerle en uno activado.',
    guards: 'Desactiva y vuelve a activar Holdfast en la lista de extensiones del navegador.',
    rules: 'Desactiva y vuelve a activar Holdfast en la lista de extensiones del navegador.',
    readable:
      'Un sitio ha cambiado. Las direcciones siguen protegidas; en su página, la ventana de Holdfast permite señalar el nombre.',
    addresses: 'Hay más direcciones que reglas del navegador. En las demás se cubre la página.',
    private:
      'Holdfast no tiene permiso ahí. Se puede dar en la lista de extensiones del navegador.',
  },
} as const satisfies Translation<typeof enCheck>;
