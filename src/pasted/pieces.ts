const LINK_LIKE =
  /^(https?:|[a-z]+:\/\/|mailto:|tel:|@|\$|www\.)|^[^\s/.]+\.[^\s/]+\/|^[^\s@]+@[^\s@.]+\.[^\s@]+$/i;

const LINKS = /\bhttps?:\/\/[^\s<>]+/gi;
const EMAILS = /[^\s<>()[\]":,;]{1,64}@[^\s<>()[\]":,;@]{1,190}/g;
const NUMBERS = /(?<!\S)[+＋(]?\p{Nd}[\p{Nd}\s().\p{Pd}/]{5,30}(?![^\s,;:.)])/gu;
const MENTIONS = /(?<!\S)@[\p{L}\p{N}_.-]{2,64}/gu;

/**
 * What was pasted, one thing each: a line, an entry of a list, or, where all of them are links,
 * handles or addresses, each word. Of a sentence with links, addresses or numbers in it, as apps share
 * them, those alone. A name keeps its spaces, and its commas and strokes if nothing else has one.
 */
export function piecesOf(pasted: string): string[] {
  return pasted
    .split(/[\n\r\t]+/)
    .flatMap((line) => entriesOf(line, /[;|](?:\s+|(?=https?:|@|$))/))
    .flatMap((line) => entriesOf(line, /,\s+/))
    .flatMap((line) => {
      // Without a space these may be part of a link.
      const tight = line.split(/[,;|]/);
      return tight.every((one) => isOneOfMany(one.trim())) ? tight : [line];
    })
    .flatMap((line) => {
      const words = line.trim().split(/\s+/);
      if (words.every((word) => LINK_LIKE.test(word))) return words.map(withoutTail);
      const found = isOneOfMany(line.trim()) ? [] : foundIn(line);
      return found.length > 0 ? found : [line.trim()];
    })
    .filter((piece) => piece !== '');
}

/** The line's entries, if one of them at least is no name; else the line. */
function entriesOf(line: string, mark: RegExp): string[] {
  const entries = line.split(mark);
  return entries.some((one) => isOneOfMany(one.trim())) ? entries : [line];
}

const isOneOfMany = (entry: string): boolean =>
  LINK_LIKE.test(entry) || /^[+＋(]?[\p{Nd}\s().\p{Pd}]{6,}$/u.test(entry);

/** The links, addresses and numbers among words, and, beside one of those, whom it mentions. */
function foundIn(line: string): string[] {
  const links = (line.match(LINKS) ?? []).map(withoutTail);
  const beside = line.replace(LINKS, ' ');
  const emails = new Set(
    (beside.match(EMAILS) ?? [])
      .map(withoutTail)
      .filter((one) => one.lastIndexOf('.') > one.indexOf('@')),
  );
  const rest = beside.replace(EMAILS, ' ');
  const numbers = (rest.match(NUMBERS) ?? []).map((one) => one.trim()).filter(isNumber);
  // Whose of several addresses is meant, nobody can say: they are asked about together.
  const found = [...links, ...(emails.size > 0 ? [[...emails].join(', ')] : []), ...numbers];
  return found.length > 0 ? [...found, ...(rest.match(MENTIONS) ?? []).map(withoutTail)] : [];
}

/** A year or a house has fewer digits, and no sign that it is dialled. */
function isNumber(written: string): boolean {
  const count = written.match(/\p{Nd}/gu)?.length ?? 0;
  return count >= 9 || (count >= 7 && /^[+＋(0]/.test(written));
}

/** Without what a sentence has after it: no handle and no host ends so. */
function withoutTail(link: string): string {
  let end = link.length;
  const isTail = (mark: string) =>
    `.,;:!?…>"'»”’،؛`.includes(mark) ||
    (mark === ')' && !link.includes('(')) ||
    (mark === ']' && !link.includes('['));
  while (end > 0 && isTail(link.charAt(end - 1))) end--;
  return link.slice(0, end);
}
