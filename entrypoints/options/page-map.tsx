import { useEffect, useState } from 'preact/hooks';
import { plainForSearch } from '../../src/locales/plain-for-search.ts';
import { text } from '../../src/locales/text.ts';

/** A section of the page, as the map shows it. */
export interface MapEntry {
  readonly id: string;
  readonly title: string;
}

/**
 * The way through a long page: its sections by address, and a search that leaves only those that
 * have the words somewhere. `page` holds the sections.
 */
export function PageMap({
  entries,
  page,
}: {
  entries: readonly MapEntry[];
  page: { current: HTMLElement | null };
}) {
  const [sought, setSought] = useState('');
  const [found, setFound] = useState<ReadonlySet<string>>();
  const sectionsHere = () => [
    ...(page.current?.querySelectorAll<HTMLElement>('section[id]') ?? []),
  ];
  useEffect(() => {
    const query = plainForSearch(sought.trim());
    const sections = sectionsHere();
    const hits = sections.filter((section) => wordsIn(section).includes(query));
    for (const section of sections) section.hidden = !hits.includes(section);
    setFound(query === '' ? undefined : new Set(hits.map(({ id }) => id)));
  }, [sought]);
  useEffect(() => {
    const onFollow = ({ target }: Event) => {
      const hash = (target as Element).closest('a')?.hash;
      const sections = sectionsHere();
      if (!sections.some(({ id, hidden }) => hidden && `#${id}` === hash)) return;
      // In this very call: the browser goes there next.
      for (const section of sections) section.hidden = false;
      setSought('');
    };
    const { current } = page;
    current?.addEventListener('click', onFollow);
    return () => current?.removeEventListener('click', onFollow);
  }, []);

  return (
    <nav class="map" aria-label={text('map.title')}>
      <input
        type="search"
        dir="auto"
        aria-label={text('map.search')}
        placeholder={text('map.search')}
        value={sought}
        onInput={(event) => setSought(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setSought('');
        }}
      />
      <ul>
        {entries.map(({ id, title }) => (
          <li key={id} hidden={found !== undefined && !found.has(id)}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
      <p class="quiet-text" role="status">
        {found?.size === 0 && text('map.nothing')}
      </p>
    </nav>
  );
}

/** All that stands in a section, and in its fields. */
function wordsIn(section: HTMLElement): string {
  const fields = [
    ...section.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'),
  ];
  const written = fields.map(({ value, placeholder }) => `${value} ${placeholder}`);
  return plainForSearch([section.textContent, ...written].join(' '));
}
