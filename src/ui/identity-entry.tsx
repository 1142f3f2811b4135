import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ContactIdentity } from '../contacts/contact.ts';
import { identityKey } from '../contacts/identity.ts';
import { listText } from '../locales/formats.ts';
import { text } from '../locales/text.ts';
import { IdentityChoice } from './identity-choice.tsx';
import { IdentityList, type Wait } from './identity-list.tsx';
import { isWindowLeft } from './is-window-left.ts';
import { OwnSiteChoice } from './own-site-choice.tsx';
import { RegionChoice } from './region-choice.tsx';
import { takeFocus } from './take-focus.ts';
import { useFacts } from './use-facts.ts';
import { type Pasting, usePasted } from './use-pasted.ts';

/** What of the entry would be lost if the rest were saved: an open question, or text that was not read. */
export type Unsettled = 'question' | 'text';

/** Says what to do before the rest is saved. */
export const whyUnsettled = (unsettled: Unsettled): string =>
  text(unsettled === 'question' ? 'contacts.answerFirst' : 'contacts.readFirst');

/**
 * Where links, handles, numbers, addresses or names are pasted, one or many: it shows what was
 * understood before anything is saved, and asks where a word may mean several things.
 */
export function IdentityEntry({
  takesFocus = false,
  onUnsettled,
  waitOf,
  ...pasting
}: Pasting & {
  takesFocus?: boolean;
  waitOf?: ((identity: ContactIdentity) => Wait | undefined) | undefined;
  onUnsettled?: (unsettled: Unsettled | undefined) => void;
}) {
  const { sites, identities, onChange, isMine = false } = pasting;
  const { pasted, write, open, taken, read, settle, leave, leaveRegion, chooseRegion } =
    usePasted(pasting);
  // What has to wait, or is refused, is not among them.
  const here = new Set(identities.map(identityKey));
  const added = taken.filter((one) => here.has(identityKey(one)));
  const facts = useFacts();
  const siteOf = (id: string) => sites.find((site) => site.id === id);
  const isAsking = open.some(({ understood }) => understood.is !== 'problem');
  const field = useRef<HTMLTextAreaElement>(null);
  const isTextLeft = pasted.trim() !== '';
  const unsettled: Unsettled | undefined = isAsking ? 'question' : isTextLeft ? 'text' : undefined;
  // Before the press that made the field lose its focus comes to the button.
  useLayoutEffect(() => onUnsettled?.(unsettled), [unsettled]);
  useEffect(() => {
    // What was written beside a question has waited for its answer.
    if (!isAsking && isTextLeft && document.activeElement !== field.current) read();
  }, [isAsking]);
  useLayoutEffect(() => {
    if (takesFocus) takeFocus(field.current);
  }, []);
  const needsRegion = open.some(({ understood }) => understood.is === 'region');

  return (
    <div class="field">
      <form
        class="row entry"
        onSubmit={(event) => {
          event.preventDefault();
          read();
        }}
        onFocusOut={({ currentTarget, relatedTarget, target }) => {
          // What was pasted and not added must not be lost when the user goes on to the next thing.
          const isNext =
            !currentTarget.contains(relatedTarget as Node | null) && !isWindowLeft(target);
          if (isNext && isTextLeft && !isAsking) read();
        }}
      >
        <textarea
          ref={field}
          aria-label={text('contacts.paste')}
          placeholder={text('contacts.pasteHint')}
          dir="auto"
          rows={Math.min(6, pasted.split('\n').length)}
          autocomplete="off"
          value={pasted}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Of an input method (Japanese, Chinese), Enter ends the word that is being written.
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            read();
          }}
        />
        <button type="submit">{text('contacts.understand')}</button>
      </form>
      <div class="problem" role="alert">
        {open.map(({ piece, understood: one }) =>
          one.is === 'problem' ? (
            <p key={piece}>
              {open.length > 1 && piece !== ''
                ? text('named', { name: piece, value: one.sentence })
                : one.sentence}
            </p>
          ) : null,
        )}
      </div>
      <p class="spoken" role="status">
        {added.length > 0 &&
          text('understood.added', { what: listText(added.map(({ written }) => written)) })}
      </p>
      {needsRegion && <RegionChoice onChoose={chooseRegion} onLeave={leaveRegion} />}
      {open.map((one) =>
        one.understood.is === 'unknown-site' ? (
          <OwnSiteChoice
            key={one.piece}
            unknown={one.understood.unknown}
            onTake={(identity) => settle(one, [identity])}
            onLeave={() => leave(one)}
          />
        ) : one.understood.is === 'choice' ? (
          <IdentityChoice
            key={one.piece}
            piece={one.piece}
            choice={one.understood.identities}
            siteName={(id) => siteOf(id)?.name}
            likely={facts?.settings.sites ?? []}
            onTake={(chosen) => settle(one, chosen)}
            onLeave={() => leave(one)}
          />
        ) : null,
      )}
      <IdentityList
        identities={identities}
        sites={sites}
        showCatches={!isMine}
        {...(waitOf && { waitOf })}
        onForget={(identity) => onChange(identities.filter((one) => one !== identity))}
      />
      {!isMine && identities.length > 0 && !identities.some(({ kind }) => kind === 'name') && (
        <p class="quiet-text">{text('understood.addTheirName')}</p>
      )}
    </div>
  );
}
