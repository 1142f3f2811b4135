// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Look } from '../../../content/guard/look.ts';
import { watchPage } from '../../../content/guard/watcher.ts';
import type { Page } from '../../../content/sites/site.ts';

const nobody: Look = { address: undefined, places: [] };

describe('watching a page', () => {
  let ended: AbortController;
  let waits: AbortController[];
  beforeEach(() => {
    ended = new AbortController();
    waits = [];
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const wait = new AbortController();
      waits.push(wait);
      return wait.signal;
    });
    document.body.innerHTML = '<main><h2>Mia</h2><p></p></main>';
  });
  afterEach(() => ended.abort());

  const watch = (answer: () => Look | undefined = () => nobody) => {
    const look = vi.fn((page: Page) => {
      page.querySelector('h2');
      return answer();
    });
    const { lookSoon } = watchPage(document, { look, shadowRoots: () => [] }, ended.signal);
    expect(look).toHaveBeenCalledTimes(1);
    return { look, lookSoon };
  };
  const settle = () => new Promise((done) => setTimeout(done));
  const change = (selector: string) => {
    document.querySelector(selector)?.append('!');
    return settle();
  };
  const letTimePass = () => {
    for (const wait of waits.splice(0)) wait.abort();
    return settle();
  };

  it('looks at once where a reader found somebody', async () => {
    const { look } = watch();
    await change('h2');
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('looks a moment later where that is asked for', async () => {
    const { look, lookSoon } = watch();
    lookSoon();
    lookSoon();
    expect(look).toHaveBeenCalledTimes(1);
    await letTimePass();
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('looks once, a moment later, however much else changes', async () => {
    const { look } = watch();
    for (let turn = 0; turn < 20; turn++) await change('p');
    expect(look).toHaveBeenCalledTimes(1);
    await letTimePass();
    expect(look).toHaveBeenCalledTimes(2);
    await letTimePass();
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('looks at any change after a look that was none', async () => {
    let isUp = true;
    const { look } = watch(() => (isUp ? undefined : nobody));
    await change('p');
    expect(look).toHaveBeenCalledTimes(2);
    isUp = false;
    await change('p');
    expect(look).toHaveBeenCalledTimes(3);
    await change('p');
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('ends', async () => {
    const { look } = watch();
    await change('p');
    ended.abort();
    await change('h2');
    await letTimePass();
    expect(look).toHaveBeenCalledTimes(1);
  });
});
