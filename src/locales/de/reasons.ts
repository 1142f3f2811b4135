import type { reasons as en } from '../en/reasons.ts';
import type { Translation } from '../messages.ts';

export const reasons = {
  dignity: {
    line: 'Wenn du nicht hinterherläufst, bleibt deine Selbstachtung ganz.',
    support:
      'Einem Menschen nachzulaufen, der gegangen ist, wirkt leicht verzweifelt. Stillhalten ist auch eine Antwort.',
  },
  space: {
    line: 'Die Trennung war gewünscht. Lass sie eine Trennung sein.',
    support:
      'Nur ein Leben ohne dich kann der anderen Seite zeigen, wie es ist und was ihr vielleicht fehlt.',
  },
  'not-yours-to-fix': {
    line: 'Du musst nicht kitten, was du nicht zerbrochen hast.',
    support:
      'Wenn du es jedes Mal reparierst, kostet das Gehen nichts. Es wiedergutzumachen ist nicht deine Aufgabe.',
  },
  'room-to-reflect': {
    line: 'Wer immer in Reichweite ist, lässt sich schwer vermissen.',
    support: 'Dein Fehlen gibt Raum zum Nachdenken. Deine Gegenwart kann das nicht.',
  },
  expectation: {
    line: 'Wahrscheinlich wird erwartet, dass du hinterherläufst.',
    support:
      'Es nicht zu tun verschiebt das Gleichgewicht zwischen euch und vielleicht auch den Blick auf dich.',
  },
  reset: {
    line: 'Gerade schlagen die Gefühle hoch. So hoch bleiben sie nicht.',
    support:
      'Zeit zum Abkühlen lässt euch beide zur Ruhe kommen. Falls ihr später redet, läuft es vielleicht besser.',
  },
  'others-held': {
    line: 'Andere hörten auf, sich zu melden, und bei manchen kam wieder eine Nachricht.',
    support:
      'Ein Coach sah das oft bei den Menschen, mit denen er arbeitete. Nicht bei allen: Nichts wirkt immer.',
  },
  'every-length': {
    line: 'Kurz und einfach oder lang und verworren: Standhalten ist derselbe Schritt.',
    support:
      'Der Coach sah Abstand nach kurzen Beziehungen ebenso helfen wie nach langen, komplizierten.',
  },
  reactance: {
    line: 'Dein Fehlen ist zu spüren, ohne ein Wort von dir.',
    support:
      'Menschen sträuben sich, wenn wegzufallen droht, womit sie gerechnet haben. Die Stille sagt es für dich.',
  },
  'good-memories': {
    line: 'Gute Erinnerungen kommen in der Stille zurück, nicht unter Druck.',
    support:
      'Falls der anderen Seite die schönen Zeiten wieder einfallen, hat das der Abstand bewirkt. Druck kann es zunichtemachen.',
  },
  'let-them-hesitate': {
    line: 'Die Zweifel der anderen Seite sind nicht deine Aufgabe.',
    support: 'Wenn die Person wegen der Trennung schwankt, dann in ihrem Tempo, nicht in deinem.',
  },
  'no-pressure': {
    line: 'Flehen schließt Türen, die Ruhe offen lässt.',
    support:
      'Wer fürchten muss, angefleht und bedrängt zu werden, wagt eine Rückkehr vielleicht gar nicht erst.',
  },
  'their-step': {
    line: 'Bereitschaft würde sich zeigen. Erbitten lässt sie sich nicht.',
    support: 'Wenn die Person an ihrem Anteil arbeiten will, siehst du es an dem, was sie tut.',
  },
  boundaries: {
    line: 'Das ist eine Grenze, kein Spiel.',
    support: 'Du spielst mit niemandem und lenkst niemanden. Du gibst euch beiden Raum.',
  },
  'leave-to-be-missed': {
    line: 'Wer nie geht, wird nicht vermisst.',
    support: 'Jedes Nachsehen hält dich dort fest, auch wenn es niemand bemerkt.',
  },
  'guard-your-heart': {
    line: 'Deine Liebe sagen zu wollen ist natürlich. Nachsehen reißt die Wunde wieder auf.',
    support: 'Wer mehr liebt, ist nicht die Frage. Jetzt zählt, ob es von beiden Seiten kommt.',
  },
  pity: {
    line: 'Mitleid ist etwas anderes, als dich zu wollen.',
    support: 'Dich leiden zu sehen kann Mitleid wecken. Du verdienst etwas Besseres als das.',
  },
  'they-would-act': {
    line: 'Wer mit dir zusammen sein will, tut etwas dafür.',
    support: 'Die Person weiß, wo sie dich findet. Du musst nicht nachsehen.',
  },
  'time-heals': {
    line: 'Dieser Schmerz wird mit der Zeit kleiner.',
    support:
      'Er heilt, wie eine Wunde heilt, und du kannst nach vorn leben, auch wenn die Person nie zurückkommt.',
  },
  'not-yet': {
    line: 'Nicht jetzt heißt nicht nie.',
    support:
      'Das braucht auf beiden Seiten Zeit und verläuft in Etappen. Manche führen eine Weile zurück.',
  },
  growth: {
    line: 'Diese Minuten gehören dir.',
    support:
      'Ein Interesse von früher, ein Ziel, ein Mensch, den du magst: Sie warten auf diese Stunde.',
  },
  resolve: {
    line: 'Mit jedem Mal fällt das Standhalten leichter.',
    support: 'Es ist Übung, und es zeigt dir, wer du bist.',
  },
  peace: {
    line: 'Für die andere Seite gibt es keine Garantie. Dein eigener Frieden ist dir sicher.',
    support: 'Was die Person auch tut: Jeder stille Tag ist ein Tag Heilung, der dir bleibt.',
  },
} as const satisfies Translation<typeof en>;
