import type { facts as en } from '../en/facts.ts';
import type { Translation } from '../messages.ts';

export const facts = {
  leaving: {
    line: 'Lo que más ayuda es que te ofrezcan una salida.',
    support:
      'En un experimento con 500 personas, la opción de dar marcha atrás fue lo que más influyó; esperar también ayudó.',
    source: 'Grüning, Riedel y Lorenz-Spreen, PNAS 2023',
  },
  friction: {
    line: 'Ante una pausa, más de un tercio da marcha atrás.',
    support: 'Así fue con 280 personas durante seis semanas, y cada vez lo intentaban menos.',
    source: 'Grüning, Riedel y Lorenz-Spreen, PNAS 2023',
  },
  looking: {
    line: 'Mirar va unido a sentirse peor.',
    support:
      'Entre 464 personas, mirar más la página de una expareja iba unido a más malestar y más añoranza.',
    source: 'Marshall, Cyberpsychology, Behavior, and Social Networking 2012: una correlación',
  },
  'next-day': {
    line: 'Lo que miras hoy sigue contigo mañana.',
    support:
      'En diarios personales, buscar a una expareja iba unido a malestar ese día y al siguiente.',
    source: 'Marshall, Computers in Human Behavior 2026',
  },
  contact: {
    line: 'Con contacto, soltar fue más lento.',
    support:
      'En 28 días de diarios, el amor y la tristeza se apagaban más despacio donde había contacto.',
    source: 'Sbarra y Emery 2005: 58 adultos jóvenes',
  },
  plans: {
    line: 'Un plan hecho de antemano te sostiene.',
    support:
      'En 94 pruebas, «si pasa esto, hago aquello» ayudó a las personas a actuar como querían.',
    source: 'Gollwitzer y Sheeran 2006',
  },
  riding: {
    line: 'Un impulso puede estar ahí sin que lo sigas.',
    support:
      'Fumadores que aprendieron a observar sus impulsos tuvieron los mismos, y fumaron menos cigarrillos esa semana.',
    source: 'Bowen y Marlatt, Psychology of Addictive Behaviors 2009: 123 estudiantes',
  },
  kindness: {
    line: 'Tratarte con amabilidad va unido a sanar.',
    support:
      'Personas en proceso de divorcio que se juzgaban menos tenían menos pensamientos intrusivos, hasta nueve meses después.',
    source: 'Sbarra, Smith y Mehl, Psychological Science 2012: una correlación',
  },
} as const satisfies Translation<typeof en>;
