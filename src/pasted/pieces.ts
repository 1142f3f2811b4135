import { besideStrokes, dialledIn, isNumber, longIn } from './numbers.ts';
import { bare, isCutOff, plain, unquoted } from './plain.ts';
import { isLabelled, saysWhere } from './understand-labelled.ts';
import { type Told, toldByCard } from './vcard.ts';

const LINK_LIKE =
  /^(https?:|[a-z]+:\/\/|mailto:|tel:|@|\$|www\.)|^[^\s/.]+\.[^\s/]+\/|^[\p{L}\p{N}.!#$%&'*+^_{|}~-]+@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]+$/iu;
/** Where no space is written, a sentence goes on behind one of these. */
const SENTENCE_MARK = /[（），。；！？」』】]/u;
/** Whoever writes one of these by hand may write spaces in it. */
const APP_LINK = /^(tel|callto|facetime|facetime-audio|sms|smsto|mms|imessage|mailto|skype):/i;

const LINKS =
  /(?<![A-Za-z0-9])https?:\/\/[^\s<>\]«»“”„（），。；！？」』】]+|(?<![\p{L}\p{N}@.:/_-])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10}\/[^\s<>\]«»“”„（），。；！？」』】]+/giu;
/** With a sign before it, it is the handle on a server: `@robin@pond.example`. */
const EMAILS = /@?[\p{L}\p{N}.!#$%&'*+^_{}~-]{1,64}@[\p{L}\p{N}.-]{1,190}…?/gu;
const MENTIONS = /(?<![\p{L}\p{N}._%+@/-])@[\p{L}\p{N}_.-]{2,64}(?![\p{L}\p{N}_.@/-])…?/gu;
/** As a profile's title has it: `Robin Vale (@robin.vale) • Photos`. */
const NAME_AND_HANDLE = /^([^@()]{1,80}?)\s*\((@[\p{L}\p{N}_.-]{2,64})\)/u;

/**
 * What was pasted, one thing each: a line, an entry of a list, or, where all of them are links,
 * handles or addresses, each word. Of a sentence with links, addresses or numbers in it, as apps share
 * them, those alone. A name keeps its spaces, and its commas and strokes if nothing else has one.
 */
export function piecesOf(pasted: string): string[] {
  const pieces = toldByCard(pasted)?.flatMap(piecesOfTold) ?? piecesIn(plain(pasted));
  // An extension is nothing that a chat is known by.
  const whole = pieces.map((piece) =>
    isNumber(piece.replace(EXTENSION, '')) ? piece.replace(EXTENSION, '') : piece,
  );
  return [...new Set(whole)].filter((piece) => piece !== '' && !/^ext=\d+$/i.test(piece));
}

/** Of what is no name nothing becomes one: neither a short number nor words above a card. */
const piecesOfTold = ({ said, isName }: Told): string[] =>
  isName
    ? [plain(said)]
    : piecesIn(plain(said)).filter(
        (piece) => isOneOfMany(piece) || isLink(piece) || (/[@:]/.test(piece) && saysWhere(piece)),
      );

const EXTENSION = / ?;ext=\d{1,10}$/i;

const piecesIn = (pasted: string): string[] =>
  pasted
    .split(/[\n\r\t]+/)
    .flatMap(labelledIn)
    .flatMap((line) => entriesOf(line, isLink(line.trim()) ? BETWEEN_LINKS : /[;|]/))
    .flatMap((line) => entriesOf(line, /,\s+/))
    .flatMap((line) => {
      // Without a space a comma may be part of a link.
      const tight = line.split(',');
      return tight.every((one) => isOneOfMany(one.trim())) ? tight : [line];
    })
    .flatMap(besideStrokes)
    .flatMap((line) => {
      const said = line.trim();
      const words = said.split(/\s+/).map(bare);
      if (words.every((word) => LINK_LIKE.test(word) && !SENTENCE_MARK.test(word))) return words;
      if (APP_LINK.test(said) || isNumber(said)) return [said];
      const found = foundIn(said);
      // Where a handle is of is said beside it.
      const isOne = found.length === 1 && found[0]?.startsWith('@') && saysWhere(said);
      return found.length > 0 && !isOne ? found : [unquoted(said)];
    });

/** In a link these may be its own. */
const BETWEEN_LINKS = /[;|](?:\s+|(?=https?:|@|$))/;

const isLink = (line: string): boolean => /^https?:/i.test(line) || APP_LINK.test(line);

/** The line's handles, if before each stands where it is of; else the line. */
function labelledIn(line: string): string[] {
  const entries = line.split(/[,;|/]/).filter((one) => one.trim() !== '');
  return entries.length > 0 && entries.every((one) => isLabelled(one.trim())) ? entries : [line];
}

/** The line's entries, if one of them at least is no name; else the line. */
function entriesOf(line: string, mark: RegExp): string[] {
  const entries = line.split(mark);
  return entries.some((one) => isOneOfMany(one.trim())) ? entries : [line];
}

const isOneOfMany = (entry: string): boolean => LINK_LIKE.test(bare(entry)) || isNumber(entry);

/** The links, addresses and numbers among words, and, beside one of those, whom it mentions. */
function foundIn(line: string): string[] {
  const links = (line.match(LINKS) ?? []).map(bare);
  const beside = line.replace(LINKS, ' ');
  const addresses = (beside.match(EMAILS) ?? [])
    .map(bare)
    .filter((one) => one.lastIndexOf('.') > one.lastIndexOf('@'));
  // What is cut off, and a handle on a server, is each by itself.
  const isByItself = (one: string) => one.startsWith('@') || isCutOff(one);
  const emails = new Set(addresses.filter((one) => !isByItself(one)));
  const alone = addresses.filter(isByItself);
  const rest = beside.replace(EMAILS, ' ');
  const dialled = dialledIn(rest);
  // Whose of several addresses is meant, nobody can say: they are asked about together.
  const together = emails.size > 0 ? [[...emails].join(', ')] : [];
  const found = [...links, ...together, ...alone, ...dialled];
  if (found.length === 0) {
    const long = longIn(rest);
    return long.length > 0 ? long : mentionedIn(line);
  }
  return [...found, ...(rest.match(MENTIONS) ?? []).map(bare)];
}

/** Who is mentioned where there is nothing else; a name may begin with a sign, and have two words. */
function mentionedIn(line: string): string[] {
  const [, name = '', handle = ''] = NAME_AND_HANDLE.exec(line) ?? [];
  if (handle !== '') return [name, bare(handle)].filter((one) => one !== '');
  const mentions = (line.match(MENTIONS) ?? []).map(bare);
  const isName = mentions.length === 1 && /^@\p{L}+\s/u.test(line);
  return isName ? [] : mentions;
}
