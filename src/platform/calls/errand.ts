import { browser } from 'wxt/browser';
import { newId } from '../../new-id.ts';
import { reporter } from '../health/report.ts';

/** What is left to the worker away from the log: to bring the rings in step, or to open this page of ours. */
export type Errand = 'rings' | `/${string}`;

const ERRAND = 'errand:';
const FAILED = 'failed';
const PATIENCE_MS = 2000;

const isErrand = (value: unknown): value is Errand =>
  value === 'rings' || (typeof value === 'string' && value.startsWith('/'));

/** Has the worker of the ordinary windows do it; answers whether that was done in time. */
export async function sendErrand(errand: Errand): Promise<boolean> {
  const key = ERRAND + newId();
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const hear = ({ [key]: change }: Record<string, { newValue?: unknown }>) => {
    if (change?.newValue === FAILED) resolve(false);
    else if (change && !change.newValue) resolve(true);
  };
  browser.storage.onChanged.addListener(hear);
  const late = setTimeout(() => resolve(false), PATIENCE_MS);
  // In memory: what was opened in a private window is not to be on the disk.
  await browser.storage.session.set({ [key]: errand });
  const isDone = await promise;
  clearTimeout(late);
  browser.storage.onChanged.removeListener(hear);
  if (!isDone) await browser.storage.session.remove(key);
  return isDone;
}

/** Does what is asked for elsewhere. */
export function serveErrands(run: (errand: Errand) => Promise<void>): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes))
      if (key.startsWith(ERRAND) && isErrand(newValue))
        void run(newValue).then(
          () => browser.storage.session.remove(key),
          (error) => {
            reporter('errand')(error);
            return browser.storage.session.set({ [key]: FAILED });
          },
        );
  });
}
