import { test } from './support/chromium-test.ts';
import { expect } from './support/expect.ts';
import { IN_MATRIX } from './support/matrix.ts';
import { robin } from './support/people.ts';

const FRAMES = 30;

test(
  'an editor’s frame that is taken away is not kept by what listened in it',
  IN_MATRIX,
  async ({ holdfast }) => {
    await holdfast.reset([robin()], { sites: ['proton'] });
    const page = await holdfast.open('https://mail.proton.me/u/0/drafts/typed==');
    const browser = await page.context().newCDPSession(page);
    const documents = async () => {
      await browser.send('HeapProfiler.collectGarbage');
      return (await browser.send('Memory.getDOMCounters')).documents;
    };
    const write = () =>
      page.evaluate(async () => {
        const editor = document.createElement('iframe');
        editor.dataset['testid'] = 'rooster-iframe';
        document.body.append(editor);
        // Until the guard has seen it.
        await new Promise((resolve) => requestAnimationFrame(resolve));
        editor.remove();
      });
    await write();
    const before = await documents();
    for (let frame = 0; frame < FRAMES; frame++) await write();
    await expect.poll(async () => (await documents()) - before).toBeLessThan(FRAMES / 3);
  },
);
