import { useState } from 'preact/hooks';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import { listText } from '../locales/formats.ts';
import { text } from '../locales/text.ts';
import { turnOn } from '../platform/turn-on.ts';
import { useFacts } from './use-facts.ts';
import { useGranted } from './use-granted.ts';

/**
 * Whether searching for the contact is paused, too. The search engines are turned on with it, with
 * one question of the browser's for all of them; without them it is the sites' own searches.
 */
export function SearchChoice({
  sites,
  isOn,
  onChange,
}: {
  sites: readonly SiteAddresses[];
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}) {
  const [isRefused, setRefused] = useState(false);
  const settings = useFacts()?.settings;
  const engines = sites.filter(isSearchEngine);
  const granted = useGranted(engines, settings);

  const change = async (after: boolean) => {
    onChange(after);
    const isThere = (id: string) => settings?.sites.includes(id) && granted?.has(id);
    const missing = engines.filter(({ id }) => !isThere(id));
    setRefused(after && missing.length > 0 && !(await turnOn(missing)));
  };
  return (
    <div class="field">
      <label class="check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget: { checked } }) => void change(checked)}
        />
        {text('contacts.searches')}
      </label>
      <p class="quiet-text">
        {text('contacts.searchesHelp', { engines: listText(engines.map(({ name }) => name)) })}
      </p>
      {isRefused && (
        <p class="problem" role="alert">
          {text('contacts.searchesRefused')}
        </p>
      )}
    </div>
  );
}

/** It has nothing but searches. */
const isSearchEngine = ({ addresses }: SiteAddresses): boolean =>
  addresses.length > 0 && addresses.every(({ surface }) => surface === 'search');
