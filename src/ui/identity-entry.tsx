import { useEffect, useRef, useState } from 'preact/hooks';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import type { Contact, ContactIdentity } from '../contacts/contact.ts';
import { identityKey } from '../contacts/identity.ts';
import { piecesOf } from '../contacts/pieces.ts';
import { type Understood, understand } from '../contacts/understand.ts';
import { text } from '../locales/text.ts';
import { changeSettings } from '../platform/change.ts';
import { IdentityChoice } from './identity-choice.tsx';
import { IdentityLine } from './identity-line.tsx';
import { OwnSiteChoice } from './own-site-choice.tsx';
import { RegionChoice } from './region-choice.tsx';
import { takeFocus } from './take-focus.ts';
import { useFacts } from './use-facts.ts';

/** A piece of what was pasted that is not settled: several meanings, or a sentence why none. */
interface Open {
  readonly piece: string;
  readonly understood: Understood;
}

/**
 * Where links, handles, numbers, addresses or names are pasted, one or many: it shows what was
 * understood before anything is saved, and asks where a word may mean several things.
 */
export function IdentityEntry({
  sites,
  others,
  identities,
  onChange,
  takesFocus = false,
  pasted: proposed = '',
  isMine = false,
  onAsking,
}: {
  sites: readonly SiteAddresses[];
  /** The other contacts, whose identities cannot be taken. */
  others: readonly Contact[];
  identities: readonly ContactIdentity[];
  onChange: (identities: ContactIdentity[]) => void;
  takesFocus?: boolean;
  /** What is read at once, as if it had been pasted here. */
  pasted?: string;
  /** The user's own are entered, which nothing is paused for. */
  isMine?: boolean;
  /** Told whether a question is open, without whose answer what was entered would be lost. */
  onAsking?: (isAsking: boolean) => void;
}) {
  const facts = useFacts();
  const [pasted, setPasted] = useState('');
  const [open, setOpen] = useState<readonly Open[]>([]);
  // Known here before it is stored: the next number may be pasted by then.
  const [chosenRegion, setChosenRegion] = useState<string>();
  const siteOf = (id: string) => sites.find((site) => site.id === id);
  // What was entered while the browser asked about a site is among them.
  const latest = useRef(identities);
  latest.current = identities;
  const mine = isMine ? [] : (facts?.settings.mine ?? []);

  const read = (said: string, region = chosenRegion ?? facts?.settings.region ?? '') => {
    const pieces = piecesOf(said);
    const all = (pieces.length > 0 ? pieces : ['']).map((piece): Open => {
      const understood = understand(piece, sites, region);
      if (understood.is !== 'sure') return { piece, understood };
      const sentence = whyNot(understood.identities);
      return sentence ? { piece, understood: { is: 'problem', sentence } } : { piece, understood };
    });
    take(all.flatMap(({ understood: one }) => (one.is === 'sure' ? one.identities : [])));
    const unsettled = all.filter(({ understood }) => understood.is !== 'sure');
    setOpen(unsettled);
    // What could not be read stays to be corrected.
    const left = unsettled.filter(({ understood: { is } }) => is === 'problem' || is === 'region');
    setPasted(left.map(({ piece }) => piece).join('\n'));
  };
  const whyNot = (added: readonly ContactIdentity[]): string | undefined => {
    const owner = others.find((other) => other.identities.some((own) => isAmong(own, added)));
    if (owner) return text('contacts.alreadyOf', { label: owner.label });
    if (mine.some((own) => isAmong(own, added))) return text('contacts.isYours');
    return added.every((one) => isAmong(one, identities))
      ? text('contacts.alreadyHere')
      : undefined;
  };
  const take = (added: readonly ContactIdentity[]) => {
    const all = [...latest.current, ...added];
    if (added.length > 0)
      onChange([...new Map(all.map((one) => [identityKey(one), one])).values()]);
  };
  const settle = (choice: Open, chosen: readonly ContactIdentity[]) => {
    const sentence = whyNot(chosen);
    if (!sentence) take(chosen);
    const after: Open = { ...choice, understood: { is: 'problem', sentence: sentence ?? '' } };
    setOpen(open.flatMap((one) => (one !== choice ? [one] : sentence ? [after] : [])));
  };
  const isReady = facts !== undefined;
  useEffect(() => {
    if (isReady && proposed !== '') read(proposed);
  }, [isReady, proposed]);
  const isAsking = open.some(({ understood }) => understood.is !== 'problem');
  useEffect(() => onAsking?.(isAsking), [isAsking]);
  const needsRegion = open.some(({ understood }) => understood.is === 'region');

  return (
    <div class="field">
      <form
        class="row entry"
        onSubmit={(event) => {
          event.preventDefault();
          read(pasted);
        }}
      >
        <textarea
          ref={takesFocus ? takeFocus : null}
          aria-label={text('contacts.paste')}
          placeholder={text('contacts.pasteHint')}
          dir="auto"
          rows={Math.min(6, pasted.split('\n').length)}
          autocomplete="off"
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            read(pasted);
          }}
          onBlur={({ currentTarget, relatedTarget }) => {
            // What was pasted and not added must not be lost when the user goes on to the next thing.
            const isNext = !currentTarget.form?.contains(relatedTarget as Node | null);
            if (isNext && pasted.trim() !== '' && open.length === 0) read(pasted);
          }}
        />
        <button type="submit">{text('contacts.understand')}</button>
      </form>
      <div class="problem" role="alert">
        {open.map(({ piece, understood: one }) =>
          one.is === 'problem' ? (
            <p key={piece}>
              {open.length > 1 && <bdi>{piece}: </bdi>}
              {one.sentence}
            </p>
          ) : null,
        )}
      </div>
      {needsRegion && (
        <RegionChoice
          onChoose={(region) => {
            setChosenRegion(region);
            void changeSettings((settings) => ({ ...settings, region }));
            read(pasted, region);
          }}
        />
      )}
      {open.map((one) =>
        one.understood.is === 'unknown-site' ? (
          <OwnSiteChoice
            key={one.piece}
            unknown={one.understood.unknown}
            onTake={(identity) => settle(one, [identity])}
            onLeave={() => setOpen(open.filter((other) => other !== one))}
          />
        ) : one.understood.is === 'choice' ? (
          <IdentityChoice
            key={one.piece}
            piece={one.piece}
            choice={one.understood.identities}
            siteName={(id) => siteOf(id)?.name}
            likely={facts?.settings.sites ?? []}
            onTake={(chosen) => settle(one, chosen)}
            onLeave={() => setOpen(open.filter((other) => other !== one))}
          />
        ) : null,
      )}
      <ul class="identities">
        {identities.map((identity) => (
          <IdentityLine
            key={identityKey(identity)}
            identity={identity}
            site={siteOf(identity.site)}
            showCatches={!isMine}
          >
            <button
              type="button"
              class="quiet"
              aria-label={text('contacts.forget', { what: identity.written })}
              onClick={() => onChange(identities.filter((one) => one !== identity))}
            >
              ✕
            </button>
          </IdentityLine>
        ))}
      </ul>
      {!isMine && identities.length > 0 && !identities.some(({ kind }) => kind === 'name') && (
        <p class="quiet-text">{text('understood.addTheirName')}</p>
      )}
    </div>
  );
}

const isAmong = (one: ContactIdentity, all: readonly ContactIdentity[]): boolean =>
  all.some((other) => identityKey(other) === identityKey(one));
