import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SITES } from '../../content/sites/index.ts';
import { sitesWith } from '../../src/addresses/sites-with.ts';
import { text } from '../../src/locales/text.ts';
import { type Proposed, takeProposed } from '../../src/platform/choices/proposed.ts';
import type { Facts } from '../../src/platform/stored.ts';
import { TroubleNotes } from '../../src/ui/trouble-notes.tsx';
import { UndoBar } from '../../src/ui/undo-bar.tsx';
import { useChanges } from '../../src/ui/use-changes.ts';
import { useCooling } from '../../src/ui/use-cooling.ts';
import { useFacts } from '../../src/ui/use-facts.ts';
import { useGranted } from '../../src/ui/use-granted.ts';
import { useTroubles } from '../../src/ui/use-troubles.ts';
import { AppearanceSection } from './appearance-section.tsx';
import { ArrangementsSection } from './arrangements-section.tsx';
import { ContactsSection } from './contacts-section.tsx';
import { CoolingSection } from './cooling-section.tsx';
import { CountsSection } from './counts-section.tsx';
import { HelpSection } from './help-section.tsx';
import { MineSection } from './mine-section.tsx';
import { type MapEntry, PageMap } from './page-map.tsx';
import { PauseSection } from './pause-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { ReasonsSection } from './reasons-section.tsx';
import { Section } from './section.tsx';
import { SitesSection } from './sites-section.tsx';

/** One page, in sections with addresses of their own. */
const entriesFor = ({ contacts }: Facts): MapEntry[] => [
  { id: 'contacts', title: text('contacts.title') },
  { id: 'mine', title: text('mine.title') },
  { id: 'sites', title: text('sites.title') },
  { id: 'pause', title: text('settings.title') },
  { id: 'reasons', title: text('own.title') },
  { id: 'counts', title: text('settings.slips') },
  // With nobody there is nothing to arrange.
  ...(contacts.length > 0 ? [{ id: 'arrangements', title: text('arrangements.title') }] : []),
  { id: 'cooling', title: text('cooling.title') },
  { id: 'privacy', title: text('discreet.title') },
  { id: 'look', title: text('look.title') },
  { id: 'data', title: text('record.title') },
  { id: 'help', title: text('help.title') },
];

export function Options() {
  const facts = useFacts();
  const settings = facts?.settings;
  const sites = useMemo(() => (settings ? sitesWith(SITES, settings) : SITES), [settings]);
  const granted = useGranted(sites, settings);
  const cooling = useCooling();
  const changes = useChanges();
  const troubles = useTroubles();
  const [proposed, setProposed] = useState<Proposed>();
  useEffect(() => void takeProposed(location.hash).then(setProposed), []);
  const page = useRef<HTMLDivElement>(null);
  // Drawn once all of it is known: a section that came later would push the others away.
  const isReady = facts && proposed && granted && cooling && troubles;
  // The browser looked for the section before it was there.
  useEffect(() => {
    if (isReady) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isReady !== undefined]);
  if (!isReady) return null;
  return (
    <div class="options">
      <header class="masthead">
        <img src="/icon/48.png" alt="" width="40" height="40" />
        <h1>{text('name')}</h1>
      </header>
      <PageMap entries={entriesFor(facts)} page={page} />
      <div class="sections" ref={page}>
        <TroubleNotes {...troubles} />
        <ContactsSection
          contacts={facts.contacts}
          sites={sites}
          turnedOn={facts.settings.sites.filter((id) => granted.has(id))}
          region={facts.settings.region}
          proposed={proposed}
          cooling={cooling}
          coolingHours={facts.settings.coolingHours}
          slips={facts.standing.slips}
        />
        <MineSection mine={facts.settings.mine} contacts={facts.contacts} sites={sites} />
        <SitesSection
          sites={sites}
          granted={granted}
          cooling={cooling}
          settings={facts.settings}
          contacts={facts.contacts}
        />
        <PauseSection settings={facts.settings} />
        <ReasonsSection settings={facts.settings} />
        <CountsSection settings={facts.settings} />
        <ArrangementsSection facts={facts} sites={sites} />
        <CoolingSection facts={facts} cooling={cooling} sites={sites} />
        <PrivacySection facts={facts} sites={sites} />
        <AppearanceSection settings={facts.settings} />
        <Section id="data" title={text('record.title')} intro={text('data.where')}>
          <a class="button start" href="/record.html">
            {text('data.open')}
          </a>
        </Section>
        <HelpSection sites={sites} turnedOn={facts.settings.sites} />
      </div>
      <UndoBar undoables={changes} />
      <footer class="quiet-text">
        <p>{text('privacy')}</p>
        <p>{text('welcome.private')}</p>
      </footer>
    </div>
  );
}
