const LINK_LIKE =
  /^(https?:|[a-z]+:\/\/|mailto:|tel:|@|\$|www\.)|^[^\s/.]+\.[^\s/]+\/|^[^\s@]+@[^\s@.]+\.[^\s@]+$/i;

/**
 * What was pasted, one thing each: a line, an entry of a list, or, where all of them are links,
 * handles or addresses, each word. A name keeps its spaces, and its comma if nothing else has one.
 */
export function piecesOf(pasted: string): string[] {
  const lines = pasted.split(/[\n\r\t;|]+/).flatMap((line) => {
    const entries = line.split(/,\s+/);
    if (entries.length > 1 && entries.some((one) => isOneOfMany(one.trim()))) return entries;
    // Without a space a comma may be part of a link.
    const tight = line.split(',');
    return tight.every((one) => isOneOfMany(one.trim())) ? tight : [line];
  });
  return lines
    .flatMap((line) => {
      const words = line.trim().split(/\s+/);
      return words.length > 1 && words.every((word) => LINK_LIKE.test(word))
        ? words
        : [line.trim()];
    })
    .filter((piece) => piece !== '');
}

const isOneOfMany = (entry: string): boolean =>
  LINK_LIKE.test(entry) || /^[+＋(]?[\p{Nd}\s().\p{Pd}]{6,}$/u.test(entry);
