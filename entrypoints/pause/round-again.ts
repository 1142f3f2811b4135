/** The way around takes the worker's start, and a reload. */
const AGAIN_MS = 15_000;

/**
 * Notes that this address is gone on to without being asked for, and answers whether it was a moment ago,
 * in this tab. A ring that
 * sends it back here all the same would do so for ever: then the user is taken to where they were.
 * `now` in ms.
 */
export function markUnasked(
  { href }: URL,
  tab: Pick<Storage, 'getItem' | 'setItem'>,
  now: number,
): boolean {
  const key = `unasked ${marked(href)}`;
  const isAgain = now - Number(tab.getItem(key) ?? 0) < AGAIN_MS;
  tab.setItem(key, String(now));
  return isAgain;
}

/** A mark of the address and not the address: the browser keeps it for as long as the tab. (FNV-1a) */
const marked = (href: string): number =>
  [...href].reduce((mark, letter) => Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 16_777_619), 0);
