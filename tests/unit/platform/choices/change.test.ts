import { describe, expect, it } from 'vitest';
import { changeContacts, changeSettings } from '../../../../src/platform/choices/change.ts';
import { readFacts } from '../../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS } from '../../../../src/policy/settings.ts';
import { manyContacts } from '../../../invented/many-contacts.ts';
import { contactOf, known } from '../../samples.ts';
import { store, stored, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const ROBIN = contactOf([known('x', 'handle', 'robin')]);
const SAM = contactOf([], { id: 'sam' });
const DAMAGED = { id: 'mia', from: 'a later version' };
/** Nothing waits: what does is tested by itself, in `cooling.test.ts`. */
const settings = { ...DEFAULT_SETTINGS, coolingHours: 0 };

describe('changeContacts', () => {
  it('changes the first contacts there are', async () => {
    await changeContacts((contacts) => [...contacts, ROBIN]);
    expect(await stored()).toEqual({ contacts: [ROBIN] });
  });

  it('shows the change the readable contacts only, and keeps the damaged ones', async () => {
    await store({ settings, contacts: [DAMAGED, ROBIN] });
    await changeContacts((contacts) => {
      expect(contacts).toEqual([ROBIN]);
      return [SAM];
    });
    expect(await stored()).toEqual({ settings, contacts: [SAM, DAMAGED] });
  });

  it.each([
    ['comes to no list of contacts', () => [{ ...ROBIN, label: '' }]],
    [
      'itself fails',
      () => {
        throw new Error('no');
      },
    ],
  ])('throws and changes nothing when the change %s', async (_, change) => {
    await store({ contacts: [ROBIN, DAMAGED] });
    await expect(changeContacts(change)).rejects.toThrow();
    expect(await stored()).toEqual({ contacts: [ROBIN, DAMAGED] });
  });

  it('stores a long list as text, and changes it as any other', async () => {
    const many = manyContacts(100);
    await store({ settings });
    await changeContacts(() => [...many]);
    const { contacts } = await stored();
    expect(JSON.parse(String(contacts))).toEqual(many);
    expect((await readFacts()).contacts).toEqual(many);
    await changeContacts((contacts) => contacts.slice(0, 2));
    expect(await stored()).toEqual({ settings, contacts: many.slice(0, 2) });
  });

  it.each(['', 'no list', '{"0":1}', 7])('takes %j for no contacts', async (contacts) => {
    await store({ contacts });
    expect((await readFacts()).contacts).toEqual([]);
    await changeContacts((none) => [...none, ROBIN]);
    expect(await stored()).toEqual({ contacts: [ROBIN] });
  });

  it('goes on after a change that failed', async () => {
    await expect(changeContacts(() => [{ ...ROBIN, label: '' }])).rejects.toThrow();
    await changeContacts(() => [SAM]);
    expect(await stored()).toEqual({ contacts: [SAM] });
  });

  it('loses none of many changes at once', async () => {
    const ids = Array.from({ length: 20 }, (_, at) => `contact-${at}`);
    await Promise.all(
      ids.map((id) => changeContacts((contacts) => [...contacts, contactOf([], { id })])),
    );
    const { contacts } = (await stored()) as { contacts: { id: string }[] };
    expect(contacts.map(({ id }) => id)).toEqual(ids);
  });
});

describe('changeSettings', () => {
  it('begins with the defaults, and keeps what it is given', async () => {
    await changeSettings((settings) => ({ ...settings, waitSeconds: 30 }));
    await changeSettings((settings) => ({ ...settings, sites: ['x'] }));
    expect(await stored()).toEqual({
      settings: { ...DEFAULT_SETTINGS, waitSeconds: 30, sites: ['x'] },
    });
  });

  it('throws and changes nothing when a setting is out of bounds', async () => {
    await store({ settings: DEFAULT_SETTINGS });
    const changing = changeSettings((settings) => ({ ...settings, waitSeconds: 0 }));
    await expect(changing).rejects.toThrow();
    expect(await stored()).toEqual({ settings: DEFAULT_SETTINGS });
  });
});
