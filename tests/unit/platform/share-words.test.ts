import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { shareWords } from '../../../src/platform/share-words.ts';
import { readFacts } from '../../../src/platform/stored.ts';
import { store, useFreshBrowser } from './fresh-browser.ts';

useFreshBrowser();

it('leaves the words that are said over pages where those find them, and no others', async () => {
  await shareWords();
  const { words } = await readFacts();
  expect(words?.locale).toBe('en-US');
  expect(words?.messages).toMatchObject({
    'pause.hold': 'Hold firm',
    'point.yes': expect.any(String),
  });
  expect(words?.messages).not.toHaveProperty('welcome.title');
});

it('follows the language that the user chose', async () => {
  await store({ settings: { language: 'de' } });
  await shareWords();
  expect((await readFacts()).words?.locale).toBe('de');
});

it('brings those of an older version up to date, and writes nothing when they are', async () => {
  await store({ words: { locale: 'en-US', messages: { 'pause.hold': 'Hold' } } });
  await shareWords();
  expect((await readFacts()).words?.messages['pause.hold']).toBe('Hold firm');
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await shareWords();
  expect(set).not.toHaveBeenCalled();
});

it('leaves the language that was chosen last, though the one before is slower to read', async () => {
  const read = fetch;
  vi.stubGlobal('fetch', async (url: string) => {
    if (url.includes('/fr.json')) await new Promise((done) => setTimeout(done, 20));
    return read(url);
  });
  await store({ settings: { language: 'fr' } });
  const before = shareWords();
  await store({ settings: { language: 'de' } });
  await Promise.all([before, shareWords()]);
  vi.unstubAllGlobals();
  expect((await readFacts()).words?.locale).toBe('de');
});
