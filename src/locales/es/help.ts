import type * as en from '../en/help.ts';
import type { Translation } from '../messages.ts';

export const map = {
  title: 'En esta página',
  search: 'Buscar en los ajustes',
  nothing: 'Aquí nada contiene esas palabras.',
} as const satisfies Translation<typeof en.map>;

export const help = {
  title: 'Ayuda',
  intro: 'Primero para ti; después, para quien te ayude cuando algo no funcione.',
  diagnostics: 'Cómo está Holdfast aquí',
  diagnosticsHelp: 'En este texto no hay nombres, usuarios ni direcciones de nadie.',
  copy: 'Copiar como texto',
  again: 'Mirar de nuevo',
  copied: 'Copiado.',
} as const satisfies Translation<typeof en.help>;
