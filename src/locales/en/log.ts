/** Why the record cannot be used just now. */
export const log = {
  newer:
    'Your record was written by a newer Holdfast. Nothing of it was touched. Once Holdfast is up to date, it is here again.',
  blocked:
    'Another page of Holdfast holds your record open. Nothing is lost. Please close the other pages of Holdfast and try again.',
  damaged:
    'The browser cannot read your record just now. The pause goes on working. Starting the browser again often helps.',
  full: 'There is no room left on this device for your record. What is in it stays. Please make some room and try again.',
} as const;
