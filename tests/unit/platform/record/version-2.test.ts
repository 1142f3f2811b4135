import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../../entrypoints/welcome/draft.ts';
import { withLog } from '../../../../src/log/database.ts';
import { allLetters, allUrges } from '../../../../src/log/read.ts';
import { readChoices } from '../../../../src/platform/choices/choices.ts';
import { readCooling } from '../../../../src/platform/choices/cooling-facts.ts';
import { readDoor } from '../../../../src/platform/choices/pin.ts';
import { readRepair } from '../../../../src/platform/choices/repaired.ts';
import { notedErrors } from '../../../../src/platform/health/errors.ts';
import { readDeletions } from '../../../../src/platform/record/deletion.ts';
import { drainOutbox } from '../../../../src/platform/record/drain.ts';
import { exportAll } from '../../../../src/platform/record/export-all.ts';
import { importAll } from '../../../../src/platform/record/import-all.ts';
import { readFacts } from '../../../../src/platform/stored.ts';
import { readWave } from '../../../../src/platform/wave.ts';
import { LooseningSchema } from '../../../../src/policy/cooling/loosening.ts';
import { DEFAULT_SETTINGS } from '../../../../src/policy/settings.ts';
import { SettingsSchema } from '../../../../src/policy/settings-schema.ts';
// Frozen as 0.3 wrote them: these files never change.
import storage2 from '../../../fixtures/old/storage-2.json' with { type: 'json' };
import transfer2 from '../../../fixtures/old/transfer-2.json' with { type: 'json' };
import { store, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

/** What a file says of sites is not turned on by it: their permission is the browser's to ask for. */
const { sites: _, ...WITHOUT_SITES } = transfer2.settings;

describe('what version 2 stored', () => {
  it('is read whole: contacts, settings, passes, and what the pause says next', async () => {
    await store(storage2);
    const { contacts, settings } = storage2;
    expect(await readChoices()).toEqual({
      contacts,
      settings: { ...DEFAULT_SETTINGS, ...settings },
      unreadable: [],
      unreadableSettings: {},
    });
    expect(await readFacts()).toEqual({
      contacts,
      settings: { ...DEFAULT_SETTINGS, ...settings },
      passes: [storage2['pass:robin:chat'], storage2['pass:robin:profile:x']],
      lastPass: storage2.lastPass,
      standing: storage2.standing,
      offers: storage2.offers,
      words: storage2.words,
      // For other pages the worker writes these anew as it wakes.
      addresses: [],
      withheld: storage2.withheld,
      unread: Object.keys(storage2.unreadSites),
      countersign: storage2.countersign,
      latest: storage2.latest,
    });
  });

  it('waits on: what was asked to loosen, the lock, the clock, the PIN, what is to be deleted', async () => {
    await store(storage2);
    const { pending, lockedUntil, setUpUntil } = storage2;
    expect(await readCooling()).toMatchObject({ pending, lockedUntil, setUpUntil });
    expect(await readDoor()).toBe('closed');
    const deletions = Object.entries(storage2).filter(([key]) => key.startsWith('deleting:'));
    expect(deletions).toHaveLength(4);
    expect(await readDeletions()).toEqual(new Map(deletions));
  });

  it('goes on where it was: the wave, the first day’s answers, what was put back, what went wrong', async () => {
    await store(storage2);
    expect(await readWave(storage2.wave.startedAt)).toEqual(storage2.wave);
    expect(await readDraft()).toEqual(storage2.welcome);
    expect(await readRepair()).toEqual(storage2.repaired);
    expect(await notedErrors()).toEqual(storage2.errors);
  });

  it('hands over what was waiting in the outbox when it was updated', async () => {
    await store(storage2);
    expect(await drainOutbox()).toBe(4);
    expect(await withLog(allUrges)).toEqual([storage2['outbox:urge:bf62:20'].urge]);
    expect(await withLog(allLetters)).toEqual([storage2['outbox:letter:3'].letter]);
    const sam = (await readFacts()).contacts.find(({ id }) => id === 'sam');
    expect(sam?.identities).toEqual(storage2['outbox:learned:1'].identities);
    expect(sam?.notThem).toEqual(storage2['outbox:not-them:2'].identities);
  });
});

it('a file of version 2 is taken in whole, and comes out as it was', async () => {
  await importAll(JSON.stringify(transfer2));
  const { settings, ...file } = JSON.parse(await exportAll());
  const { settings: _, ...others } = transfer2;
  expect(file).toEqual(others);
  expect(settings).toMatchObject(WITHOUT_SITES);
});

describe('the newest of the frozen examples', () => {
  const waiting = LooseningSchema.options.map(({ entries }) => entries.is.literal);

  it('has every setting there is: who adds one freezes a new example', () => {
    expect(Object.keys(storage2.settings).sort()).toEqual(
      Object.keys(SettingsSchema.entries).sort(),
    );
  });

  it('has every change that can wait', () => {
    expect(storage2.pending.map(({ loosening }) => loosening.is)).toEqual(waiting);
  });
});
