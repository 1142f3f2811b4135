import type { Contact } from '../../src/contacts/contact.ts';
import type { Sighting } from '../../src/contacts/sighting.ts';
import type { Site } from '../sites/site.ts';
import type { Judge } from './judge.ts';
import type { LeavablePage } from './ways-out.ts';

/** The page as leaving it and going on in it see it: what still would be an attempt. */
export function leavablePage(
  page: Window,
  site: Site,
  judge: Judge,
  everybody: () => readonly Sighting[],
): LeavablePage {
  const isOf = (sighting: Sighting | undefined, { id }: Contact): boolean =>
    sighting !== undefined && judge.match(sighting)?.contact.id === id;
  return {
    page,
    site,
    isOpen: () => everybody().some(judge.attempt),
    isAttempt: (url) => judge.attempt(judge.read(new URL(url))) !== undefined,
    rowNow({ contact }, element) {
      const opensThem = (one: Element) => isOf(judge.readPress(one), contact);
      if (element.isConnected) return opensThem(element) ? element : undefined;
      return [...page.document.querySelectorAll(element.localName)].find(opensThem);
    },
    isStillSending: ({ contact }, element) =>
      element.isConnected &&
      (judge.readSending(element, false)?.to.some((sighting) => isOf(sighting, contact)) ?? false),
  };
}
