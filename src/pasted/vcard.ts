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
/** Whose handles phones write by themselves, with the site beside them. */
const SITES_OF_PROFILES =
  /;(?:type|x-service-type)=\W?(facebook|instagram|linkedin|snapchat|telegram|tiktok|twitter)\b/i;
/** No site is known for what these lead to, and their addresses are none of mail. */
const ELSEWHERE = /^(aim|gg|icq|irc|msn|qq|sip|weibo|x-apple|xmpp|ymsgr):/i;

function toldBy(line: string): Told[] {
  const { what = '', how = '', value = '' } = TELLING.exec(line.trim())?.groups ?? {};
  const said = (isPrintable(how) ? decoded(value) : value).replace(/\\([\\,;:])/g, '$1').trim();
  if (/^FN$/i.test(what)) return [{ said, isName: true }];
  const [, site] = (/PROFILE/i.test(what) && SITES_OF_PROFILES.exec(how)) || [];
  const handle = said.replace(/^x-apple:/i, '');
  if (site && !handle.includes(':')) return [{ said: `${site}: ${handle}`, isName: false }];
  return ELSEWHERE.test(said) ? [] : [{ said, isName: false }];
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
