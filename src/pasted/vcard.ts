/** What a card tells of somebody: the name they are shown by, or text to look for others in. */
export interface Told {
  readonly said: string;
  readonly isName: boolean;
}

/**
 * What a vCard (RFC 6350, and the older ones that phones write) tells of somebody: the name they are shown
 * by, numbers, addresses and links; and what stands above it. Nothing where the text is none.
 */
export function toldByCard(pasted: string): Told[] | undefined {
  const start = pasted.search(/^[ \t]*BEGIN:VCARD\b/im);
  if (start < 0) return undefined;
  const lines = unfolded(pasted.slice(start)).split(/[\r\n]+/);
  return [{ said: pasted.slice(0, start), isName: false }, ...lines.flatMap(toldBy)];
}

/** Phones put a group before a line of their own: `item1.URL`. */
const TELLING =
  /^(?:[\w-]+\.)?(?<what>FN|TEL|EMAIL|URL|IMPP|(?:X-)?SOCIALPROFILE)(?<how>;[^:]*)?:(?<value>.+)$/i;
/** Others lead into programs that no site is known for. */
const LEADS_TO_SOMEBODY = /^(https?|tel|mailto|skype):/i;

function toldBy(line: string): Told[] {
  const { what = '', how = '', value = '' } = TELLING.exec(line.trim())?.groups ?? {};
  const said = (isPrintable(how) ? decoded(value) : value).replace(/\\([\\,;:])/g, '$1').trim();
  if (said === '') return [];
  if (/IMPP|PROFILE/i.test(what) && !LEADS_TO_SOMEBODY.test(said)) return [];
  return [{ said, isName: /^FN$/i.test(what) }];
}

const isPrintable = (how: string): boolean => /QUOTED-PRINTABLE/i.test(how);

/** Long lines are folded before a space or, where they are quoted-printable, behind `=`. */
const unfolded = (card: string): string =>
  card
    .replace(/QUOTED-PRINTABLE(?:[^=\r\n]|=\r?\n?)*/gi, (line) => line.replace(/=\r?\n/g, ''))
    .replace(/\r?\n[ \t]/g, '');

/** Quoted-printable text as it reads; empty where its letters are not those of UTF-8. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('%', '%25').replace(/=(?=[\da-f]{2})/gi, '%'));
  } catch {
    return '';
  }
}
