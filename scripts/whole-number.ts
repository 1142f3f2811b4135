/** What an option of the command line was given. Throws a sentence where that is no whole number above 0. */
export function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number === 0)
    throw new Error(`--${option} takes a whole number above 0, not "${text}"`);
  return number;
}
