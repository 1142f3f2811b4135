import { instagram } from '../../content/sites/instagram.ts';
import { readAddress } from '../../src/addresses/read-address.ts';
import type { Contact } from '../../src/contacts/contact.ts';
import { findContact, indexContacts } from '../../src/contacts/match.ts';
import { median, type Row } from './row.ts';

const contacts = (count: number): Contact[] =>
  Array.from({ length: count }, (_, contact) => ({
    id: `c${contact}`,
    label: 'C',
    startDay: '2026-01-01',
    notThem: [],
    identities: Array.from({ length: 10 }, (__, identity) => ({
      site: 'instagram',
      kind: 'handle',
      value: `person${contact}.${identity}`,
      written: `person${contact}.${identity}`,
    })),
  }));

/** Microseconds to say whether one link is of a contact, with this many contacts of ten identities. */
function microseconds(count: number, withReading: boolean): number {
  const index = indexContacts(contacts(count));
  const urls = Array.from(
    { length: 1000 },
    (_, at) =>
      new URL(
        `https://www.instagram.com/${at % 10 === 0 ? `person${at % count}.3` : `stranger${at}`}/`,
      ),
  );
  const sightings = urls.map((url) => readAddress(instagram, url));
  const rounds = Array.from({ length: 300 }, () => {
    const start = performance.now();
    let found = 0;
    for (const [at, url] of urls.entries()) {
      const sighting = withReading ? readAddress(instagram, url) : sightings[at];
      if (sighting && findContact(index, sighting)) found++;
    }
    if (found === 0) throw new Error('Nothing was found, so nothing was measured');
    return ((performance.now() - start) * 1000) / urls.length;
  });
  // The engine has made its best code of it after some dozens.
  return median(rounds.slice(100));
}

export function benchMatching(): Row[] {
  const [many, few] = [microseconds(1000, false), microseconds(1, false)];
  const whole = microseconds(1000, true);
  return [
    {
      what: 'matching one link, 1,000 contacts × 10 identities',
      bar: '≤ 2 µs, flat',
      holdfast: `${many.toFixed(2)} µs (with reading its address ${whole.toFixed(2)} µs)`,
      beside: `1 contact: ${few.toFixed(2)} µs`,
      isMet: many <= 2 && many < few * 3 + 0.5,
    },
  ];
}
