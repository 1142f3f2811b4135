import { expect, it } from 'vitest';
import { recordPause } from '../../../content/pause/record-pause.ts';
import type { OutboxEntry } from '../../../src/log/outbox.ts';
import { stored, useFreshBrowser } from '../platform/fresh-browser.ts';
import { urgeOf } from '../samples.ts';

useFreshBrowser();

const handedOver = async () =>
  Object.values(await stored())
    .flatMap((one) =>
      (one as Partial<OutboxEntry>).is === 'urge' ? [(one as { urge: typeof OPENED }).urge] : [],
    )
    .sort((a, b) => a.revision - b.revision);
const OPENED = urgeOf({ ring: 'page' });
const FACTS = { latest: undefined };

it('of a pause that returns is begun by going on, and told anew where the page could not be left', async () => {
  const record = recordPause({ isUnread: false, isReturn: true }, OPENED, FACTS);
  record.tell({ feeling: 'lonely' });
  expect(await handedOver()).toEqual([]);
  await record.close({ outcome: 'planned', words: 'the lease', channel: 'whatsapp' });
  await record.close({ outcome: 'continued', words: 'to say it' });
  const told = await handedOver();
  expect(new Set(told.map(({ id }) => id)).size).toBe(1);
  expect(told.at(-1)).toMatchObject({ outcome: 'continued', words: 'to say it' });
  // What is told with a revision that the log has already is passed over there.
  expect(told.map(({ revision }) => revision)).toEqual([0, 20, 21]);
});

it('of a pause that returns is none where it is held', async () => {
  const record = recordPause({ isUnread: false, isReturn: true }, OPENED, FACTS);
  await record.close({ outcome: 'held', words: '' });
  expect(await stored()).toEqual({});
});

it('of a thread that cannot be read is none', async () => {
  const record = recordPause({ isUnread: true, isReturn: false }, OPENED, FACTS);
  await record.close({ outcome: 'continued', words: 'to read it' });
  expect(await stored()).toEqual({});
});
