import type * as en from '../en/help.ts';
import type { Translation } from '../messages.ts';

export const map = {
  title: 'Nesta página',
  search: 'Buscar configuração',
  nothing: 'Nada aqui tem essas palavras.',
} as const satisfies Translation<typeof en.map>;

export const help = {
  title: 'Ajuda',
  intro: 'Primeiro para você; depois, para quem ajudar você quando algo não funcionar.',
  diagnostics: 'Como o Holdfast está aqui',
  diagnosticsHelp: 'Não há nome, usuário nem endereço de ninguém neste texto.',
  copy: 'Copiar como texto',
  again: 'Olhar de novo',
  copied: 'Copiado.',
} as const satisfies Translation<typeof en.help>;
