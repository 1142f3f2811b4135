import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { locale, text } from '../../src/locales/text.ts';
import type { Correction } from '../../src/log/correct-urge.ts';
import { findUrges, type Search } from '../../src/log/find-urges.ts';
import type { Urge } from '../../src/log/urge.ts';
import { UrgeFilter } from './urge-filter.tsx';
import { UrgeForm } from './urge-form.tsx';
import { UrgeRow } from './urge-row.tsx';

/**
 * So many at first, and so many more at a press: what comes below the list stays in reach. Rows out of
 * view are not laid out (`content-visibility`) but stay in the document, so that find-in-page, screen
 * readers and the focus keep working.
 */
const AT_FIRST = 12;
const MORE = 50;
const ALL: Search = { words: '' };

/** Each of what the urges have there, once. */
const valuesOf = (urges: readonly Urge[], of: (urge: Urge) => string | null): string[] => [
  ...new Set(urges.flatMap((urge) => of(urge) ?? [])),
];

/** Every urge, the latest first, to be found and put right. */
export function UrgeList({
  urges,
  siteName,
  onCorrect,
}: {
  urges: readonly Urge[];
  siteName: (id: string) => string;
  onCorrect: (id: string, changed: Partial<Correction>) => Promise<void>;
}) {
  const [search, setSearch] = useState(ALL);
  const [count, setCount] = useState(AT_FIRST);
  // Each by itself: opening another takes nothing away of what is written in one.
  const [editing, setEditing] = useState<readonly string[]>([]);
  const found = useMemo(() => findUrges(urges, search), [urges, search]);
  // One that is being put right stays, whatever is searched for or comes before it meanwhile.
  const shown = new Set([...found.slice(0, count).map(({ id }) => id), ...editing]);
  const sites = useMemo(() => valuesOf(urges, ({ site }) => site), [urges]);
  const feelings = useMemo(() => valuesOf(urges, ({ feeling }) => feeling), [urges]);
  const list = useRef<HTMLUListElement>(null);
  const edit = useCallback((id: string) => setEditing((now) => [...now, id]), []);
  /** The focus goes back to the row it came from. */
  const close = (id: string) => {
    setEditing((now) => now.filter((one) => one !== id));
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] button`)?.focus(),
    );
  };
  return (
    <section aria-labelledby="urges">
      <h2 id="urges">{text('record.list.title')}</h2>
      {urges.length > 0 && (
        <UrgeFilter
          search={search}
          sites={sites}
          feelings={feelings}
          siteName={siteName}
          onChange={(after) => {
            setSearch(after);
            setCount(AT_FIRST);
          }}
        />
      )}
      <p class="quiet-text" role="status">
        {found.length === urges.length
          ? text('urges', { count: urges.length })
          : found.length === 0
            ? text('record.list.nothing')
            : text('record.list.found', { count: urges.length, found: found.length })}
      </p>
      {found.length === 0 && urges.length > 0 && (
        <button type="button" class="start" onClick={() => setSearch(ALL)}>
          {text('record.list.all')}
        </button>
      )}
      <ul class="card urges" ref={list} hidden={shown.size === 0}>
        {(shown.size === 0 ? [] : urges.filter(({ id }) => shown.has(id))).map((urge) => (
          <li key={urge.id} data-id={urge.id}>
            {editing.includes(urge.id) ? (
              <UrgeForm
                urge={urge}
                onCancel={() => close(urge.id)}
                onSave={async (changed) => {
                  // Where it could not be kept the form stays, with what was written.
                  await onCorrect(urge.id, changed);
                  close(urge.id);
                }}
              />
            ) : (
              <UrgeRow key={locale()} urge={urge} siteName={siteName} onEdit={edit} />
            )}
          </li>
        ))}
      </ul>
      {found.length > count && (
        <button type="button" class="start" onClick={() => setCount(count + MORE)}>
          {text('record.list.more')}
        </button>
      )}
    </section>
  );
}
