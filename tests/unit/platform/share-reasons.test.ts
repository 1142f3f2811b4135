import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { shareReasons } from '../../../src/platform/share-reasons.ts';
import { readFacts } from '../../../src/platform/stored.ts';
import { ARTICLE_REASONS } from '../../../src/reasons/article.ts';
import { store, useFreshBrowser } from './fresh-browser.ts';

useFreshBrowser();

it('leaves every reason where pages find it, whole', async () => {
  await shareReasons();
  expect((await readFacts()).reasons).toEqual(ARTICLE_REASONS);
});

it('brings those of an older version up to date, and writes nothing when they are', async () => {
  await store({ reasons: ARTICLE_REASONS.slice(1) });
  await shareReasons();
  expect((await readFacts()).reasons).toEqual(ARTICLE_REASONS);
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await shareReasons();
  expect(set).not.toHaveBeenCalled();
});
