import { expect, it } from 'vitest';
import { correctionBack } from '../../../../src/log/correct-urge.ts';
import { withLog } from '../../../../src/log/database.ts';
import { allUrges } from '../../../../src/log/read.ts';
import { recordUrges } from '../../../../src/log/record.ts';
import { recordCorrection } from '../../../../src/platform/record/record-correction.ts';
import { urgeOf } from '../../samples.ts';
import { useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const CHANGED = { outcome: 'continued' } as const;
const outcome = async () => (await withLog(allUrges))[0]?.outcome;
/** As the record page takes it back. */
const back = (done: { before: ReturnType<typeof urgeOf>; after: ReturnType<typeof urgeOf> }) =>
  recordCorrection(
    'urge-1',
    correctionBack(done.before, CHANGED),
    correctionBack(done.after, CHANGED),
  );

async function corrected() {
  await withLog((log) => recordUrges(log, [urgeOf()]));
  const done = await recordCorrection('urge-1', CHANGED);
  if (!done) throw new Error('It is not there');
  return done;
}

it('a correction is taken back', async () => {
  const done = await corrected();
  expect(await outcome()).toBe('continued');
  expect(await back(done)).toBeDefined();
  expect(await outcome()).toBe('held');
});

it('a correction that was corrected once more elsewhere is not taken back', async () => {
  const done = await corrected();
  await recordCorrection('urge-1', { outcome: 'mistaken' });
  expect(await back(done)).toBeUndefined();
  expect(await outcome()).toBe('mistaken');
});
