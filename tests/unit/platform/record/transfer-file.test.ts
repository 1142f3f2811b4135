import { expect, it } from 'vitest';
import { exportWith, readTransfer } from '../../../../src/platform/record/transfer-file.ts';
import { urgeOf } from '../../samples.ts';
import { useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

it('can be read again where an urge is damaged in what a file is refused for', async () => {
  const strange = { day: '2026-01-01', revision: 2_000_000 };
  const file = await exportWith({ urges: [urgeOf(strange)], letters: [] });
  expect(readTransfer(file).urges).toEqual([urgeOf({ revision: 1_000_000 })]);
});
