/** The article's reasons, in our own words: at most 90 characters a line, 160 what stands behind it. */
export const reasons = {
  dignity: {
    line: 'Not chasing keeps your self-respect whole.',
    support:
      'Running after someone who left tends to look desperate. Staying still is its own answer.',
  },
  space: {
    line: 'They asked for a breakup. Let it be one.',
    support:
      'Only life without you can show them what that life is like, and what they may have lost.',
  },
  'not-yours-to-fix': {
    line: 'You do not have to mend what you did not break.',
    support:
      'If you repair it every time, leaving costs nothing. Making it up is work for them to do.',
  },
  'room-to-reflect': {
    line: 'Someone always within reach is hard to miss.',
    support: 'Your absence gives them room to think, which your presence cannot.',
  },
  expectation: {
    line: 'They probably expect to be chased.',
    support: 'Not doing it changes the balance between you, and may change how they see you.',
  },
  reset: {
    line: 'Feelings run high now. They will not stay this high.',
    support: 'Time to cool down lets both of you settle. If you ever talk later, it may go better.',
  },
  'others-held': {
    line: 'Others stopped reaching out, and some were contacted again.',
    support:
      'A coach saw it often among the people he worked with. Not with everyone: nothing always works.',
  },
  'every-length': {
    line: 'Short and simple or long and tangled: holding firm is the same step.',
    support:
      'The coach saw distance help after brief relationships and after long, complicated ones alike.',
  },
  reactance: {
    line: 'Your absence is felt without a word from you.',
    support:
      'People push back when something they counted on may be gone. Silence says it for you.',
  },
  'good-memories': {
    line: 'Good memories come back in quiet, not under pressure.',
    support:
      'If they begin to recall the good times, distance did that. Answering with pressure may undo it.',
  },
  'let-them-hesitate': {
    line: 'Their doubts are theirs to work through.',
    support: 'If they hesitate over the breakup, that happens at their pace, not at yours.',
  },
  'no-pressure': {
    line: 'Pleading closes doors that quiet leaves open.',
    support: 'Someone who fears being pleaded with and pestered may not risk coming back at all.',
  },
  'their-step': {
    line: 'Willingness is something they would show, not something you ask for.',
    support: 'If they want to work on their part, you will see it in what they do.',
  },
  boundaries: {
    line: 'This is a boundary, not a game.',
    support: 'You are not playing or steering anyone. You are giving both of you room.',
  },
  'leave-to-be-missed': {
    line: 'Nobody is missed who never leaves.',
    support: 'Looking in keeps you there, even when they cannot see you.',
  },
  'guard-your-heart': {
    line: 'Wanting to tell them you love them is natural. Looking reopens the wound.',
    support: 'Who loves more is not the question. What counts now is whether it goes both ways.',
  },
  pity: {
    line: 'Pity is not wanting you.',
    support: 'Seeing you in pain may move them to pity. You deserve something better than that.',
  },
  'they-would-act': {
    line: 'Someone who wants to be with you acts on it.',
    support: 'They know where to find you. You do not have to check.',
  },
  'time-heals': {
    line: 'This pain gets smaller with time.',
    support: 'It heals the way a wound does, and you can move on even if they never return.',
  },
  'not-yet': {
    line: 'Not now is not never.',
    support:
      'This takes time on both sides, and it goes in stages. Some of them lead backward for a while.',
  },
  growth: {
    line: 'These minutes are yours.',
    support:
      'An interest you dropped, a goal you set, someone you like: they are waiting for this hour.',
  },
  resolve: {
    line: 'Each time you hold, holding gets easier.',
    support: 'It is practice, and it shows you who you are.',
  },
  peace: {
    line: 'There is no guarantee about them. Your own peace is the certain gain.',
    support: 'Whatever they do, every day of quiet is a day of healing that stays with you.',
  },
} as const;
