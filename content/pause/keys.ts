/** Escape, but not one that ends what an input method is composing. */
export const isEscape = (event: Event): boolean =>
  event instanceof KeyboardEvent && event.key === 'Escape' && !event.isComposing;

/** The browser's own shortcuts (close tab, reload) stay the user's. */
export const isBrowserKey = (event: Event): boolean =>
  event instanceof KeyboardEvent &&
  (event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(event.key));
