/** Pointing at a name: said over the page that is pointed at. */
export const point = {
  point: 'Point at the name of the person whose chat this is, where it stands above the messages.',
  keys: 'With the keyboard: Tab and Shift + Tab go through the page, ↑ takes more, Enter chooses, Escape leaves.',
  isIt: 'Is this the name?',
  isItHelp: 'Holdfast remembers the place, not this page: it will read there who is open.',
  yes: 'Yes, this is the name',
  again: 'Point again',
  leave: 'Leave',
  noName: 'There is no name there. Point at the words of the name itself.',
  notKept: 'Holdfast could not remember this place. Load the page again and try once more.',
} as const;
