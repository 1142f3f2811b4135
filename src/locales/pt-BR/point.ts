import type { point as en } from '../en/point.ts';
import type { Translation } from '../messages.ts';

export const point = {
  point: 'Aponte para o nome da pessoa desta conversa, ali onde ele aparece acima das mensagens.',
  keys: 'Com o teclado: Tab e Shift + Tab percorrem a página, ↑ abrange mais, Enter escolhe, Esc sai.',
  isIt: 'É este o nome?',
  isItHelp:
    'O Holdfast guarda o lugar, não esta página: ali ele vai ler com quem é a conversa aberta.',
  yes: 'Sim, é este o nome',
  again: 'Apontar de novo',
  leave: 'Sair',
  noName: 'Não há nome ali. Aponte para as palavras do próprio nome.',
  notKept: 'O Holdfast não conseguiu guardar este lugar. Recarregue a página e tente mais uma vez.',
} as const satisfies Translation<typeof en>;
