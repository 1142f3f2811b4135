/** How the words are read: the layout follows them, not the browser, so that English is not scrambled. */
export const DIRECTION = 'ltr';
