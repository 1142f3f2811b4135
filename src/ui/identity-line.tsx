import type { ComponentChildren } from 'preact';
import type { ContactIdentity } from '../contacts/contact.ts';
import { ANY_SITE } from '../contacts/identity.ts';
import { en } from '../locales/en.ts';

/** One identity as its card shows it: what it is, where, and what it catches. */
export function IdentityLine({
  identity,
  siteName,
  showCatches = false,
  children,
}: {
  identity: ContactIdentity;
  siteName: string | undefined;
  showCatches?: boolean;
  children?: ComponentChildren;
}) {
  const { kind, site, written, learnedBy } = identity;
  const where = site === ANY_SITE ? en.understood.anywhere : en.understood.on(siteName ?? site);
  return (
    <li class="identity">
      <div class="identity-what">
        <strong dir="auto">{written}</strong>
        <span class="quiet-text">
          {en.understood.kinds[kind]} {where}
          {learnedBy && (
            <span class="learned" title={en.contacts.learnedHelp}>
              {en.contacts.learned}
            </span>
          )}
        </span>
        {showCatches && <span class="quiet-text">{en.understood.catches[kind]}</span>}
      </div>
      {children}
    </li>
  );
}
