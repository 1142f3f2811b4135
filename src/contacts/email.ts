interface Provider {
  /** Domains that are one: the first stands for all. */
  readonly domains: RegExp;
  readonly as?: string;
  /** What of the part before `@` means nothing there. */
  readonly ignored?: RegExp;
}

const PLUS = /\+.*/;

/**
 * Facts: the providers' help pages, by five public lists. A domain that is not named here keeps all it
 * has: only its owner knows its rules.
 */
const PROVIDERS: readonly Provider[] = [
  { domains: /^(gmail|googlemail)\.com$/, as: 'gmail.com', ignored: /\+.*|\./g },
  {
    domains: /^(proton\.me|pm\.me|protonmail\.(com|ch))$/,
    as: 'proton.me',
    ignored: /\+.*|[._-]/g,
  },
  // Each of these is a mailbox of its own, and its dots count.
  { domains: /^((outlook|hotmail|live|msn)(\.[a-z]{2,3}){1,2}|passport\.com)$/, ignored: PLUS },
  { domains: /^(icloud|me|mac)\.com$/, as: 'icloud.com', ignored: PLUS },
  { domains: /^(fastmail\.(com|fm)|zoho\.com|zohomail\.com)$/, ignored: PLUS },
  { domains: /^(yahoo(\.[a-z]{2,3}){1,2}|ymail\.com|rocketmail\.com)$/, ignored: /-.*/ },
  { domains: /^(yandex\.(ru|ua|kz|com|by)|ya\.ru)$/, as: 'yandex.ru', ignored: PLUS },
];

/** Here the user may stand before the domain: `rain@robin.fastmail.com` is for `robin@fastmail.com`. */
const USER_AS_HOST = /^([^.]+)\.(fastmail\.(?:com|fm))$/;

/**
 * How an address looks in a site's links, and that its provider says what in it means nothing. In a
 * query a plus that was not encoded is a space.
 */
export const EMAIL = {
  shape:
    '[^\\s@/?#&,;:<>()"%=]+(?: [^\\s@/?#&,;:<>()"%=]+)?@[^\\s@/?#&,;:<>()"%=+_]+\\.[^\\s@/?#&,;:<>()"%=+_.]+',
  fold: 'email',
} as const;

/** Marks without a shape (bidi marks, joiners) that mail programs put into addresses they show. */
const INVISIBLE = /\p{Cf}/gu;

/**
 * The one form of an e-mail address that stands for every way to write it: display name and brackets
 * gone, lower case, and what the provider takes for the same (dots, tags, twin domains). Empty where
 * it is no address.
 */
export function normaliseEmail(written: string): string {
  const shown = written.normalize('NFKC').replace(INVISIBLE, '').trim();
  const address = (/<([^<>]*)>\s*$/.exec(shown)?.[1] ?? shown).trim().toLowerCase();
  // In a query a plus reads as a space: "robin tag@…" was "robin+tag@…".
  const at = address.lastIndexOf('@');
  const plussed = address.slice(0, at).replaceAll(' ', '+') + address.slice(at);
  const [, before, host] = /^([^@]+)@([^@\s]+\.[^@\s.]+)$/.exec(plussed) ?? [];
  if (!before || !host) return '';
  const [, local = before, domain = host] = USER_AS_HOST.exec(host) ?? [];
  const provider = PROVIDERS.find(({ domains }) => domains.test(domain));
  const kept = provider?.ignored ? local.replace(provider.ignored, '') : local;
  return kept === '' ? `${local}@${domain}` : `${kept}@${provider?.as ?? domain}`;
}
