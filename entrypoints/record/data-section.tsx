import { useRef, useState } from 'preact/hooks';
import type { Contact } from '../../src/contacts/contact.ts';
import { listText } from '../../src/locales/formats.ts';
import { SentenceError } from '../../src/locales/sentence-error.ts';
import { text } from '../../src/locales/text.ts';
import { LogError } from '../../src/log/log-error.ts';
import type { Urge } from '../../src/log/urge.ts';
import { exportAll, exportTable } from '../../src/platform/record/export-all.ts';
import { importAll } from '../../src/platform/record/import-all.ts';
import { type ImportPreview, previewImport } from '../../src/platform/record/preview-import.ts';
import { DeleteCard } from './delete-card.tsx';
import { ImportCard, partsOf } from './import-card.tsx';
import { offerFile } from './offer-file.ts';

interface Chosen {
  readonly file: string;
  readonly preview: ImportPreview;
}

/** The record as a file, out and in, and its end. */
export function DataSection({
  urges,
  contacts,
}: {
  urges: readonly Urge[];
  contacts: readonly Contact[];
}) {
  const [said, setSaid] = useState<{ sentence: string; isProblem: boolean }>();
  const [chosen, setChosen] = useState<Chosen>();
  const isTaking = useRef(false);

  const sayProblem = (error: unknown) => {
    if (!(error instanceof SentenceError)) throw error;
    setSaid({ sentence: error.message, isProblem: true });
  };
  const look = async (input: HTMLInputElement) => {
    const picked = input.files?.[0];
    input.value = '';
    if (!picked) return;
    try {
      setSaid(undefined);
      // One on a disk that was taken out cannot be read, nor one that changed since.
      const file = await picked.text().catch(() => '');
      setChosen({ file, preview: await previewImport(file) });
    } catch (error) {
      setChosen(undefined);
      sayProblem(error);
    }
  };
  const save = async (make: () => Promise<string>, offer: (text: string) => void) => {
    try {
      offer(await make());
    } catch (error) {
      // What went wrong with the log is told by the page.
      if (error instanceof LogError) throw error;
      sayProblem(error);
    }
  };
  const take = async ({ file, preview }: Chosen) => {
    // The second press of two has nothing to take in, and would say so.
    if (isTaking.current) return;
    isTaking.current = true;
    const asked = await importAll(file, () => setSaid(undefined))
      .catch(sayProblem)
      .finally(() => {
        isTaking.current = false;
        setChosen(undefined);
      });
    if (!asked) return;
    const { settings, waiting, isRefused } = asked;
    const parts = partsOf({ ...preview, settings });
    const taken = parts.length > 0 ? text('data.imported', { parts: listText(parts) }) : '';
    const later = waiting > 0 ? text('cooling.imported', { count: waiting }) : '';
    const not = isRefused ? text('cooling.refused') : '';
    setSaid({ sentence: [taken, later, not].join(' ').trim(), isProblem: false });
  };
  return (
    <section aria-labelledby="data">
      <h2 id="data">{text('record.data.title')}</h2>
      <p class="quiet-text">{text('data.intro')}</p>
      <div class="card">
        <div class="row">
          <button
            type="button"
            onClick={() => save(exportAll, (all) => offerFile(all, 'application/json', 'json'))}
          >
            {text('data.export')}
          </button>
          <button
            type="button"
            // By the mark spreadsheets know that it is in UTF-8.
            onClick={() => save(exportTable, (all) => offerFile(`\ufeff${all}`, 'text/csv', 'csv'))}
          >
            {text('record.data.csv')}
          </button>
          <label class="file">
            {text('data.import')}
            <input
              type="file"
              accept="application/json,.json"
              onChange={({ currentTarget }) => void look(currentTarget)}
            />
          </label>
        </div>
        {chosen && (
          <ImportCard
            preview={chosen.preview}
            onTake={() => void take(chosen)}
            onLeave={() => setChosen(undefined)}
          />
        )}
        <p role="status" class={said?.isProblem ? 'problem' : undefined}>
          {said?.sentence}
        </p>
      </div>
      <DeleteCard contacts={contacts} urges={urges} />
    </section>
  );
}
