import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { proposeToAdd, takeProposed } from '../../../../src/platform/choices/proposed.ts';
import { known } from '../../samples.ts';
import { useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

describe('what is proposed to the options page', () => {
  it('is handed over once, and nothing of it stands in the address', async () => {
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    const robin = known('instagram', 'handle', 'robin.vale');
    await proposeToAdd({ identities: [robin] });
    const url = new URL(opened.mock.calls[0]?.[0].url ?? '');
    expect(url.href).not.toContain('robin');
    expect(await takeProposed(url.hash)).toEqual({ identities: [robin], pasted: '' });
    expect(await takeProposed(url.hash)).toEqual({ identities: [], pasted: '' });
  });

  it('is taken by the page that was opened for it alone', async () => {
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    await proposeToAdd({ pasted: 'https://x.com/robin_vale' });
    await proposeToAdd({ pasted: 'https://x.com/mia_sol' });
    const [first = '', second = ''] = opened.mock.calls.map(([{ url }]) => new URL(url ?? '').hash);
    expect((await takeProposed('')).pasted).toBe('');
    expect((await takeProposed('#sites')).pasted).toBe('');
    expect((await takeProposed(second)).pasted).toBe('https://x.com/mia_sol');
    expect((await takeProposed(first)).pasted).toBe('https://x.com/robin_vale');
  });

  it('is nothing where it is damaged', async () => {
    await fakeBrowser.storage.session.set({ 'proposed:a': { identities: 'robin' } });
    expect(await takeProposed('#add:a')).toEqual({ identities: [], pasted: '' });
  });
});
