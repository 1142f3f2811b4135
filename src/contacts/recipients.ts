/** One recipient as written: an address, a name, or both. */
export interface Recipient {
  readonly email?: string;
  readonly name?: string;
}

/** What a piece may hold that separates others: a quoted name, an address in brackets. */
const PIECES = /(?:"[^"]*"|<[^<>]*>|[^,;،؛、\n\t])+/g;
const NAMED = /^(?<name>[^<>]*)<(?<email>[^<>@]*@[^<>]*)>(?<rest>.*)$/s;
const ADDRESSES = /[^\s<>()[\]":]{1,64}@[^\s<>()[\]"':]+/g;

/**
 * Whom a line of recipients names, the way mail programs take it: `Robin Vale <robin@lake.example>,
 * "Sol, Mia" <mia@lake.example>; kim@lake.example lee@lake.example`. What has no address is a name.
 */
export function recipientsIn(line: string): Recipient[] {
  const shown = line.normalize('NFKC').replace(/\p{Cf}/gu, '');
  return (shown.match(PIECES) ?? []).flatMap(inPiece);
}

function inPiece(piece: string): Recipient[] {
  const named = NAMED.exec(piece)?.groups;
  if (named) {
    const { name = '', rest = '' } = named;
    const email = (named['email'] ?? '').trim();
    const before = name.includes('@') ? inPiece(name) : [];
    const shown = name.replace(/["']/g, '').trim();
    const own = before.length > 0 || shown === '' ? { email } : { email, name: shown };
    return [...before, own, ...inPiece(rest)];
  }
  const addresses = piece.match(ADDRESSES);
  if (addresses) return addresses.map((email) => ({ email: email.replace(/^'+/, '') }));
  const name = piece.replace(/["']/g, '').trim();
  return name === '' ? [] : [{ name }];
}
