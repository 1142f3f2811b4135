/** Whether all works here: read by somebody who was told to look by somebody who helps. */
export const check = {
  title: 'Is everything all right?',
  good: 'All that Holdfast needs works here.',
  bad: 'Something does not work. Below it says what helps.',
  practice: 'See the pause once',
  more: 'More, for somebody who helps',
  states: { good: 'works', bad: 'does not work', note: 'to know' },
  is: {
    stored: 'Contacts and settings can be read',
    written: 'What you change can be kept',
    record: 'The record can be opened',
    worker: 'The part in the background answers',
    sites: 'Every site that is on has the browser’s permission',
    known: 'Each contact can be met on a site that is on',
    guards: 'Each of these sites has its guard',
    rules: 'The browser holds the rules for your contacts',
    readable: 'Their pages can be read',
    addresses: 'The browser has room for a rule for every address of your contacts',
    private: 'Private windows are guarded',
  },
  help: {
    stored:
      'A part of them is damaged. It is kept as it is; the rest works. A file that you exported brings it back.',
    written:
      'The browser keeps nothing just now. Please make some room on this device, then start the browser again.',
    record: 'Your record says what helps.',
    worker: 'Please turn Holdfast off and on again in the browser’s list of extensions.',
    sites:
      'No site is on yet, or the browser has taken a permission back. The settings ask for it, site by site.',
    known:
      'One of them is known on no site that is on. In the settings, turn on one where they are, or add how they are known on one that is on.',
    guards: 'Please turn Holdfast off and on again in the browser’s list of extensions.',
    rules: 'Please turn Holdfast off and on again in the browser’s list of extensions.',
    readable:
      'A site has changed. Addresses are still guarded; on its page the popup lets you point at the name.',
    addresses:
      'There are more addresses than the browser has rules for. On those the page is covered instead.',
    private: 'Holdfast is not allowed there. The browser’s list of extensions can allow it.',
  },
} as const;
