import type { welcome as en } from '../en/welcome.ts';
import type { Translation } from '../messages.ts';

export const welcome = {
  title: 'Uma pausa, quando você precisar',
  lead: 'O Holdfast aparece antes de você abrir o perfil ou a conversa de alguém com quem decidiu não ter contato.',
  who: 'Quem',
  whoHelp:
    'Cole um link do perfil, ou escreva um usuário, um número ou o nome da pessoa nas conversas.',
  where: 'Onde',
  whereHelp:
    'Escolha os sites. O navegador vai perguntar uma vez. Neles o Holdfast lê de quem é o perfil ou a conversa aberta; nada disso sai deste navegador.',
  howLong: 'Desde quando',
  why: 'Por quê, com suas palavras',
  whyHelp: 'Uma frase para um momento difícil. Depois você pode acrescentar outras.',
  cooling: 'Quanto espera uma mudança de ideia',
  coolingHelp:
    'Se mais tarde você remover alguém ou encurtar a espera, isso vale depois deste tempo, e até lá dá para cancelar. O que protege mais nunca espera.',
  coolingNone: 'Nada',
  skip: 'Agora não',
  skipped: 'Quando você quiser',
  skippedHelp:
    'Ainda não há ninguém na lista. Você pode adicionar alguém a qualquer momento pelo botão do Holdfast.',
  practise: 'Ver a pausa uma vez, sem ninguém',
  practiseHelp: 'Nada disso é anotado.',
  begin: 'Começar',
  done: 'Tudo pronto',
  doneHelp: 'Agora não há nada a fazer. Quando o momento chegar, o Holdfast vai estar lá primeiro.',
  almost: 'Quase lá',
  noPermission:
    'O navegador não deu a permissão, então estes sites ainda não estão protegidos. Você pode ativá-los agora ou quando quiser, em Sites.',
  noSite:
    'Nenhum site está protegido ainda. Ative um em Sites, ou com o botão do Holdfast enquanto estiver nele.',
  notWhereTheyAre:
    'Ainda não há site ativado em que a pessoa possa aparecer. Você pode ativar {sites} agora, ou outros quando quiser, em Sites.',
  turnOn: 'Ativar estes sites',
  private:
    'As janelas anônimas não são cobertas, a menos que você permita o Holdfast nelas nas configurações de extensões do navegador.',
} as const satisfies Translation<typeof en>;
