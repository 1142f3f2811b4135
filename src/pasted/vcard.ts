/**
 * What a vCard (RFC 6350) tells of somebody: the name they are shown by, numbers, addresses and links.
 * Nothing where the text is none.
 */
export function toldByCard(pasted: string): string[] | undefined {
  if (!/^\s*BEGIN:VCARD\b/i.test(pasted)) return undefined;
  const lines = pasted.replace(/\r?\n[ \t]/g, '').split(/[\r\n]+/);
  return lines.flatMap((line) => {
    const [, value = ''] = TELLING.exec(line.trim()) ?? [];
    const said = value.replace(/\\([\\,;:])/g, '$1').trim();
    return said === '' ? [] : [said];
  });
}

/** Phones put a group before a line of their own: `item1.URL`. */
const TELLING = /^(?:[\w-]+\.)?(?:FN|TEL|EMAIL|URL|IMPP|(?:X-)?SOCIALPROFILE)(?:;[^:]*)?:(.+)$/i;
