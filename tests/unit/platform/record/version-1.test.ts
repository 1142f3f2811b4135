import { describe, expect, it } from 'vitest';
import { withLog } from '../../../../src/log/database.ts';
import { allLetters, allUrges } from '../../../../src/log/read.ts';
import { changeContacts, changeSettings } from '../../../../src/platform/choices/change.ts';
import { readChoices } from '../../../../src/platform/choices/choices.ts';
import { dropEndedPasses } from '../../../../src/platform/passes.ts';
import { drainOutbox } from '../../../../src/platform/record/drain.ts';
import { exportAll } from '../../../../src/platform/record/export-all.ts';
import { importAll } from '../../../../src/platform/record/import-all.ts';
import { readFacts } from '../../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS } from '../../../../src/policy/settings.ts';
// Frozen as older versions wrote them: these files never change.
import storage1 from '../../../fixtures/old/storage-1.json' with { type: 'json' };
import transfer1 from '../../../fixtures/old/transfer-1.json' with { type: 'json' };
import { store, stored, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const { welcomed: _, ...SETTINGS_1 } = storage1.settings;

describe('what version 1 stored', () => {
  it('guards as it did: contacts, passes, and the settings there were; the others have defaults', async () => {
    await store(storage1);
    const { contacts, settings, passes } = await readFacts();
    expect(contacts).toEqual(storage1.contacts);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, ...SETTINGS_1 });
    expect(passes).toEqual([storage1['pass:robin:chat'], storage1['pass:robin:profile']]);
    expect(await readChoices()).toMatchObject({ contacts, settings, unreadable: [] });
  });

  it('hands over what was waiting in the outbox when it was updated', async () => {
    await store(storage1);
    expect(await drainOutbox()).toBe(3);
    const [urge] = await withLog(allUrges);
    expect(urge).toMatchObject({ id: '8c3f', words: 'once more', offer: 'reason:peace' });
    const sam = (await readFacts()).contacts.find(({ id }) => id === 'sam');
    expect(sam?.identities).toEqual(storage1['outbox:learned:1'].identities);
    expect(sam?.notThem).toEqual(storage1['outbox:not-them:2'].identities);
  });

  it('has passes that end, under whatever key they were written', async () => {
    await store(storage1);
    await dropEndedPasses(storage1['pass:robin:chat'].until);
    expect((await readFacts()).passes).toEqual([]);
  });
});

describe('a file of version 1', () => {
  it('is taken in whole, and comes out whole as one of today', async () => {
    await importAll(JSON.stringify(transfer1));
    const file = JSON.parse(await exportAll());
    expect(file.contacts).toEqual(transfer1.contacts);
    expect(file.settings).toEqual({ ...DEFAULT_SETTINGS, ...SETTINGS_1, sites: [] });
    expect(file.urges).toHaveLength(transfer1.urges.length);
    for (const [at, { reason, revision: _, ...said }] of transfer1.urges.entries())
      expect(file.urges[at]).toMatchObject({ ...said, offer: reason && `reason:${reason}` });
    expect(await withLog(allLetters)).toEqual([]);
  });
});

describe('what a newer version stored', () => {
  const newer = { ...DEFAULT_SETTINGS, waitSeconds: 30, badge: 'a ring', sound: { of: 'the sea' } };
  const contact = { id: 'kim', label: 'K.', ways: ['of a later year'] };

  it('is read as far as it can be', async () => {
    await store({ settings: newer });
    const { settings } = await readChoices();
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, waitSeconds: 30 });
  });

  it('is still there after this version wrote something', async () => {
    await store({ settings: newer, contacts: [contact] });
    await changeSettings((settings) => ({ ...settings, waitSeconds: 60 }));
    await changeContacts((contacts) => [...contacts]);
    const { settings, contacts } = await stored();
    expect(settings).toEqual({ ...newer, waitSeconds: 60 });
    expect(contacts).toEqual([contact]);
  });

  it('gives way to what the user sets anew', async () => {
    await store({ settings: newer });
    await changeSettings((settings) => ({ ...settings, badge: 'held' }));
    expect((await stored())['settings']).toEqual({ ...newer, badge: 'held' });
  });
});

describe('a damaged entry', () => {
  const PLAN = { id: 'p', when: 'at night', instead: 'I text Mia', action: { is: 'nothing' } };

  it('takes nothing from its neighbours in a list', async () => {
    await store({ settings: { plans: [PLAN, { id: 'q' }], feelings: [7, 'sad'] } });
    expect((await readFacts()).settings).toMatchObject({ plans: [PLAN], feelings: ['sad'] });
    expect((await readChoices()).settings).toMatchObject({ plans: [PLAN], feelings: ['sad'] });
  });

  it('does not get into a file, which would be refused for it', async () => {
    await store({ settings: { waitSeconds: 10.5, region: 'nowhere' }, contacts: [{ id: 'kim' }] });
    const file = await exportAll();
    expect(JSON.parse(file)).toMatchObject({ settings: DEFAULT_SETTINGS, contacts: [] });
    await expect(importAll(file)).resolves.toEqual({ settings: 0, waiting: 0, isRefused: false });
  });
});
