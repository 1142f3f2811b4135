import type { check as enCheck } from '../en/check.ts';
import type { Translation } from '../messages.ts';

export const check = {
  title: 'Está tudo certo?',
  good: 'Tudo de que o Holdfast precisa funciona aqui.',
  bad: 'Algo não funciona. Abaixo está o que ajuda.',
  practice: 'Ver a pausa uma vez',
  more: 'Mais, para quem ajuda você',
  states: { good: 'funciona', bad: 'não funciona', note: 'bom saber' },
  is: {
    stored: 'Contatos e configurações podem ser lidos',
    written: 'O que você muda pode ser guardado',
    record: 'O registro pode ser aberto',
    worker: 'A parte em segundo plano responde',
    sites: 'Cada site ativado tem a permissão do navegador',
    known: 'Cada contato pode aparecer em algum site ativado',
    guards: 'Cada um desses sites tem sua guarda',
    rules: 'O navegador tem as regras para os seus contatos',
    readable: 'As páginas deles podem ser lidas',
    addresses: 'O navegador tem espaço para uma regra para cada endereço dos seus contatos',
    private: 'As janelas anônimas estão protegidas',
  },
  help: {
    stored:
      'Uma parte está danificada. Ela fica como está; o resto funciona. Um arquivo que você exportou a traz de volta.',
    written:
      'O navegador não guarda nada agora. Libere espaço neste dispositivo e reinicie o navegador.',
    record: 'No seu registro está o que ajuda.',
    worker: 'Desative e ative o Holdfast de novo na lista de extensões do navegador.',
    sites:
      'Ainda não há site ativado, ou o navegador retirou uma permissão. As configurações pedem, site por site.',
    known:
      'Alguém da lista não é conhecido em nenhum site ativado. Nas configurações, ative um site em que a pessoa esteja, ou adicione como reconhecê-la em um site ativado.',
    guards: 'Desative e ative o Holdfast de novo na lista de extensões do navegador.',
    rules: 'Desative e ative o Holdfast de novo na lista de extensões do navegador.',
    readable:
      'Um site mudou. Os endereços continuam protegidos; na página dele, a janela do Holdfast deixa você apontar o nome.',
    addresses: 'Há mais endereços do que regras do navegador. Nos outros, a página é coberta.',
    private: 'O Holdfast não tem permissão lá. A lista de extensões do navegador pode permitir.',
  },
} as const satisfies Translation<typeof enCheck>;
