import type { reasons as en } from '../en/reasons.ts';
import type { Translation } from '../messages.ts';

export const reasons = {
  dignity: {
    line: 'Ne courir après personne, c’est garder intact le respect que tu te portes.',
    support:
      'Courir après quelqu’un qui s’en va a souvent l’air désespéré. Ne pas bouger est déjà une réponse.',
  },
  space: {
    line: 'L’autre a demandé une rupture. Laisse-la en être une.',
    support:
      'Seule la vie sans toi peut lui montrer à quoi cette vie ressemble, et ce qui est peut-être perdu.',
  },
  'not-yours-to-fix': {
    line: 'Ce n’est pas à toi de réparer ce que tu n’as pas cassé.',
    support:
      'Si tu répares à chaque fois, partir ne coûte rien. Recoller les morceaux, c’est le travail de l’autre.',
  },
  'room-to-reflect': {
    line: 'Une présence de chaque instant laisse peu de place au manque.',
    support: 'Ton absence lui donne de l’espace pour réfléchir ; ta présence ne le peut pas.',
  },
  expectation: {
    line: 'L’autre s’attend sans doute à ce que tu lui coures après.',
    support:
      'Ne pas le faire change l’équilibre entre vous, et peut changer le regard porté sur toi.',
  },
  reset: {
    line: 'Les émotions sont à vif. Elles ne le resteront pas à ce point.',
    support:
      'Un temps de recul ramène le calme de part et d’autre. Si un jour vous parlez, cela peut mieux se passer.',
  },
  'others-held': {
    line: 'D’autres ont cessé de relancer, et certaines personnes ont été recontactées.',
    support:
      'Un coach l’a souvent vu chez les personnes qu’il suivait. Pas chez toutes : rien ne marche toujours.',
  },
  'every-length': {
    line: 'Histoire courte et simple, ou longue et emmêlée : tenir bon est le même pas.',
    support:
      'Un coach a vu la distance aider après des relations brèves comme après de longues relations compliquées.',
  },
  reactance: {
    line: 'Ton absence se ressent sans un mot de ta part.',
    support:
      'On réagit quand ce sur quoi on comptait n’est peut-être plus là. Le silence le dit pour toi.',
  },
  'good-memories': {
    line: 'Les bons souvenirs reviennent dans le calme, pas sous la pression.',
    support:
      'Si les bons moments lui reviennent, c’est l’effet de la distance. Répondre par la pression peut le défaire.',
  },
  'let-them-hesitate': {
    line: 'Ses doutes, c’est à l’autre de les traverser.',
    support: 'Si l’autre hésite face à la rupture, cela se fait à son rythme, pas au tien.',
  },
  'no-pressure': {
    line: 'Supplier ferme des portes que le silence laisse ouvertes.',
    support:
      'Quand on craint les supplications et l’insistance, on ne prend peut-être même pas le risque de revenir.',
  },
  'their-step': {
    line: 'La bonne volonté se montre ; elle ne se demande pas.',
    support: 'Si l’autre veut faire sa part du travail, tu le verras à ses actes.',
  },
  boundaries: {
    line: 'C’est une limite, pas un jeu.',
    support:
      'Tu ne joues avec personne, tu ne manipules personne. Tu donnes de l’air à l’autre, et à toi.',
  },
  'leave-to-be-missed': {
    line: 'Qui ne s’en va jamais ne manque à personne.',
    support: 'Regarder, c’est rester là, même quand l’autre ne peut pas te voir.',
  },
  'guard-your-heart': {
    line: 'Vouloir dire « je t’aime » est naturel. Regarder rouvre la plaie.',
    support:
      'Qui aime le plus n’est pas la question. Ce qui compte maintenant, c’est la réciprocité.',
  },
  pity: {
    line: 'La pitié n’est pas de l’amour.',
    support: 'Voir ta douleur peut éveiller sa pitié. Tu mérites mieux que cela.',
  },
  'they-would-act': {
    line: 'Quelqu’un qui veut être avec toi le montre par ses actes.',
    support: 'L’autre sait où te trouver. Tu n’as pas besoin d’aller voir.',
  },
  'time-heals': {
    line: 'Cette douleur diminue avec le temps.',
    support:
      'Elle guérit comme une blessure, et tu peux avancer même si l’autre ne revient jamais.',
  },
  'not-yet': {
    line: '« Pas maintenant » ne veut pas dire « jamais ».',
    support:
      'Cela prend du temps des deux côtés et se fait par étapes. Certaines ramènent un moment en arrière.',
  },
  growth: {
    line: 'Ces minutes sont à toi.',
    support:
      'Une passion laissée de côté, un but que tu t’es fixé, quelqu’un que tu aimes bien : cette heure les attend.',
  },
  resolve: {
    line: 'Chaque fois que tu tiens bon, tenir devient plus facile.',
    support: 'C’est de l’entraînement, et cela te montre qui tu es.',
  },
  peace: {
    line: 'Du côté de l’autre, rien n’est garanti. Le gain certain, c’est ta propre paix.',
    support: 'Quoi que l’autre fasse, chaque jour de calme est un jour de guérison qui te reste.',
  },
} as const satisfies Translation<typeof en>;
