import { useEffect, useRef, useState } from 'preact/hooks';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import type { Contact, ContactIdentity } from '../contacts/contact.ts';
import { identityKey } from '../contacts/identity.ts';
import { keysOfAllValues } from '../contacts/match.ts';
import { isRegion } from '../contacts/phone.ts';
import { text } from '../locales/text.ts';
import { piecesOf } from '../pasted/pieces.ts';
import { withTwins } from '../pasted/twins.ts';
import { understand } from '../pasted/understand.ts';
import type { Understood } from '../pasted/understood.ts';
import { changeSettings } from '../platform/choices/change.ts';
import { useFacts } from './use-facts.ts';

/** A piece of what was pasted that is not settled: several meanings, or a sentence why none. */
export interface Open {
  readonly piece: string;
  readonly understood: Understood;
}

/** What was pasted for one contact, and what is to become of it. */
export interface Pasting {
  readonly sites: readonly SiteAddresses[];
  /** The other contacts, whose identities cannot be taken. */
  readonly others: readonly Contact[];
  readonly identities: readonly ContactIdentity[];
  readonly onChange: (identities: ContactIdentity[]) => void;
  /** What is read at once, as if it had been pasted. */
  readonly pasted?: string;
  /** The user's own are entered, which nothing is paused for. */
  readonly isMine?: boolean;
}

/**
 * The text that is being entered, and what of it is still to be settled. `read` takes what is sure and
 * keeps the rest: what could not be read stays in the text, what may mean several things is `open`.
 */
export function usePasted({
  sites,
  others,
  identities,
  onChange,
  pasted: proposed = '',
  isMine = false,
}: Pasting) {
  const facts = useFacts();
  const [pasted, setPasted] = useState('');
  const [open, setOpen] = useState<readonly Open[]>([]);
  /** What was taken last. */
  const [taken, setTaken] = useState<readonly ContactIdentity[]>([]);
  // Known here before it is stored: the next number may be pasted by then.
  const [chosenRegion, setChosenRegion] = useState<string>();
  // What was entered while the browser asked about a site is among them.
  const latest = useRef(identities);
  latest.current = identities;
  const mine = isMine ? [] : (facts?.settings.mine ?? []);
  const storedRegion = facts && isRegion(facts.settings.region) ? facts.settings.region : '';

  const read = (said: string, region = chosenRegion ?? storedRegion) => {
    const pieces = piecesOf(said);
    const all = (pieces.length > 0 ? pieces : ['']).map((piece): Open => {
      const understood = understand(piece, sites, region);
      if (understood.is !== 'sure') return { piece, understood };
      const sentence = whyNot(understood.identities);
      return sentence ? { piece, understood: { is: 'problem', sentence } } : { piece, understood };
    });
    take(all.flatMap(({ understood: one }) => (one.is === 'sure' ? one.identities : [])));
    const unsettled = all.filter(({ understood }) => understood.is !== 'sure');
    // What was asked before is still to be answered.
    const isSaidAnew = ({ piece }: Open) => all.some((one) => one.piece === piece);
    setOpen((before) => [
      ...before.filter((one) => isQuestion(one) && !isSaidAnew(one)),
      ...unsettled,
    ]);
    const left = unsettled.filter(({ understood: { is } }) => is === 'problem' || is === 'region');
    setPasted(left.map(({ piece }) => piece).join('\n'));
  };
  const whyNot = (added: readonly ContactIdentity[]): string | undefined => {
    if (isMine && added.every(({ kind }) => kind === 'thread')) return text('contacts.isChat');
    const owner = others.find((other) => other.identities.some((own) => isAmong(own, added)));
    if (owner) return text('contacts.alreadyOf', { label: owner.label });
    if (mine.some((own) => isAmong(own, added))) return text('contacts.isYours');
    return added.every((one) => isAmong(one, identities))
      ? text('contacts.alreadyHere')
      : undefined;
  };
  const take = (added: readonly ContactIdentity[]) => {
    setTaken(added);
    const elsewhere = [...mine, ...others.flatMap((other) => other.identities)];
    const all = [...latest.current, ...withTwins(added, sites, elsewhere)];
    if (added.length > 0)
      onChange([...new Map(all.map((one) => [identityKey(one), one])).values()]);
  };

  const isReady = facts !== undefined;
  useEffect(() => {
    if (isReady && proposed !== '') read(proposed);
  }, [isReady, proposed]);

  return {
    pasted,
    /** What is written in the field now. Without the numbers nothing is to be asked about them. */
    write(written: string) {
      setPasted(written);
      if (written.trim() === '') setOpen((now) => now.filter((one) => !isOfRegion(one)));
    },
    open,
    taken,
    read: () => read(pasted),
    /** The user has chosen what a piece means; more may have been entered since it was asked. */
    settle(choice: Open, chosen: readonly ContactIdentity[]) {
      const sentence = whyNot(chosen);
      if (!sentence) take(chosen);
      const after: Open = { ...choice, understood: { is: 'problem', sentence: sentence ?? '' } };
      const instead = sentence ? [after] : [];
      setOpen((now) => now.flatMap((one) => (one.piece === choice.piece ? instead : [one])));
    },
    leave: ({ piece }: Open) => setOpen((now) => now.filter((one) => one.piece !== piece)),
    /** Lets the numbers be whose country is asked for. */
    leaveRegion() {
      const left = open.filter(isOfRegion).map(({ piece }) => piece);
      setOpen((now) => now.filter((one) => !isOfRegion(one)));
      setPasted((now) =>
        now
          .split('\n')
          .filter((line) => !left.includes(line.trim()))
          .join('\n'),
      );
    },
    /** The country of numbers without its code: kept, and what was pasted is read again with it. */
    chooseRegion(region: string) {
      if (!isRegion(region)) return;
      setChosenRegion(region);
      void changeSettings((settings) => ({ ...settings, region }));
      read(pasted, region);
    },
  };
}

const isQuestion = ({ understood: { is } }: Open): boolean =>
  is === 'choice' || is === 'unknown-site';

const isOfRegion = ({ understood: { is } }: Open): boolean => is === 'region';

/** By any of its values: a number is written in several ways. */
export const isAmong = (one: ContactIdentity, all: readonly ContactIdentity[]): boolean => {
  const keys = keysOfAllValues(one);
  return all.some((other) => keysOfAllValues(other).some((key) => keys.includes(key)));
};
