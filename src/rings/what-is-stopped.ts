/** What the worker asks a page that the document ring stopped: it answers its address, as it was then. */
export const WHAT_IS_STOPPED = 'what is stopped';
