import { dayAt, localZone } from '../days/day.ts';
import { dayText } from '../locales/formats.ts';
import { text } from '../locales/text.ts';
import { dismissRepair } from '../platform/choices/repaired.ts';
import type { Troubles } from '../platform/record/troubles.ts';

/** What was damaged and put back, and what cannot be kept just now: said, with what helps. */
export function TroubleNotes({ repair, log, unkept }: Troubles) {
  if (!repair && !log && unkept === 0) return null;
  return (
    <div class="troubles" role="status">
      {repair && (
        <div class="card">
          <p>{text('log.repair.said', { day: dayText(dayAt(repair.copiedAt, localZone())) })}</p>
          <div class="row">
            <a class="button" href="/options.html#contacts" target="_blank" rel="noopener">
              {text('log.repair.look')}
            </a>
            <button type="button" class="quiet" onClick={() => void dismissRepair()}>
              {text('log.repair.fine')}
            </button>
          </div>
        </div>
      )}
      {(log || unkept > 0) && (
        <p class="card problem">{text(log && unkept === 0 ? `log.${log}` : 'log.unkept')}</p>
      )}
    </div>
  );
}
