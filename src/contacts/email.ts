interface Provider {
  /** Domains that are one: the first stands for all. */
  readonly domains: RegExp;
  readonly as?: string;
  /** What of the part before `@` means nothing there. */
  readonly ignored?: RegExp;
}

const PLUS = /\+.*/;

/** Facts: mail §1. A domain that is not named here keeps all it has: only its owner knows its rules. */
const PROVIDERS: readonly Provider[] = [
  { domains: /^(gmail|googlemail)\.com$/, as: 'gmail.com', ignored: /\+.*|\./g },
  {
    domains: /^(proton\.me|pm\.me|protonmail\.(com|ch))$/,
    as: 'proton.me',
    ignored: /\+.*|[._-]/g,
  },
  { domains: /^(outlook|hotmail|live|msn)(\.[a-z]{2,3}){1,2}$/, ignored: PLUS },
  { domains: /^(icloud|me|mac)\.com$/, as: 'icloud.com', ignored: PLUS },
  { domains: /^(fastmail\.(com|fm)|zoho\.com|zohomail\.com)$/, ignored: PLUS },
  { domains: /^(yahoo(\.[a-z]{2,3}){1,2}|ymail\.com|rocketmail\.com)$/, ignored: /-.*/ },
  { domains: /^(yandex\.[a-z.]+|ya\.ru)$/, as: 'yandex.ru', ignored: PLUS },
];

/** How an address looks in a site's links, and that its provider says what in it means nothing. */
export const EMAIL = {
  shape: '[^\\s@/?#&,;:<>()"%=]+@[^\\s@/?#&,;:<>()"%=+_]+\\.[^\\s@/?#&,;:<>()"%=+_.]+',
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
  const [, local, domain] = /^([^@]+)@([^@\s]+\.[^@\s.]+)$/.exec(address.replace(/ /g, '+')) ?? [];
  if (!local || !domain) return '';
  const provider = PROVIDERS.find(({ domains }) => domains.test(domain));
  const kept = provider?.ignored ? local.replace(provider.ignored, '') : local;
  return kept === '' ? `${local}@${domain}` : `${kept}@${provider?.as ?? domain}`;
}
