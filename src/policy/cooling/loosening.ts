import * as v from 'valibot';
import { OwnSiteSchema } from '../../addresses/own-site.ts';
import { PointedPlaceSchema } from '../../addresses/pointed-place.ts';
import { type Contact, IdentitiesSchema } from '../../contacts/contact.ts';
import { identityKey } from '../../contacts/identity.ts';
import { SURFACES } from '../../contacts/sighting.ts';
import { keyOf } from '../../same.ts';
import { ArrangementSchema } from '../arrangement.ts';
import type { Settings } from '../settings.ts';

/** What the user decided, as far as it guards: both are changed through one door. */
export interface Choices {
  readonly contacts: readonly Contact[];
  readonly settings: Settings;
}

const contactId = v.string();
const identity = IdentitiesSchema.item;
const address = OwnSiteSchema.entries.addresses.item;

/**
 * One thing that would guard less: what is taken away, what is added to what is let be, or the
 * number that something goes down or up to.
 */
export const LooseningSchema = v.variant('is', [
  v.object({ is: v.literal('contact'), contactId }),
  v.object({ is: v.literal('identity'), contactId, identity }),
  v.object({ is: v.literal('searches'), contactId }),
  v.object({ is: v.literal('site'), site: v.string() }),
  v.object({ is: v.literal('server'), host: v.string() }),
  v.object({ is: v.literal('own-site'), host: v.string() }),
  v.object({ is: v.literal('own-address'), host: v.string(), address }),
  v.object({ is: v.literal('pointed'), place: PointedPlaceSchema }),
  v.object({ is: v.literal('lost'), site: v.string() }),
  v.object({ is: v.literal('slip'), surface: v.picklist(SURFACES) }),
  v.object({ is: v.literal('wait'), seconds: v.number() }),
  v.object({ is: v.literal('pass'), minutes: v.number() }),
  v.object({ is: v.literal('cooling'), hours: v.number() }),
  v.object({ is: v.literal('mine'), identity }),
  v.object({ is: v.literal('arrangement'), arrangement: ArrangementSchema }),
  // These two are of no choice, and are asked for by themselves.
  v.object({ is: v.literal('pin') }),
  v.object({ is: v.literal('everything') }),
]);
export type Loosening = v.InferOutput<typeof LooseningSchema>;

/**
 * Whether a lock leaves it alone. A PIN guards nobody: who has forgotten it would be kept from the record,
 * and from adding a contact, for as long as the lock holds.
 */
export const isUnlocked = ({ is }: Loosening): boolean => is === 'pin';

/** One string for each thing that can be loosened: of two requests for it, the later counts. */
export function thingOf(one: Loosening): string {
  switch (one.is) {
    case 'identity':
      return `identity ${one.contactId} ${identityKey(one.identity)}`;
    case 'contact':
    case 'searches':
      return `${one.is} ${one.contactId}`;
    case 'site':
    case 'lost':
      return `${one.is} ${one.site}`;
    case 'server':
    case 'own-site':
      return `${one.is} ${one.host}`;
    case 'own-address':
      return `${one.is} ${one.host} ${keyOf(one.address)}`;
    case 'pointed':
      return `pointed ${placeKey(one.place)}`;
    case 'slip':
      return `slip ${one.surface}`;
    case 'mine':
      return `mine ${identityKey(one.identity)}`;
    case 'arrangement':
      return `arrangement ${one.arrangement.id}`;
    default:
      return one.is;
  }
}

/** One place on the same pages takes another's place, so the selector does not count. */
export const placeKey = ({
  site,
  path,
  fragment = '',
}: {
  site: string;
  path: string;
  fragment?: string | undefined;
}): string => `${site} ${path} ${fragment}`;
