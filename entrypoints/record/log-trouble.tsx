import { useState } from 'preact/hooks';
import { text } from '../../src/locales/text.ts';
import { deleteLog } from '../../src/log/empty-log.ts';
import type { LogTrouble } from '../../src/log/log-error.ts';
import { exportSalvaged } from '../../src/platform/record/export-all.ts';
import { refreshStanding } from '../../src/platform/record/refresh-standing.ts';
import { TroubleLine } from '../../src/ui/trouble-line.tsx';
import { offerFile } from './offer-file.ts';

/** Whatever was counted of the old record is not said any more. */
async function beginAnew(): Promise<void> {
  await deleteLog();
  await refreshStanding();
  location.reload();
}

/** In place of the record where it cannot be opened: why, and what can be done about it. */
export function LogTroubleCard({ trouble }: { trouble: LogTrouble }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <section class="card" aria-labelledby="trouble-title">
      <h2 id="trouble-title">{text('log.title')}</h2>
      <p role="alert">{text(`log.${trouble}`)}</p>
      <TroubleLine />
      <div class="row">
        <button type="button" class="main" onClick={() => location.reload()}>
          {text('log.again')}
        </button>
        {trouble === 'damaged' && (
          <>
            <button
              type="button"
              onClick={async () => offerFile(await exportSalvaged(), 'application/json', 'json')}
            >
              {text('log.save')}
            </button>
            <button type="button" class="quiet" onClick={() => setAsking(true)}>
              {text('log.anew')}
            </button>
          </>
        )}
      </div>
      {isAsking && (
        <div class="sure" role="alert">
          <p>{text('log.anewAsk')}</p>
          <div class="row">
            <button type="button" class="main" onClick={() => setAsking(false)}>
              {text('log.anewNo')}
            </button>
            <button type="button" class="danger" onClick={() => void beginAnew()}>
              {text('log.anewYes')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
