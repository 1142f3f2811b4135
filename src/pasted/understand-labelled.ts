import type { SiteAddresses } from '../addresses/site-addresses.ts';
import { text } from '../locales/text.ts';
import { bare, isCutOff, unquoted } from './plain.ts';
import { handleOn, understandWord } from './understand-word.ts';
import { problem, sure, type Understood } from './understood.ts';

/** What people call sites for short. */
const FOR_SHORT: Readonly<Record<string, string>> = {
  dc: 'discord',
  fb: 'facebook',
  ig: 'instagram',
  insta: 'instagram',
  messenger: 'facebook',
  snap: 'snapchat',
  tg: 'telegram',
  tt: 'tiktok',
  twitter: 'x',
  wa: 'whatsapp',
  yt: 'youtube',
};
/** Before a name or a handle, in the languages that Holdfast speaks. */
const SAYS_NAME =
  /^(name|nickname|nick|user|user ?name|handle|benutzername|nutzername|nombre|usuario|nombre de usuario|nom|pseudo|nom d['’]utilisateur|nome|utilizador|usuário|nome de usuário|الاسم|اسم المستخدم)$/i;

const BEFORE = /^([\p{L}\p{M} '’]{1,20}?)\s*[:：=]\s*(\S.*)$/u;
const BESIDE = /^(?<label>[\p{L}]{2,12})\s+(?<word>[@$]?[\p{L}\p{N}_.-]+)$/u;
const AFTER = /^(?<word>[@$]?[\p{L}\p{N}_.-]+)\s*[([]\s*(?<label>\p{L}{1,12})\s*[)\]]$/u;
/** A dot at the end may only be that of a name in short. */
const AS_NO_NAME = /[@$_\p{Nd}]|\.[^.]+$/u;

/** Whether it is one word with another before it that may say where: `insta: robin.vale`. */
export const isLabelled = (line: string): boolean =>
  /^[\p{L}\p{M} '’]{1,20}[:：=]\s*[@$]?[\p{L}\p{N}_.-]+$/u.test(line);

/** Whether another word than its one may say where: `insta: @robin`, `IG @robin`, `@robin (IG)`. */
export const saysWhere = (line: string): boolean =>
  isLabelled(line) || BESIDE.test(line) || AFTER.test(line);

/**
 * A handle with the site that it is of, as people write it down: `insta: robin.vale`, `robin_vale (IG)`;
 * or what is said to be a name. Nothing where the text is neither.
 */
export function understandLabelled(
  said: string,
  sites: readonly SiteAddresses[],
): Understood | undefined {
  const siteCalled = (label: string) => {
    const word = label.trim().toLowerCase();
    const called = [word, FOR_SHORT[word]];
    return sites.find(({ id, name }) => called.includes(id) || name.toLowerCase() === word);
  };
  const on = (site: SiteAddresses | undefined, word: string) =>
    site ? handleOn(site, word.replace(/^[@$]/, '')) : [];

  const [, label = '', rest = ''] = BEFORE.exec(said) ?? [];
  const site = siteCalled(label);
  if (site || SAYS_NAME.test(label.trim()) || (rest.startsWith('@') && isLabelled(said))) {
    if (site && isCutOff(bare(rest)) && !/\s/.test(rest))
      return problem(text('understood.brokenLink'));
    const [handle] = on(site, bare(rest));
    return handle
      ? sure(handle)
      : understandWord(rest.startsWith('@') ? bare(rest) : unquoted(rest), sites);
  }
  const beside = (BESIDE.exec(said) ?? AFTER.exec(said))?.groups;
  const word = beside?.['word'] ?? '';
  const [handle] = on(siteCalled(beside?.['label'] ?? ''), bare(word));
  if (!handle) return word.startsWith('@') ? understandWord(bare(word), sites) : undefined;
  // "Tinder Robin" may be how somebody is saved; a handle is written as no name is.
  if (AS_NO_NAME.test(word)) return sure(handle);
  const asWord = understandWord(said, sites);
  return 'identities' in asWord
    ? { is: 'choice', identities: [handle, ...asWord.identities] }
    : sure(handle);
}
