import type { look as enLook, own as enOwn } from '../en/own.ts';
import type { Translation } from '../messages.ts';

export const own = {
  title: 'Meine Gründe und Pläne',
  intro:
    'Schreib sie an einem klaren Tag. Die Pause zeigt sie dir in einem schwachen Moment, und sonst sieht sie niemand.',
  reasons: 'Meine eigenen Gründe',
  reasonHint: 'Nach jedem Nachsehen habe ich schlecht geschlafen.',
  addReason: 'Noch ein eigener Grund',
  letter: 'Ein Brief an mich',
  letterHelp: 'Von dir an einem klaren Tag an dich in einem schwachen Moment.',
  plans: 'Wenn-dann-Pläne',
  plansHelp: 'Vorher beschlossen, braucht ein Plan keine Kraft, wenn der Moment kommt.',
  planWhen: 'Wenn …',
  planWhenHint: 'ich nachts nachsehen will',
  planThen: 'dann …',
  planThenHint: 'schreibe ich Mia',
  action: 'Mit einem Klick',
  actions: {
    nothing: 'nichts, die Worte genügen',
    link: 'ein Link',
    call: 'ein Anruf',
    timer: 'ein Timer',
  },
  actionLink: 'Welcher Link?',
  actionNumber: 'Welche Nummer?',
  actionMinutes: 'Wie viele Minuten?',
  addPlan: 'Plan hinzufügen',
  planMissing: 'Schreib beide Hälften: wann, und was du dann tust.',
  numberProblem: 'Schreib die Nummer in Ziffern, zum Beispiel +1 555 555 0123.',
  linkProblem: 'Schreib einen vollständigen Link, mit https:// am Anfang.',
  feelings: 'Gefühle zur Auswahl',
  feelingHint: 'Heimweh',
  addFeeling: 'Noch ein Gefühl',
  feelingsBack: 'Die erste Liste zurückholen',
  add: 'Hinzufügen',
  remove: 'Entfernen: {what}',
} as const satisfies Translation<typeof enOwn>;

export const look = {
  title: 'Sprache und Symbolleiste',
  language: 'Sprache',
  browserLanguage: 'Wie der Browser',
  badge: 'Die Symbolleiste zeigt',
  badges: { days: 'die Tage', held: 'heute überstandene Impulse', none: 'nichts' },
} as const satisfies Translation<typeof enLook>;
