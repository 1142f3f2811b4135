import { isSearchEngine } from '../addresses/is-search-engine.ts';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import { listText } from '../locales/formats.ts';
import { text } from '../locales/text.ts';

/** Whether searching for the contact is paused, too. */
export function SearchChoice({
  sites,
  isOn,
  onChange,
}: {
  sites: readonly SiteAddresses[];
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}) {
  const engines = sites.filter(isSearchEngine);
  return (
    <div class="field">
      <label class="check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget: { checked } }) => onChange(checked)}
        />
        {text('contacts.searches')}
      </label>
      <p class="quiet-text">
        {text('contacts.searchesHelp', { engines: listText(engines.map(({ name }) => name)) })}
      </p>
    </div>
  );
}
