import type { welcome as en } from '../en/welcome.ts';
import type { Translation } from '../messages.ts';

export const welcome = {
  title: 'Una pausa, cuando la necesites',
  lead: 'Holdfast aparece antes de que abras el perfil o el chat de alguien con quien decidiste no tener contacto.',
  who: 'Quién',
  whoHelp: 'Pega un enlace a su perfil, o escribe un usuario, un número o su nombre en los chats.',
  where: 'Dónde',
  whereHelp:
    'Elige los sitios. El navegador te preguntará una vez. Allí Holdfast lee de quién es el perfil o el chat abierto; nada de eso sale de este navegador.',
  howLong: 'Desde cuándo',
  why: 'Por qué, con tus palabras',
  whyHelp: 'Una frase para un momento difícil. Más adelante puedes añadir otras.',
  cooling: 'Cuánto espera un cambio de opinión',
  coolingHelp:
    'Si más adelante quitas a alguien o acortas la espera, valdrá después de este tiempo, y hasta entonces puedes cancelarlo. Lo que protege más nunca espera.',
  coolingNone: 'Nada',
  skip: 'Ahora no',
  skipped: 'Cuando quieras',
  skippedHelp:
    'Todavía no hay nadie en la lista. Puedes añadir a alguien en cualquier momento desde el botón de Holdfast.',
  practise: 'Ver la pausa una vez, sin nadie',
  practiseHelp: 'No se anota nada de esto.',
  begin: 'Empezar',
  done: 'Todo listo',
  doneHelp: 'Ahora no hay nada que hacer. Cuando llegue el momento, Holdfast estará ahí primero.',
  almost: 'Ya casi está',
  noPermission:
    'El navegador no dio el permiso, así que estos sitios todavía no están protegidos. Puedes activarlos ahora o cuando quieras, en Sitios.',
  noSite:
    'Todavía no hay ningún sitio protegido. Activa uno en Sitios, o con el botón de Holdfast mientras estás en él.',
  notWhereTheyAre:
    'Todavía no hay activado ningún sitio en el que pueda aparecer esa persona. Puedes activar {sites} ahora, u otros cuando quieras en Sitios.',
  turnOn: 'Activar estos sitios',
  private:
    'Las ventanas privadas no están cubiertas, salvo que permitas Holdfast en ellas en los ajustes de extensiones del navegador.',
} as const satisfies Translation<typeof en>;
