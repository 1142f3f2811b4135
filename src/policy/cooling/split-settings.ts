import type { Contact, ContactIdentity } from '../../contacts/contact.ts';
import { ANY_SITE, identityKey, isProof } from '../../contacts/identity.ts';
import { plainMarks } from '../../contacts/name.ts';
import type { Arrangement } from '../arrangement.ts';
import type { Settings } from '../settings.ts';
import { goneFrom, withKept } from './kept.ts';
import { type Choices, type Loosening, placeKey } from './loosening.ts';
import { splitOwnSites } from './split-own-sites.ts';

/**
 * What of a change of the settings guards less, and waits, and what is done at once. A setting that is not
 * named here neither guards more nor less.
 */
export function splitSettings(
  { settings: before, contacts: contactsBefore }: Choices,
  { settings: after, contacts: contactsAfter }: Choices,
): { atOnce: Settings; waiting: readonly Loosening[] } {
  const list = <Name extends 'sites' | 'servers' | 'pauseWhereLost'>(name: Name) =>
    goneFrom<string>(before[name], after[name], String);
  const kept = <T>(from: readonly T[], to: readonly T[]) => withKept(from, to, String, () => true);
  const isTheirs = (mine: ContactIdentity) =>
    [...contactsBefore, ...contactsAfter].some(
      (contact) => isOf(contact, mine) || mayBeOf(contact, mine),
    );
  const isKnown = (one: ContactIdentity) => before.mine.some((own) => isCovered(own, one));
  const mine = after.mine.filter((one) => !isKnown(one) && isTheirs(one));
  const wider = after.arrangements.filter(
    (one) => !before.arrangements.some((own) => isWithin(one, own)),
  );
  const own = splitOwnSites(before.ownSites, after.ownSites);
  const waiting: readonly (Loosening | false)[] = [
    ...list('sites').map((site) => ({ is: 'site', site }) as const),
    ...list('servers').map((host) => ({ is: 'server', host }) as const),
    ...own.waiting,
    ...goneFrom(before.pointed, after.pointed, placeKey).map(
      (place) => ({ is: 'pointed', place }) as const,
    ),
    ...list('pauseWhereLost').map((site) => ({ is: 'lost', site }) as const),
    ...goneFrom(before.slipSurfaces, after.slipSurfaces, String).map(
      (surface) => ({ is: 'slip', surface }) as const,
    ),
    after.waitSeconds < before.waitSeconds && { is: 'wait', seconds: after.waitSeconds },
    after.passMinutes > before.passMinutes && { is: 'pass', minutes: after.passMinutes },
    after.coolingHours < before.coolingHours && { is: 'cooling', hours: after.coolingHours },
    ...mine.map((identity) => ({ is: 'mine', identity }) as const),
    ...wider.map((arrangement) => ({ is: 'arrangement', arrangement }) as const),
  ];
  return {
    atOnce: {
      ...after,
      sites: kept(before.sites, after.sites),
      servers: kept(before.servers, after.servers),
      ownSites: own.atOnce,
      pointed: withKept(before.pointed, after.pointed, placeKey, () => true),
      pauseWhereLost: kept(before.pauseWhereLost, after.pauseWhereLost),
      slipSurfaces: kept(before.slipSurfaces, after.slipSurfaces),
      waitSeconds: Math.max(before.waitSeconds, after.waitSeconds),
      passMinutes: Math.min(before.passMinutes, after.passMinutes),
      coolingHours: Math.max(before.coolingHours, after.coolingHours),
      mine: after.mine.flatMap((one) =>
        mine.includes(one)
          ? before.mine.filter((own) => identityKey(own) === identityKey(one))
          : [one],
      ),
      arrangements: after.arrangements.flatMap((one) =>
        wider.includes(one) ? before.arrangements.filter(({ id }) => id === one.id) : [one],
      ),
    },
    waiting: waiting.filter((one) => one !== false),
  };
}

/** Whether naming this one's own would leave something of the contact unguarded. */
export const isOf = ({ identities }: Pick<Contact, 'identities'>, mine: ContactIdentity): boolean =>
  identities.some(
    (theirs) =>
      theirs.kind === mine.kind &&
      (theirs.site === mine.site || [theirs.site, mine.site].includes(ANY_SITE)) &&
      valuesOf(theirs).some((value) => valuesOf(mine).includes(value)),
  );

/**
 * Whether it may be an account of the contact's that is not known: they are known there, and by none of
 * its kind. Named as the user's own it would excuse what else is known of them.
 */
const mayBeOf = ({ identities }: Contact, mine: ContactIdentity): boolean => {
  const there = identities.filter(({ site }) => site === mine.site || site === ANY_SITE);
  return (
    isProof(mine) &&
    there.length > 0 &&
    !there.some(({ kind, learnedBy }) => kind === mine.kind && learnedBy === undefined)
  );
};

/** Whether the one lets be all that the other does: it may be known by several values. */
const isCovered = (own: ContactIdentity, one: ContactIdentity): boolean =>
  identityKey(own) === identityKey(one) &&
  valuesOf(one).every((value) => valuesOf(own).includes(value));

const valuesOf = ({ kind, value, also = [] }: ContactIdentity): string[] =>
  [value, ...also].map((one) => (kind === 'name' ? plainMarks(one) : one));

/** Whether the arrangement lets through no more than the one of before. */
const isWithin = (after: Arrangement, before: Arrangement): boolean =>
  after.id === before.id &&
  after.contactId === before.contactId &&
  (before.site === undefined || after.site === before.site) &&
  after.surfaces.every((one) => before.surfaces.includes(one)) &&
  after.weekdays.every((one) => before.weekdays.includes(one)) &&
  after.from === before.from &&
  after.to === before.to;
