import type * as en from '../en/own.ts';
import type { Translation } from '../messages.ts';

export const own = {
  title: 'Minhas razões e meus planos',
  intro:
    'Escreva em um dia de clareza. A pausa mostra isto em um momento difícil, e ninguém mais vê.',
  reasons: 'Minhas próprias razões',
  reasonHint: 'Toda vez que olhei, dormi mal.',
  addReason: 'Mais uma razão sua',
  letter: 'Uma carta para mim',
  letterHelp: 'De você em um dia de clareza, para você em um momento difícil.',
  plans: 'Planos “se… então…”',
  plansHelp: 'Decidido antes, um plano não exige força quando o momento chega.',
  planWhen: 'Se…',
  planWhenHint: 'eu quiser olhar à noite',
  planThen: 'então…',
  planThenHint: 'escrevo para a Mia',
  action: 'Um toque inicia',
  actions: {
    nothing: 'nada, as palavras bastam',
    link: 'um link',
    call: 'uma ligação',
    timer: 'um timer',
  },
  actionLink: 'Qual link?',
  actionNumber: 'Qual número?',
  actionMinutes: 'Quantos minutos?',
  addPlan: 'Adicionar o plano',
  planMissing: 'Escreva as duas metades: quando, e o que você vai fazer então.',
  numberProblem: 'Escreva o número com algarismos, por exemplo +55 11 90000-0000.',
  linkProblem: 'Escreva um link inteiro, com https:// no começo.',
  feelings: 'Sentimentos para escolher',
  feelingHint: 'Vazio',
  addFeeling: 'Mais um sentimento',
  feelingsBack: 'Trazer de volta a primeira lista',
  add: 'Adicionar',
  remove: 'Remover: {what}',
} as const satisfies Translation<typeof en.own>;

export const look = {
  title: 'Idioma e barra de ferramentas',
  language: 'Idioma',
  browserLanguage: 'O do navegador',
  badge: 'A barra de ferramentas mostra',
  badges: { days: 'os dias', held: 'os impulsos superados hoje', none: 'nada' },
} as const satisfies Translation<typeof en.look>;
