import type { reasons as en } from '../en/reasons.ts';
import type { Translation } from '../messages.ts';

export const reasons = {
  dignity: {
    line: 'Não correr atrás mantém inteiro o seu amor-próprio.',
    support:
      'Correr atrás de quem foi embora costuma parecer desespero. A quietude já é uma resposta.',
  },
  space: {
    line: 'A outra pessoa pediu o término. Deixe que seja um término.',
    support:
      'Só a vida sem você pode mostrar como é essa vida, e o que talvez a pessoa tenha perdido.',
  },
  'not-yours-to-fix': {
    line: 'Você não precisa consertar o que não quebrou.',
    support:
      'Se você conserta toda vez, ir embora não custa nada. Reparar isso é trabalho da outra pessoa.',
  },
  'room-to-reflect': {
    line: 'É difícil sentir falta de quem está sempre por perto.',
    support: 'A sua ausência dá espaço para a pessoa pensar; a sua presença não consegue.',
  },
  expectation: {
    line: 'A outra pessoa provavelmente espera que você corra atrás.',
    support:
      'Não fazer isso muda o equilíbrio entre vocês, e pode mudar a forma como a pessoa vê você.',
  },
  reset: {
    line: 'Os sentimentos estão à flor da pele. Não vão ficar tão intensos assim.',
    support:
      'Um tempo de calma acomoda as coisas dos dois lados. Se um dia vocês conversarem, pode ser melhor.',
  },
  'others-held': {
    line: 'Outras pessoas pararam de procurar, e algumas foram procuradas de novo.',
    support:
      'Um coach viu isso muitas vezes entre as pessoas que atendia. Não com todas: nada funciona sempre.',
  },
  'every-length': {
    line: 'História curta e simples, ou longa e confusa: ficar firme é o mesmo passo.',
    support:
      'Um coach viu a distância ajudar tanto depois de relações breves quanto de outras longas e complicadas.',
  },
  reactance: {
    line: 'A sua ausência é sentida sem que você diga uma palavra.',
    support:
      'As pessoas reagem quando algo com que contavam pode não estar mais ali. O silêncio diz isso por você.',
  },
  'good-memories': {
    line: 'As boas lembranças voltam na calma, não sob pressão.',
    support:
      'Se a pessoa começar a lembrar dos bons momentos, foi a distância. Responder com pressão pode desfazer isso.',
  },
  'let-them-hesitate': {
    line: 'Resolver as próprias dúvidas cabe à outra pessoa.',
    support: 'Se há hesitação sobre o término, isso acontece no ritmo dessa pessoa, não no seu.',
  },
  'no-pressure': {
    line: 'Implorar fecha portas que o silêncio deixa abertas.',
    support: 'Quem teme súplicas e insistência talvez nem se arrisque a voltar.',
  },
  'their-step': {
    line: 'Disposição é algo que se mostra, não algo que você pede.',
    support: 'Se a pessoa quiser fazer a própria parte, você vai ver isso nas atitudes.',
  },
  boundaries: {
    line: 'Isto é um limite, não um jogo.',
    support: 'Você não está jogando nem manipulando ninguém. Está dando espaço aos dois lados.',
  },
  'leave-to-be-missed': {
    line: 'Ninguém sente falta de quem nunca vai embora.',
    support: 'Dar uma olhada mantém você ali, mesmo quando a pessoa não pode ver.',
  },
  'guard-your-heart': {
    line: 'Querer dizer “eu te amo” é natural. Olhar reabre a ferida.',
    support: 'Quem ama mais não é a questão. O que conta agora é se é recíproco.',
  },
  pity: {
    line: 'Sentir pena não é o mesmo que querer você.',
    support: 'Ver a sua dor pode despertar pena. Você merece algo melhor do que isso.',
  },
  'they-would-act': {
    line: 'Quem quer estar com você mostra isso em atitudes.',
    support: 'A pessoa sabe onde encontrar você. Você não precisa ir conferir.',
  },
  'time-heals': {
    line: 'Esta dor diminui com o tempo.',
    support:
      'Ela cicatriza como uma ferida, e você pode seguir em frente mesmo que a pessoa nunca volte.',
  },
  'not-yet': {
    line: '“Agora não” não é “nunca”.',
    support:
      'Isso leva tempo dos dois lados e acontece em etapas. Algumas, por um tempo, andam para trás.',
  },
  growth: {
    line: 'Estes minutos são seus.',
    support:
      'Um interesse deixado de lado, uma meta que você traçou, alguém de quem você gosta: esta hora é para isso.',
  },
  resolve: {
    line: 'Cada vez que você fica firme, a próxima fica mais fácil.',
    support: 'É prática, e mostra a você quem você é.',
  },
  peace: {
    line: 'Sobre a outra pessoa, não há garantia. O ganho certo é a sua própria paz.',
    support:
      'Não importa o que a pessoa faça, cada dia de calma é um dia de cura que fica com você.',
  },
} as const satisfies Translation<typeof en>;
