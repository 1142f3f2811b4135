/** Its message is a sentence for the user, in their language; that of any other error is a browser's. */
export class SentenceError extends Error {
  override readonly name: string = 'SentenceError';
}
