import type {
  arrangements as enArrangements,
  cooling as enCooling,
  discreet as enDiscreet,
  pin as enPin,
} from '../en/cooling.ts';
import type { Translation } from '../messages.ts';

export const cooling = {
  title: 'Mudar de ideia',
  intro:
    'O que protege mais vale na hora. O que protege menos espera, para que antes um momento difícil possa passar. Até lá, você pode cancelar.',
  hours: 'Horas de espera do que protege menos',
  hoursHelp: 'De 0 a 168, uma semana. Para diminuir as horas, as atuais precisam passar antes.',
  hoursFree:
    'Você ainda pode escolher livremente: na primeira hora e enquanto não houver ninguém nos seus contatos.',
  waiting: 'Em espera',
  nothing: 'Não há nada em espera.',
  left: 'Daqui a {left}: {moment}',
  soon: 'A qualquer momento',
  cancel: 'Cancelar',
  cancelOf: 'Cancelar: {what}',
  waits:
    'Isto protege menos, então espera. Por quanto tempo, e como cancelar, está em “Mudar de ideia”.',
  refused: 'Há um bloqueio: o que protegeria menos fica como estava.',
  lock: 'Bloqueio',
  lockHelp:
    'Exceto um PIN esquecido, enquanto ele dura não dá nem para pedir algo que proteja menos, e o que espera continua esperando. Um bloqueio não pode ser encurtado.',
  lockDays: 'Dias',
  lockNow: 'Bloquear',
  lockLonger: 'Bloquear por mais tempo',
  lockSure: {
    one: 'Bloquear por {count} dia?',
    many: 'Bloquear por {count} de dias?',
    other: 'Bloquear por {count} dias?',
  },
  lockYes: 'Sim, bloquear',
  notNow: 'Agora não',
  locked: 'Bloqueado por {left}: até {moment}',
  uninstall:
    'Você sempre pode tirar o Holdfast do seu navegador: o aparelho é seu. Se fizer isso, trate-se com carinho. Você pode recomeçar quando quiser.',
  deletion:
    'Tudo será apagado quando chegar a hora. Para apagar agora, tire o Holdfast do seu navegador: tudo vai embora com ele.',
  imported: {
    one: '{count} configuração do arquivo protege menos, então espera.',
    many: '{count} de configurações do arquivo protegem menos, então esperam.',
    other: '{count} configurações do arquivo protegem menos, então esperam.',
  },
  what: {
    contact: 'Remover da lista: “{who}”',
    identity: 'Remover {written} dos dados de “{who}”',
    searches: 'Sem pausa nas buscas por “{who}”',
    site: 'Desativar {site}',
    server: 'Remover o servidor {host}',
    'own-site': 'Remover {host}',
    'own-address': 'Remover um endereço de {host}',
    pointed: 'Esquecer onde está o nome no {site}',
    lost: 'Sem pausa no {site} enquanto não der para ler',
    slip: 'Continuar para isto não interrompe mais a sequência: {surface}',
    wait: {
      one: 'Uma espera de {count} segundo',
      many: 'Uma espera de {count} de segundos',
      other: 'Uma espera de {count} segundos',
    },
    pass: {
      one: 'Continuar dá acesso por {count} minuto',
      many: 'Continuar dá acesso por {count} de minutos',
      other: 'Continuar dá acesso por {count} minutos',
    },
    cooling: {
      one: 'O que protege menos espera {count} hora',
      many: 'O que protege menos espera {count} de horas',
      other: 'O que protege menos espera {count} horas',
    },
    mine: 'Anotar {written} como conta sua',
    arrangement: 'Contato planejado com “{who}”',
    pin: 'Um PIN esquecido é removido',
    everything: 'Apagar tudo',
  },
  somebody: 'alguém',
} as const satisfies Translation<typeof enCooling>;

export const pin = {
  ask: 'Seu PIN',
  open: 'Abrir',
  wrong: 'Esse não é o PIN.',
  forgotten: 'Não lembro',
  resets: 'O PIN será removido daqui a {left}. Se você lembrar, entre e cancele isso.',
  title: 'Um PIN para estas páginas',
  help: 'É pedido antes destas configurações, do seu registro e da exportação. As pausas nunca pedem. Ele afasta outros olhares; não criptografa o que está guardado.',
  fresh: 'PIN novo, com pelo menos quatro caracteres',
  again: 'O mesmo mais uma vez',
  tooShort: 'Use pelo menos quatro caracteres.',
  different: 'Os dois não são iguais.',
  set: 'Definir o PIN',
  change: 'Mudar o PIN',
  remove: 'Remover o PIN',
  close: 'Bloquear estas páginas agora',
  isSet: 'O PIN está definido.',
} as const satisfies Translation<typeof enPin>;

export const discreet = {
  private: {
    title: 'Janelas anônimas',
    off: 'O Holdfast não tem permissão nas janelas anônimas: lá ele não protege nada. Você pode permitir na lista de extensões do navegador.',
    on: 'O Holdfast protege também as janelas anônimas.',
    record: 'Registrar os impulsos que surgirem lá',
    recordHelp: 'Enquanto estiver desligado, nada do que acontecer lá é contado.',
  },
  title: 'Privacidade',
  mode: 'Discreto',
  modeHelp:
    'Um ícone simples, títulos neutros nas abas e, em uma pausa, nenhum nome ou apelido além do que você escreveu.',
  tab: 'Notas',
  menu: 'Anotar este link',
  history: 'O histórico do navegador',
  historyHelp:
    'Tira do histórico do navegador os endereços dos seus contatos. O navegador pede a permissão, que depois é devolvida.',
  clear: 'Tirar do histórico',
  cleared: {
    one: '{count} endereço foi tirado do histórico.',
    many: '{count} de endereços foram tirados do histórico.',
    other: '{count} endereços foram tirados do histórico.',
  },
  notAllowed: 'Sem a permissão, nada foi olhado e nada foi tirado.',
} as const satisfies Translation<typeof enDiscreet>;

export const arrangements = {
  title: 'Contato planejado',
  intro:
    'Para o que precisa ser dito: os filhos, um aluguel, o trabalho. Nessas horas o que você escolher não é pausado, e o que você faz é anotado como planejado. Um novo combinado espera, como tudo o que protege menos; encerrar um combinado vale na hora.',
  add: 'Planejar um contato',
  who: 'Com quem',
  what: 'O que fica liberado',
  where: 'Onde',
  anywhere: 'Em todos os sites',
  when: 'Nestes dias',
  from: 'De',
  to: 'Até',
  toHelp: 'Se o fim não vem depois do começo, ele fica no dia seguinte.',
  purpose: 'Para quê',
  save: 'Salvar o combinado',
  cancel: 'Cancelar',
  end: 'Encerrar',
  endOf: 'Encerrar: {what}',
  line: '{days}, de {from} a {to}',
  incomplete:
    'Escolha pelo menos um dia e uma coisa que fica liberada, e indique de que horas até que horas.',
} as const satisfies Translation<typeof enArrangements>;
