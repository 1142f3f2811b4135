import { useEffect, useMemo, useState } from 'preact/hooks';
import { SITES } from '../../content/sites/index.ts';
import { sitesWith } from '../../src/addresses/sites-with.ts';
import { en } from '../../src/locales/en.ts';
import { type Proposed, takeProposed } from '../../src/platform/proposed.ts';
import { useFacts } from '../../src/ui/use-facts.ts';
import { ContactsSection } from './contacts-section.tsx';
import { DataSection } from './data-section.tsx';
import { MineSection } from './mine-section.tsx';
import { PauseSection } from './pause-section.tsx';
import { SitesSection } from './sites-section.tsx';

export function Options() {
  const facts = useFacts();
  const settings = facts?.settings;
  const sites = useMemo(() => (settings ? sitesWith(SITES, settings) : SITES), [settings]);
  const [proposed, setProposed] = useState<Proposed>();
  useEffect(() => void takeProposed(location.hash).then(setProposed), []);
  if (!facts || !proposed) return null;
  return (
    <div class="options">
      <header class="masthead">
        <img src="/icon/48.png" alt="" width="40" height="40" />
        <h1>{en.name}</h1>
      </header>
      <ContactsSection
        contacts={facts.contacts}
        sites={sites}
        turnedOn={facts.settings.sites}
        proposed={proposed}
      />
      <MineSection mine={facts.settings.mine} contacts={facts.contacts} sites={sites} />
      <SitesSection sites={sites} turnedOn={facts.settings.sites} />
      <PauseSection settings={facts.settings} />
      <DataSection sites={sites} />
      <footer class="quiet-text">
        <p>{en.footer.privacy}</p>
        <p>{en.welcome.private}</p>
        <p>{en.footer.care}</p>
      </footer>
    </div>
  );
}
