import type { ComponentChildren } from 'preact';
import { SURFACES, type Surface } from '../../src/contacts/sighting.ts';
import { text } from '../../src/locales/text.ts';
import type { Search } from '../../src/log/find-urges.ts';
import { OUTCOMES, type Outcome } from '../../src/policy/outcome.ts';
import { feelingText } from '../../src/ui/feeling-text.ts';

/** What of the urges the list shows. */
export function UrgeFilter({
  search,
  sites,
  feelings,
  siteName,
  onChange,
}: {
  search: Search;
  /** Those that the record has. */
  sites: readonly string[];
  feelings: readonly string[];
  siteName: (id: string) => string;
  onChange: (search: Search) => void;
}) {
  return (
    <search class="fields">
      <label class="field">
        <span>{text('record.list.words')}</span>
        <input
          type="search"
          dir="auto"
          value={search.words}
          onInput={({ currentTarget }) => onChange({ ...search, words: currentTarget.value })}
        />
      </label>
      <Choice
        name={text('record.list.outcome')}
        value={search.outcome}
        onChange={(outcome) => onChange({ ...search, outcome: outcome as Outcome })}
      >
        {options(OUTCOMES, (one) => text(`record.list.outcomes.${one}`))}
      </Choice>
      <Choice
        name={text('record.by.site')}
        value={search.site}
        onChange={(site) => onChange({ ...search, site })}
      >
        {options(sites, siteName)}
      </Choice>
      <Choice
        name={text('record.by.feeling')}
        value={search.feeling}
        onChange={(feeling) => onChange({ ...search, feeling })}
      >
        {options(feelings, feelingText)}
      </Choice>
      <Choice
        name={text('record.by.surface')}
        value={search.surface}
        onChange={(surface) => onChange({ ...search, surface: surface as Surface })}
      >
        {options(SURFACES, (one) => text(`settings.surfaces.${one}`))}
      </Choice>
      <label class="field">
        <span>{text('record.list.until')}</span>
        <input
          type="date"
          value={search.until ?? ''}
          onInput={({ currentTarget }) =>
            onChange({ ...search, until: currentTarget.value || undefined })
          }
        />
      </label>
    </search>
  );
}

const options = <T extends string>(values: readonly T[], nameOf: (value: T) => string) =>
  values.map((value) => (
    <option key={value} value={value}>
      {nameOf(value)}
    </option>
  ));

function Choice({
  name,
  value,
  onChange,
  children,
}: {
  name: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  children: ComponentChildren;
}) {
  return (
    <label class="field">
      <span>{name}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      >
        <option value="">{text('record.list.any')}</option>
        {children}
      </select>
    </label>
  );
}
