import { expect, it } from 'vitest';
import { withLog } from '../../../src/log/database.ts';
import { allUrges } from '../../../src/log/read.ts';
import { recordUrges } from '../../../src/log/record.ts';
import { salvage } from '../../../src/log/salvage.ts';
import { useFreshBrowser } from '../platform/fresh-browser.ts';
import { urgeOf } from '../samples.ts';

useFreshBrowser();

it('finds nothing where there is no log, and leaves none behind without its stores', async () => {
  expect(await salvage()).toEqual({ urges: [], letters: [] });
  await withLog((log) => recordUrges(log, [urgeOf()]));
  expect(await withLog(allUrges)).toEqual([urgeOf()]);
  expect((await salvage()).urges).toEqual([urgeOf()]);
});
