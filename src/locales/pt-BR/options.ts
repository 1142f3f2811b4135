import type * as en from '../en/options.ts';
import type { Translation } from '../messages.ts';

export const mine = {
  title: 'Suas próprias contas',
  intro:
    'O que você anota aqui é você: nunca é pausado, nem adicionado como se fosse outra pessoa.',
  add: 'Adicionar uma conta sua',
} as const satisfies Translation<typeof en.mine>;

export const sites = {
  title: 'Sites',
  intro: 'O Holdfast não faz nada em um site até você ativar; aí o navegador pergunta a você.',
  on: 'Protegido',
  needsPermission: 'Ativado, mas falta a permissão do navegador',
  onBut: 'Protegido, mas sem a permissão do navegador para {hosts}',
  untaught:
    'Ativado, mas o Holdfast ainda não sabe quem é quem lá: adicione alguém pelo endereço de lá',
  taught: 'O que você mostrou ao Holdfast aqui',
  place: 'Onde está o nome',
  server: 'Um servidor',
  turnOn: 'Ativar',
  turnOff: 'Desativar',
  giveAgain: 'Dar permissão',
  giveAgainOf: 'Dar a permissão para {site}',
  turnOnOf: 'Ativar {site}',
  turnOffOf: 'Desativar {site}',
  others: { one: 'Mais {count} site', many: 'Mais {count} de sites', other: 'Mais {count} sites' },
  beyondRules: {
    one: '{count} endereço dos seus contatos passa do que o navegador deixa o Holdfast deter antes de carregar; ali a página é coberta.',
    many: '{count} de endereços dos seus contatos passam do que o navegador deixa o Holdfast deter antes de carregar; ali a página é coberta.',
    other:
      '{count} endereços dos seus contatos passam do que o navegador deixa o Holdfast deter antes de carregar; ali a página é coberta.',
  },
} as const satisfies Translation<typeof en.sites>;

export const settings = {
  title: 'A pausa',
  wait: 'Segundos de espera até “Continuar”',
  waitHelp: 'Cinco a mais a cada novo impulso do dia, até cinquenta a mais.',
  pass: 'Minutos de acesso ao continuar',
  slips: 'O que interrompe a sequência',
  slipsHelp: 'Continuar para uma destas coisas. Todo o resto conta como uma olhada.',
  surfaces: {
    profile: 'Um perfil',
    story: 'Um story',
    post: 'Uma publicação',
    chat: 'Uma conversa',
    compose: 'Escrever para a pessoa',
    call: 'Uma ligação',
    search: 'Uma busca pela pessoa',
  },
  rhythm: 'O guia respira',
  rhythms: {
    long: 'mais ao soltar do que ao inspirar (4 – 6)',
    even: 'por igual (5 – 5)',
    box: 'em quadrado (4 – 4 – 4 – 4)',
    slow: 'devagar, com descanso (4 – 7 – 8)',
  },
  sound: 'Deixar a respiração ser ouvida, suavemente',
  wave: 'Minutos da onda do impulso',
  offers: 'O que a pausa oferece, alternando',
  offersHelp: 'Muda de uma pausa para outra, para não se desgastar.',
  offerKinds: {
    reason: 'Razões para ficar firme',
    own: 'Minhas próprias razões',
    letter: 'Minha carta para mim',
    plan: 'Meus planos “se… então…”',
    wave: 'A onda do impulso',
    write: 'Escrever sem enviar',
    fact: 'Dados de pesquisa',
  },
  label: 'Mostrar na pausa como eu chamo essa pessoa',
} as const satisfies Translation<typeof en.settings>;

export const data = {
  where: 'Como vai indo, cada impulso, suas cartas; e levar tudo com você ou apagar.',
  open: 'Ver seu registro',
  intro: 'Tudo fica guardado só neste navegador. Para levar a outro, use um arquivo.',
  export: 'Exportar tudo',
  import: 'Importar um arquivo',
  imported: 'Importado: {parts}.',
  notJson:
    'Este arquivo não é JSON. Escolha um arquivo que o Holdfast exportou. Nada foi alterado.',
  away: 'Esta janela tem um registro próprio, que está vazio. Abra o registro em uma janela normal.',
  notOurs: 'Este não é um arquivo exportado pelo Holdfast. Nada foi alterado.',
  newer:
    'Este arquivo vem de um Holdfast mais novo. Atualize o Holdfast primeiro. Nada foi alterado.',
  damaged: 'O arquivo está danificado em “{where}”. Nada foi alterado.',
  noRoom: 'Não há mais espaço neste navegador para o que o arquivo contém. Nada foi alterado.',
} as const satisfies Translation<typeof en.data>;
