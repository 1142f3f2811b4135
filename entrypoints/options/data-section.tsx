import { useState } from 'preact/hooks';
import { hostPatterns } from '../../src/addresses/match-pattern.ts';
import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import { text } from '../../src/locales/text.ts';
import { deleteAll, exportAll, importAll } from '../../src/platform/transfer.ts';
import { dayAt, localZone } from '../../src/streak/day.ts';

/** The record as a file, out and in, and its end. */
export function DataSection({ sites }: { sites: readonly SiteAddresses[] }) {
  const [said, setSaid] = useState<{ sentence: string; isProblem: boolean }>();
  const [isSure, setSure] = useState(false);

  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      const { contacts, urges } = await importAll(await file.text());
      setSaid({
        sentence: text('data.imported', {
          contacts: text('data.contacts', { count: contacts }),
          urges: text('urges', { count: urges }),
        }),
        isProblem: false,
      });
    } catch (error) {
      setSaid({
        sentence: error instanceof Error ? error.message : text('data.notOurs'),
        isProblem: true,
      });
    }
  };
  const remove = async () => {
    await deleteAll(sites.flatMap(hostPatterns));
    setSure(false);
    setSaid({ sentence: text('data.deleted'), isProblem: false });
  };

  return (
    <section id="data" aria-labelledby="data-title">
      <h2 id="data-title">{text('data.title')}</h2>
      <p class="quiet-text">{text('data.intro')}</p>
      <div class="card">
        <div class="row">
          <button type="button" onClick={async () => offerFile(await exportAll())}>
            {text('data.export')}
          </button>
          <label class="file">
            {text('data.import')}
            <input
              type="file"
              accept="application/json,.json"
              onChange={({ currentTarget: input }) => {
                void take(input.files?.[0]).then(() => {
                  input.value = '';
                });
              }}
            />
          </label>
          <button type="button" class="quiet danger" onClick={() => setSure(true)}>
            {text('data.delete')}
          </button>
        </div>
        {isSure && (
          <div class="row sure" role="alert">
            <span>{text('data.deleteSure')}</span>
            <button type="button" class="main" onClick={() => setSure(false)}>
              {text('contacts.keep')}
            </button>
            <button type="button" class="danger" onClick={remove}>
              {text('data.deleteNow')}
            </button>
          </div>
        )}
        <p role="status" class={said?.isProblem ? 'problem' : undefined}>
          {said?.sentence}
        </p>
      </div>
    </section>
  );
}

function offerFile(content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  link.download = `holdfast-${dayAt(Date.now(), localZone())}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
