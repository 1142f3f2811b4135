import type * as en from '../en/own.ts';
import type { Translation } from '../messages.ts';

export const own = {
  title: 'Mis razones y planes',
  intro:
    'Escríbelos en un día de claridad. La pausa los muestra en un momento difícil, y nadie más los ve.',
  reasons: 'Mis propias razones',
  reasonHint: 'Cada vez que miré, dormí mal.',
  addReason: 'Otra razón tuya',
  letter: 'Una carta para mí',
  letterHelp: 'De ti en un día de claridad, para ti en un momento difícil.',
  plans: 'Planes «si… entonces…»',
  plansHelp: 'Decidido de antemano, un plan no pide fuerzas cuando llega el momento.',
  planWhen: 'Si…',
  planWhenHint: 'quiero mirar por la noche',
  planThen: 'entonces…',
  planThenHint: 'le escribo a Mia',
  action: 'Un toque pone en marcha',
  actions: {
    nothing: 'nada, las palabras bastan',
    link: 'un enlace',
    call: 'una llamada',
    timer: 'un temporizador',
  },
  actionLink: '¿Qué enlace?',
  actionNumber: '¿Qué número?',
  actionMinutes: '¿Cuántos minutos?',
  addPlan: 'Añadir el plan',
  planMissing: 'Escribe las dos mitades: cuándo, y qué harás entonces.',
  numberProblem: 'Escribe el número con cifras, por ejemplo +1 555 555 0123.',
  linkProblem: 'Escribe un enlace completo, con https:// al principio.',
  feelings: 'Sentimientos para elegir',
  feelingHint: 'Vacío',
  addFeeling: 'Otro sentimiento',
  feelingsBack: 'Recuperar la primera lista',
  add: 'Añadir',
  remove: 'Quitar: {what}',
} as const satisfies Translation<typeof en.own>;

export const look = {
  title: 'Idioma y barra de herramientas',
  language: 'Idioma',
  browserLanguage: 'El del navegador',
  badge: 'La barra de herramientas muestra',
  badges: { days: 'los días', held: 'los impulsos superados hoy', none: 'nada' },
} as const satisfies Translation<typeof en.look>;
