import type { facts as en } from '../en/facts.ts';
import type { Translation } from '../messages.ts';

export const facts = {
  leaving: {
    line: 'O que mais ajuda é alguém oferecer uma saída.',
    support:
      'Em um experimento com 500 pessoas, a opção de voltar atrás foi o que mais fez efeito; a espera também ajudou.',
    source: 'Grüning, Riedel e Lorenz-Spreen, PNAS 2023',
  },
  friction: {
    line: 'Diante de uma pausa, mais de um terço volta atrás.',
    support: 'Foi assim com 280 pessoas ao longo de seis semanas, e elas tentavam cada vez menos.',
    source: 'Grüning, Riedel e Lorenz-Spreen, PNAS 2023',
  },
  looking: {
    line: 'Olhar anda junto com se sentir pior.',
    support:
      'Entre 464 pessoas, olhar mais a página de um antigo amor andava junto com mais sofrimento e mais saudade.',
    source: 'Marshall, Cyberpsychology, Behavior, and Social Networking 2012: uma correlação',
  },
  'next-day': {
    line: 'O que você olha hoje ainda está com você amanhã.',
    support:
      'Em diários, procurar um antigo amor andava junto com sofrimento naquele dia e no seguinte.',
    source: 'Marshall, Computers in Human Behavior 2026',
  },
  contact: {
    line: 'Com contato, o desapego foi mais lento.',
    support:
      'Em 28 dias de diários, o amor e a tristeza diminuíam mais devagar onde havia contato.',
    source: 'Sbarra e Emery 2005: 58 jovens adultos',
  },
  plans: {
    line: 'Um plano feito antes sustenta você.',
    support:
      'Em 94 testes, “se isto acontecer, eu faço aquilo” ajudou as pessoas a agir como pretendiam.',
    source: 'Gollwitzer e Sheeran 2006',
  },
  riding: {
    line: 'Um impulso pode estar ali sem ser seguido.',
    support:
      'Fumantes que aprenderam a observar seus impulsos tiveram a mesma quantidade, e fumaram menos cigarros naquela semana.',
    source: 'Bowen e Marlatt, Psychology of Addictive Behaviors 2009: 123 estudantes',
  },
  kindness: {
    line: 'Tratar-se com gentileza anda junto com a cura.',
    support:
      'Pessoas em divórcio que se julgavam menos tinham menos pensamentos intrusivos, até nove meses depois.',
    source: 'Sbarra, Smith e Mehl, Psychological Science 2012: uma correlação',
  },
} as const satisfies Translation<typeof en>;
