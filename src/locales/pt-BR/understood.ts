import type { understood as en } from '../en/understood.ts';
import type { Translation } from '../messages.ts';

export const understood = {
  on: 'no {site}',
  anywhere: 'em todos os sites ativados',
  kinds: {
    handle: 'Usuário',
    id: 'Número da conta',
    thread: 'Conversa',
    phone: 'Número de telefone',
    email: 'Endereço de e-mail',
    name: 'Nome nas conversas',
  },
  catches: {
    phone: 'As conversas com este número, as ligações e os links para ele',
    email: 'As mensagens deste endereço ou para ele, e os links para ele',
    name: 'As conversas com exatamente este nome; uma conversa com alguém de mesmo nome também é pausada, e você pode avisar',
  },
  catchesByAddress: 'Por endereço ou link: {surfaces}',
  catchesInPage: 'Quando o site mostra isso no perfil ou na conversa que você abre',
  surfaces: {
    profile: 'o perfil',
    story: 'stories',
    post: 'publicações',
    chat: 'conversas',
    compose: 'escrever para a pessoa',
    call: 'ligações',
    search: 'buscas',
  },
  which: 'Qual destas opções é “{piece}”?',
  added: 'Adicionado: {what}',
  otherSites: {
    one: 'Mais {count} site',
    many: 'Mais {count} de sites',
    other: 'Mais {count} sites',
  },
  takeThese: 'Usar estas',
  whichRegion: 'De que país são os números sem código do país?',
  whichRegionHelp: 'A pergunta é feita só uma vez, e você pode mudar a resposta nas configurações.',
  regionHelp: 'Os números que já estão na lista ficam como estão.',
  takeRegion: 'Usar este país',
  empty:
    'Cole um link do perfil, ou escreva um usuário, um número de telefone ou o nome da pessoa nas conversas.',
  namesNobody:
    'Este é um endereço do {site}, mas não leva a ninguém. Abra o perfil da pessoa lá e copie o endereço.',
  namesNobodyEver:
    'Este é um endereço do {site}, mas não leva a ninguém. Escreva o número, o e-mail ou o nome da pessoa, exatamente como aparece lá.',
  shortLink:
    '{host} apenas leva a outro endereço. Abra o link e cole o endereço em que você chegou.',
  unknownSite:
    'O Holdfast ainda não conhece {host}. Os sites que ele conhece estão na lista Sites.',
  unknown: 'O Holdfast ainda não conhece {host}, mas pode aprender a partir deste endereço.',
  whichPart: 'Que parte dele identifica a pessoa?',
  partOf: '“{part}” em {whole}',
  server: '{handle} neste servidor do {site}',
  whatIsIt: 'O que há neste endereço?',
  ownSurfaces: { profile: 'O perfil da pessoa', chat: 'A nossa conversa' },
  learnSite: 'Proteger {host}',
  learnHelp:
    'O navegador vai perguntar a você só sobre {host} e seus subdomínios. A partir daí, os endereços como este são pausados.',
  brokenLink:
    'Isto parece um link, mas não está inteiro. Copie de novo a partir da barra de endereços.',
  addTheirName:
    'Nas mensagens, o Instagram e o WhatsApp mostram só nomes, e o Outlook e o Proton Mail muitas vezes também. Adicione também o nome da pessoa nas conversas, exatamente como aparece lá.',
  phoneWithoutCountry:
    'Escreva o número com o código do país e um sinal de mais, por exemplo +55 11 90000-0000.',
  tooLong: 'Isto é mais longo do que qualquer nome ou link. Cole só um de cada vez.',
} as const satisfies Translation<typeof en>;
