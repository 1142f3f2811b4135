const LINK_LIKE =
  /^(https?:|[a-z]+:\/\/|mailto:|tel:|@|\$|www\.)|^[^\s/.]+\.[^\s/]+\/|^[^\s@]+@[^\s@.]+\.[^\s@]+$/i;

/** In these a semicolon is the link's own. */
const WITH_SEMICOLONS = /^(tel|sms|smsto|mms|callto|skype|facetime|https?):/i;

/**
 * What was pasted, one thing each: a line, an entry of a list, or, where all of them are links,
 * handles or addresses, each word. Of a sentence with links in it, as apps share them, the links. A name
 * keeps its spaces, and its commas and strokes if nothing else has one.
 */
export function piecesOf(pasted: string): string[] {
  return pasted
    .split(/[\n\r\t]+/)
    .flatMap((line) => (WITH_SEMICOLONS.test(line.trim()) ? [line] : entriesOf(line, /[;|]/)))
    .flatMap((line) => entriesOf(line, /,\s+/))
    .flatMap((line) => {
      // Without a space a comma may be part of a link.
      const tight = line.split(',');
      return tight.every((one) => isOneOfMany(one.trim())) ? tight : [line];
    })
    .flatMap((line) => {
      const words = line.trim().split(/\s+/);
      if (words.length > 1 && words.every((word) => LINK_LIKE.test(word))) return words;
      const links = line.match(/\bhttps?:\/\/\S+/gi) ?? [];
      return words.length > 1 && links.length > 0 ? links : [line.trim()];
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
