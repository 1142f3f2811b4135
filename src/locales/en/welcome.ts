export const welcome = {
  title: 'A pause, when you need one',
  lead: 'Holdfast steps in before you open the profile or chat of someone you decided not to contact.',
  who: 'Who',
  whoHelp: 'Paste a link to their profile, or write a handle, a number or their name in chats.',
  where: 'Where',
  whereHelp:
    'Choose the sites. The browser will ask you once. There Holdfast reads whose profile or chat is open; nothing of it leaves this browser.',
  howLong: 'Since when',
  why: 'Why, in your own words',
  whyHelp: 'One sentence for a weak moment. You can add more later.',
  cooling: 'How long a change of mind waits',
  coolingHelp:
    'If you remove someone or shorten the wait later, it takes effect after this time, and can be called off until then. What guards more never waits.',
  coolingNone: 'Not at all',
  skip: 'Not now',
  skipped: 'Whenever you like',
  skippedHelp: 'Nobody is in the list yet. You can add someone at any time from Holdfast’s button.',
  practise: 'See the pause once, with nobody',
  practiseHelp: 'Nothing of it is written down.',
  begin: 'Begin',
  done: 'You are set',
  doneHelp: 'Nothing to do now. When the moment comes, Holdfast is there first.',
  almost: 'Almost there',
  noPermission:
    'The browser did not give the permission, so these sites are not guarded yet. You can turn them on now, or at any time under Sites.',
  noSite:
    'No site is guarded yet. Turn one on under Sites, or with Holdfast’s button while you are on it.',
  notWhereTheyAre:
    'No site is on yet on which they can be met. You can turn {sites} on now, or others at any time under Sites.',
  turnOn: 'Turn these sites on',
  private:
    'Private windows are not covered unless you allow Holdfast there in the browser’s extension settings.',
} as const;
