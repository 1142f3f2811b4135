/** Why the record cannot be used just now. */
export const log = {
  newer:
    'Your record was written by a newer Holdfast. Nothing of it was touched. Once Holdfast is up to date, it is here again.',
  blocked:
    'Another page of Holdfast holds your record open. Nothing is lost. Please close the other pages of Holdfast and try again.',
  damaged:
    'The browser cannot read your record just now. The pause goes on working. Starting the browser again often helps.',
  full: 'There is no room left on this device for your record. What is in it stays. Please make some room and try again.',
  storage:
    'Holdfast cannot read what it keeps just now. Nothing is lost by that. Close this and open it again; if it stays so, start the browser anew.',
  title: 'Your record cannot be opened',
  again: 'Try again',
  save: 'Save what can still be read',
  anew: 'Begin a new record',
  anewAsk:
    'Begin with an empty record? What is still there of the old one is deleted. Your contacts and settings stay.',
  anewYes: 'Delete it and begin',
  anewNo: 'Keep it',
  unkept:
    'Some of your record is kept only until the browser is closed: there seems to be no room left on this device. Please make some room.',
  unreadable: {
    one: '{count} entry of your record cannot be read. It stays where it is and is not counted.',
    other:
      '{count} entries of your record cannot be read. They stay where they are and are not counted.',
  },
  repair: {
    said: 'What is stored in this browser was damaged. Holdfast put your contacts and settings back as they were on {day}. Please check that everything is as you want it.',
    look: 'Look at them',
    fine: 'It is fine',
  },
} as const;
