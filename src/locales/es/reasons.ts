import type { reasons as en } from '../en/reasons.ts';
import type { Translation } from '../messages.ts';

export const reasons = {
  dignity: {
    line: 'No ir detrás de nadie mantiene intacto tu amor propio.',
    support:
      'Correr detrás de quien se fue suele parecer desesperación. La quietud ya es una respuesta.',
  },
  space: {
    line: 'Pidió una ruptura. Deja que lo sea.',
    support: 'Solo la vida sin ti puede mostrarle cómo es esa vida, y lo que quizá perdió.',
  },
  'not-yours-to-fix': {
    line: 'No te toca arreglar lo que no rompiste.',
    support:
      'Si lo reparas cada vez, irse no cuesta nada. Enmendarlo es trabajo de la otra persona.',
  },
  'room-to-reflect': {
    line: 'Es difícil extrañar a quien está siempre al alcance.',
    support: 'Tu ausencia le da espacio para pensar; tu presencia no puede.',
  },
  expectation: {
    line: 'Probablemente espera que vayas detrás.',
    support: 'No hacerlo cambia el equilibrio, y puede cambiar también la forma en que te ve.',
  },
  reset: {
    line: 'Las emociones están a flor de piel. No seguirán así de intensas.',
    support:
      'Un tiempo de calma serena a ambas partes. Si algún día llega una conversación, puede salir mejor.',
  },
  'others-held': {
    line: 'Otras personas dejaron de insistir, y a algunas las buscaron de nuevo.',
    support:
      'Un coach lo vio a menudo en las personas que acompañaba. No en todas: nada funciona siempre.',
  },
  'every-length': {
    line: 'Historia corta y sencilla, o larga y enredada: mantenerse firme es el mismo paso.',
    support:
      'Un coach vio que la distancia ayudaba tanto tras relaciones breves como tras otras largas y complicadas.',
  },
  reactance: {
    line: 'Tu ausencia se siente sin que digas una palabra.',
    support:
      'Las personas reaccionan cuando algo con lo que contaban puede faltar. El silencio lo dice por ti.',
  },
  'good-memories': {
    line: 'Los buenos recuerdos vuelven en la calma, no bajo presión.',
    support:
      'Si empieza a recordar los buenos momentos, fue por la distancia. Responder con presión puede deshacerlo.',
  },
  'let-them-hesitate': {
    line: 'Sus dudas son suyas: no te toca a ti resolverlas.',
    support: 'Si vacila ante la ruptura, será a su ritmo y no al tuyo.',
  },
  'no-pressure': {
    line: 'Suplicar cierra puertas que el silencio deja abiertas.',
    support: 'Quien teme súplicas e insistencia quizá ni siquiera se arriesgue a volver.',
  },
  'their-step': {
    line: 'La buena voluntad se demuestra; no se pide.',
    support: 'Si quiere poner de su parte, lo verás en lo que hace.',
  },
  boundaries: {
    line: 'Esto es un límite, no un juego.',
    support:
      'No estás jugando con nadie ni moviendo hilos. Das espacio a la otra persona, y te lo das a ti.',
  },
  'leave-to-be-missed': {
    line: 'No se extraña a quien nunca se va.',
    support: 'Asomarte te mantiene ahí, aunque no pueda verte.',
  },
  'guard-your-heart': {
    line: 'Querer decirle «te quiero» es natural. Mirar reabre la herida.',
    support: 'Quién quiere más no es la cuestión. Lo que cuenta ahora es si es mutuo.',
  },
  pity: {
    line: 'La lástima no es lo mismo que quererte.',
    support: 'Ver tu dolor puede despertarle lástima. Mereces algo mejor que eso.',
  },
  'they-would-act': {
    line: 'Quien quiere estar contigo lo demuestra con hechos.',
    support: 'Sabe dónde encontrarte. No hace falta que vayas a mirar.',
  },
  'time-heals': {
    line: 'Este dolor se hace más pequeño con el tiempo.',
    support: 'Sana como sana una herida, y puedes seguir adelante aunque no vuelva nunca.',
  },
  'not-yet': {
    line: '«Ahora no» no es «nunca».',
    support:
      'Esto lleva tiempo por ambas partes y va por etapas. Algunas, durante un tiempo, van hacia atrás.',
  },
  growth: {
    line: 'Estos minutos son tuyos.',
    support:
      'Un interés que dejaste, una meta que te pusiste, alguien a quien aprecias: te esperan en este rato.',
  },
  resolve: {
    line: 'Cada vez que te mantienes firme, la siguiente cuesta menos.',
    support: 'Es práctica, y te muestra quién eres.',
  },
  peace: {
    line: 'Sobre esa persona no hay garantías. La ganancia segura es tu propia paz.',
    support: 'Haga lo que haga, cada día de calma es un día de sanación que se queda contigo.',
  },
} as const satisfies Translation<typeof en>;
