import type { OwnSite } from '../addresses/own-site.ts';
import { identityKey } from '../contacts/identity.ts';
import { firstOfEach } from '../first-of-each.ts';
import { isSame, keyOf } from '../same.ts';
import { goneFrom } from './cooling/kept.ts';
import { placeKey } from './cooling/loosening.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/**
 * The settings that are here with those that a file names. What the user entered stays as it is here,
 * and what only the file has comes after; so do a letter that is here, and whatever tells less to who
 * looks on (discreet mode, no label, no number, no sound, no record of private windows). Any other is the
 * file's. Which sites are on stays, since a file cannot give the browser's permission. `isNew`: nobody is
 * guarded here yet, so what may be seen is as the file says.
 */
export function withReadSettings(
  own: Settings,
  named: Partial<Settings>,
  { isNew = false } = {},
): Settings {
  const read = { ...own, ...named };
  return {
    ...read,
    sites: own.sites,
    letter: own.letter || read.letter,
    ownReasons: both(own.ownReasons, read.ownReasons, idOf),
    plans: both(own.plans, read.plans, idOf),
    feelings: withReadFeelings(own.feelings, read.feelings),
    region: read.region || own.region,
    servers: both(own.servers, read.servers, String),
    ownSites: both(own.ownSites, read.ownSites, hostOf).map((site) => withRead(site, read)),
    pointed: both(own.pointed, read.pointed, placeKey),
    mine: both(own.mine, read.mine, identityKey),
    pauseWhereLost: both(own.pauseWhereLost, read.pauseWhereLost, String),
    arrangements: both(own.arrangements, read.arrangements, idOf),
    discreet: own.discreet || read.discreet,
    ...(isNew ? {} : quietest(own, read)),
  };
}

/** Whoever uses Holdfast here has chosen who may see what; on a new machine nobody has yet. */
const quietest = (own: Settings, read: Settings): Partial<Settings> => ({
  recordsPrivate: own.recordsPrivate && read.recordsPrivate,
  showLabel: own.showLabel && read.showLabel,
  breathSound: own.breathSound && read.breathSound,
  badge: own.badge === 'none' ? 'none' : read.badge,
});

/** Whether a letter of the file's is left out for the sake of the one that is here. */
export const leavesLetter = (own: Settings, { letter = '' }: Partial<Settings>): boolean =>
  letter !== '' && own.letter !== '' && own.letter !== letter;

const both = <T>(own: readonly T[], read: readonly T[], key: (one: T) => string): T[] => [
  ...own,
  ...firstOfEach(goneFrom(read, own, key), key),
];

function withRead(site: OwnSite, { ownSites }: Settings): OwnSite {
  const { addresses = [] } = ownSites.find(({ host }) => host === site.host) ?? {};
  return { ...site, addresses: both(site.addresses, addresses, keyOf) };
}

/** The list that everybody begins with is nobody's own. */
function withReadFeelings(own: readonly string[], read: readonly string[]): readonly string[] {
  const isGiven = (list: readonly string[]) => isSame(list, DEFAULT_SETTINGS.feelings);
  if (isGiven(read)) return own;
  return isGiven(own) ? read : both(own, read, String);
}

const idOf = ({ id }: { readonly id: string }): string => id;
const hostOf = ({ host }: OwnSite): string => host;

/** How many settings are another there. */
export const settingsChanged = (here: Settings, there: Settings): number =>
  Object.entries(there).filter(
    ([name, value]) => !isSame(value, here[name as keyof Settings], 'in order'),
  ).length;
