import { afterEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  followLatest,
  handOver,
  handOverOpened,
} from '../../../../src/platform/record/hand-over.ts';
import { decideRecording } from '../../../../src/platform/record/recording.ts';
import { DEFAULT_SETTINGS } from '../../../../src/policy/settings.ts';
import { urgeOf } from '../../samples.ts';
import { store, stored, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();
afterEach(() => decideRecording({ ...DEFAULT_SETTINGS, recordsPrivate: true }));

/** As a page of this kind would, with this setting. */
function decide(isPrivate: boolean, recordsPrivate: boolean): void {
  Object.assign(fakeBrowser.extension, { inIncognitoContext: isPrivate });
  decideRecording({ ...DEFAULT_SETTINGS, recordsPrivate });
}

it.each([
  [false, true],
  [false, false],
  [true, true],
])('an urge is written down (private window: %s, recorded there: %s)', async (...how) => {
  decide(...how);
  await handOverOpened(urgeOf(), undefined);
  await handOver({ is: 'learned', contactId: 'robin', identities: [] });
  expect(Object.keys(await stored())).toHaveLength(3);
});

it('in a private window nothing is written down where the user does not want it', async () => {
  decide(true, false);
  expect(await handOverOpened(urgeOf(), undefined)).toEqual(urgeOf());
  await handOver({ is: 'urge', urge: urgeOf({ revision: 10 }) });
  await handOver({ is: 'learned', contactId: 'robin', identities: [] });
  await store({ latest: urgeOf() });
  await followLatest(urgeOf({ revision: 10 }));
  expect(await stored()).toEqual({ latest: urgeOf() });
});

it('who it was not is remembered all the same', async () => {
  decide(true, false);
  await handOver({ is: 'not-them', contactId: 'robin', identities: [] });
  expect(Object.keys(await stored())).toHaveLength(1);
});
