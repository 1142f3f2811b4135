import { describe, expect, it, vi } from 'vitest';
import { readFacts } from '../../../../src/platform/stored.ts';
import { takePointed } from '../../../../src/platform/tabs/take-pointed.ts';
import { DEFAULT_SETTINGS } from '../../../../src/policy/settings.ts';
import { practiceContact } from '../../../../src/practice/practice-contact.ts';
import { madeUp } from '../../made-up-site.ts';
import { store, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const place = { path: '/talk/*/**', selector: 'header b' };
const HOST = 'www.made-up.example';
const told = { name: 'Kit  Otter', place };
const pointed = async () => (await readFacts()).settings.pointed;

describe('takePointed', () => {
  it('keeps the place with its site, and proposes the name', async () => {
    const propose = vi.fn(async () => {});
    expect(await takePointed([madeUp], HOST, told, propose)).toBe(true);
    expect(await pointed()).toEqual([{ ...place, site: 'made-up' }]);
    expect(propose).toHaveBeenCalledWith([
      { site: 'any', kind: 'name', value: 'kit otter', written: 'Kit  Otter' },
    ]);
  });

  it('keeps one place for the same pages, the latest', async () => {
    const propose = vi.fn(async () => {});
    await takePointed([madeUp], HOST, told, propose);
    const other = { ...place, path: '/' };
    await takePointed([madeUp], HOST, { ...told, place: other }, propose);
    await takePointed([madeUp], HOST, { ...told, place: { ...place, selector: 'h2' } }, propose);
    expect(await pointed()).toEqual([
      { ...other, site: 'made-up' },
      { ...place, site: 'made-up', selector: 'h2' },
    ]);
  });

  it('proposes nobody who is a contact already', async () => {
    const propose = vi.fn(async () => {});
    await store({ contacts: [practiceContact('2026-11-23')] });
    await takePointed([madeUp], HOST, { ...told, name: 'Robin Vale 🌿' }, propose);
    expect(propose).not.toHaveBeenCalled();
    expect(await pointed()).toHaveLength(1);
  });

  it('keeps nothing of a site that is neither known nor the user’s own', async () => {
    const propose = vi.fn(async () => {});
    expect(await takePointed([madeUp], 'evil.example', told, propose)).toBe(false);
    expect(await pointed()).toEqual([]);
    await store({
      settings: { ...DEFAULT_SETTINGS, ownSites: [{ host: 'evil.example', addresses: [] }] },
    });
    expect(await takePointed([madeUp], 'evil.example', told, propose)).toBe(true);
  });
});
