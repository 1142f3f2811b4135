import type { VNode } from 'preact';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import { surfacesNamed } from '../addresses/surfaces-named.ts';
import type { ContactIdentity } from '../contacts/contact.ts';
import { identityKey } from '../contacts/identity.ts';
import { listText } from '../locales/formats.ts';
import { text } from '../locales/text.ts';
import { whereOf } from './where-of.ts';

/** That something is being taken out: what and when, and what calls that off. */
export interface Wait {
  readonly left: string;
  readonly cancel: VNode;
}

/** Identities as a card shows them: what each is, where, and what it catches. */
export function IdentityList<One extends ContactIdentity>({
  identities,
  sites,
  onForget,
  isForgettable = () => true,
  showCatches = false,
  waitOf = () => undefined,
}: {
  identities: readonly One[];
  sites: readonly SiteAddresses[];
  onForget: (identity: One) => void;
  isForgettable?: (identity: One) => boolean;
  showCatches?: boolean;
  /** Of one that is being taken out. */
  waitOf?: (identity: One) => Wait | undefined;
}) {
  return (
    <ul class="identities">
      {identities.map((identity) => {
        // None for what is the same everywhere, or of a site that is gone.
        const known = sites.find(({ id }) => id === identity.site);
        // One handle may be there for two sites.
        const wait = waitOf(identity);
        const what = `${identity.written} (${whereOf(identity, known?.name)})`;
        return (
          <li class="identity" key={identityKey(identity)}>
            <What identity={identity} known={known} showCatches={showCatches} left={wait?.left} />
            {wait?.cancel ??
              (isForgettable(identity) && (
                <button
                  type="button"
                  class="quiet"
                  aria-label={text('contacts.forget', { what })}
                  onClick={() => onForget(identity)}
                >
                  ✕
                </button>
              ))}
          </li>
        );
      })}
    </ul>
  );
}

function What({
  identity,
  known,
  showCatches,
  left,
}: {
  identity: ContactIdentity;
  known: SiteAddresses | undefined;
  showCatches: boolean;
  left: string | undefined;
}) {
  const { kind, written, learnedBy } = identity;
  const whole = wholeNumberOf(identity);
  return (
    <div class="identity-what">
      <div class="row">
        <strong>
          <bdi>{written}</bdi>
        </strong>
        {whole && (
          <bdi class="quiet-text" dir="ltr">
            {whole}
          </bdi>
        )}
      </div>
      <span class="quiet-text">
        {text(`understood.kinds.${kind}`)} {whereOf(identity, known?.name)}
        {learnedBy && (
          <span class="learned" title={text('contacts.learnedHelp')}>
            {text('contacts.learned')}
          </span>
        )}
      </span>
      {showCatches && <span class="quiet-text">{catchesOf(identity, known)}</span>}
      {left && <span class="quiet-text">{left}</span>}
    </div>
  );
}

/** A number as it was understood, where that is not how it was written: with the country's code. */
function wholeNumberOf({ kind, value, written, learnedBy }: ContactIdentity): string | undefined {
  const isSame = written.replace(/\P{Nd}/gu, '') === value;
  return kind !== 'phone' || learnedBy || isSame ? undefined : `+${value}`;
}

/** What is paused by it, so that the user sees before saving whether that is enough. */
function catchesOf({ kind }: ContactIdentity, site: SiteAddresses | undefined): string {
  if (kind === 'phone' || kind === 'email' || kind === 'name')
    return text(`understood.catches.${kind}`);
  const surfaces = site ? surfacesNamed(site, kind).filter((one) => one !== 'search') : [];
  if (surfaces.length === 0) return text('understood.catchesInPage');
  return text('understood.catchesByAddress', {
    surfaces: listText(surfaces.map((one) => text(`understood.surfaces.${one}`))),
  });
}
