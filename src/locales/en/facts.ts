/** Research, each finding with its citation, in plain words and no stronger than it was. */
export const facts = {
  leaving: {
    line: 'Being offered a way out is what helps most.',
    support:
      'In an experiment with 500 people the option to turn back did most; a wait helped too.',
    source: 'Grüning, Riedel & Lorenz-Spreen, PNAS 2023',
  },
  friction: {
    line: 'More than a third turn back at a pause.',
    support: 'So it went for 280 people over six weeks, and they tried less and less often.',
    source: 'Grüning, Riedel & Lorenz-Spreen, PNAS 2023',
  },
  looking: {
    line: 'Looking goes with feeling worse.',
    support:
      'Among 464 people, more looking at a former partner’s page went with more distress and longing.',
    source: 'Marshall, Cyberpsychology, Behavior, and Social Networking 2012: a correlation',
  },
  'next-day': {
    line: 'What you look up today is still with you tomorrow.',
    support: 'In diaries, looking a former partner up went with distress that day and the next.',
    source: 'Marshall, Computers in Human Behavior 2026',
  },
  contact: {
    line: 'Contact slowed the letting go.',
    support: 'Over 28 days of diaries, love and sadness faded more slowly where there was contact.',
    source: 'Sbarra & Emery 2005: 58 young adults',
  },
  plans: {
    line: 'A plan made beforehand carries you.',
    support: 'Over 94 tests, “if this happens, then I do that” helped people do as they meant to.',
    source: 'Gollwitzer & Sheeran 2006',
  },
  riding: {
    line: 'An urge can be there without being followed.',
    support:
      'Smokers who learned to watch their urges had as many, and smoked fewer cigarettes that week.',
    source: 'Bowen & Marlatt, Psychology of Addictive Behaviors 2009: 123 students',
  },
  kindness: {
    line: 'Being kind to yourself goes with healing.',
    support:
      'Divorcing people who judged themselves less had fewer intrusive thoughts, up to nine months on.',
    source: 'Sbarra, Smith & Mehl, Psychological Science 2012: a correlation',
  },
} as const;
