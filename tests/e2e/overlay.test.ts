import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import {
  expectNoPause,
  expectPause,
  frames,
  framesOf,
  goOn,
  heardIn,
  pauseOn,
} from './support/pause.ts';
import { robin } from './support/people.ts';
import { type Holdfast, test } from './support/test.ts';

const FEED = 'https://www.instagram.com/';

async function paused(holdfast: Holdfast): Promise<Page> {
  const page = await holdfast.open(FEED);
  await page.click('#robin');
  await expectPause(page);
  return page;
}

test('says nothing of the contact, neither on the screen nor in the tab', async ({ holdfast }) => {
  await holdfast.reset([robin({ label: 'Secret' })]);
  const page = await holdfast.open(FEED);
  await page.evaluate(`go('/robin.vale/')`);
  await expectPause(page);
  const screen = await page.evaluate(
    () => document.documentElement.lastElementChild?.shadowRoot?.innerHTML ?? '',
  );
  expect(screen.length).toBeGreaterThan(1000);
  for (const word of [/robin/i, /vale/i, /instagram/i, /secret/i, /https?:/])
    expect(screen).not.toMatch(word);
  expect(await page.title()).toBe('A pause');
  await page.evaluate(() => {
    document.title = 'Robin Vale (@robin.vale)';
  });
  await expect.poll(() => page.title()).toBe('A pause');
  expect(page.url()).toBe(FEED);
});

test('shows the label where the user wants it', async ({ holdfast }) => {
  await holdfast.reset([robin({ label: 'Them' })], { showLabel: true });
  const page = await holdfast.open(FEED);
  await page.click('#robin');
  await expect(page.getByText('You decided not to contact Them.')).toBeVisible();
});

test('is a labelled modal dialog with leaving first in focus', async ({ holdfast }) => {
  const page = await paused(holdfast);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toHaveAccessibleName(/.{10,}/);
  await expect(dialog).toHaveAccessibleDescription(/.{10,}/);
  await expect(pauseOn(page)).toBeFocused();
  await expect(page.getByRole('status')).toContainText('You can continue in');
  // Round and round with the keyboard, and never out into the page.
  for (let presses = 0; presses < 8; presses++) {
    await page.keyboard.press('Tab');
    const inPage = await page.evaluate(() => document.activeElement?.closest('#mount') != null);
    expect(inPage).toBe(false);
  }
});

test('gives the focus back where it was', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.focus('#robin');
  await page.keyboard.press('Enter');
  await expectPause(page);
  await page.keyboard.press('Enter');
  await expectNoPause(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('robin');
});

test('keeps what is typed and pressed from the page', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  // The page listens before there is a pause, as early as any of its scripts can.
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const type of [
      'keydown',
      'keyup',
      'keypress',
      'beforeinput',
      'input',
      'textInput',
      'compositionend',
      'dragstart',
      'drop',
      'click',
      'pointerdown',
      'mousedown',
      'focusin',
      'paste',
    ])
      for (const target of [window, document])
        target.addEventListener(
          type,
          (event) =>
            seen.push(
              `${event.type} ${(event as KeyboardEvent).key ?? (event as InputEvent).data ?? ''}`,
            ),
          true,
        );
  });
  await page.click('#robin');
  await expectPause(page);
  await page.getByRole('textbox', { name: 'What for?' }).pressSequentially('secret');
  await expect(page.getByRole('textbox', { name: 'What for?' })).toHaveValue('secret');
  await page.mouse.click(20, 20);
  await page.keyboard.type('jk');
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.filter((one) => !one.startsWith('focusin'))).toEqual([]);
  expect(await heardIn(page)).toEqual([]);
  await expectPause(page);
});

test('cannot be answered by the page', async ({ holdfast }) => {
  const page = await paused(holdfast);
  await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    for (const type of [
      'pointerdown',
      'mousedown',
      'click',
      'keydown',
      'input',
      'submit',
      'cancel',
      'close',
    ])
      host?.dispatchEvent(
        new MouseEvent(type, { bubbles: true, composed: true, clientX: 550, clientY: 450 }),
      );
  });
  await frames(page);
  await expectPause(page);
  expect(await holdfast.urges()).toEqual([
    expect.objectContaining({ outcome: 'held', revision: 0 }),
  ]);
});

test('stays on top of what the page raises or removes', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.evaluate(`go('/robin.vale/')`);
  await expectPause(page);
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.dataset.contactPage = '';
    dialog.textContent = 'Welcome back';
    dialog.style.cssText = 'width:100vw;height:100vh';
    document.body.append(dialog);
    dialog.showModal();
  });
  await frames(page);
  await page.evaluate(() => {
    const popover = document.createElement('div');
    popover.popover = 'manual';
    popover.dataset.contactPage = '';
    popover.style.cssText = 'width:100vw;height:100vh';
    document.body.append(popover);
    popover.showPopover();
  });
  await frames(page);
  await page.evaluate(() => document.documentElement.lastElementChild?.remove());
  await frames(page);
  await page.evaluate(() =>
    document.documentElement.lastElementChild?.setAttribute('style', 'display:none'),
  );
  await frames(page);
  await expectPause(page);
  expect((await framesOf(page)).contact).toBe(0);
});

test('stops what plays, and lets it go on after continuing', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.evaluate(() => {
    const audio = document.createElement('audio');
    audio.loop = true;
    // Two seconds of silence, as a page's sound would be.
    const samples = new Uint8Array(44 + 16000);
    const view = new DataView(samples.buffer);
    const text = (at: number, word: string) =>
      [...word].map((c, i) => view.setUint8(at + i, c.charCodeAt(0)));
    text(0, 'RIFF');
    view.setUint32(4, 36 + 16000, true);
    text(8, 'WAVEfmt ');
    view.setUint32(16, 16, true);
    view.setUint16(20, 1, true);
    view.setUint16(22, 1, true);
    view.setUint32(24, 8000, true);
    view.setUint32(28, 8000, true);
    view.setUint16(32, 1, true);
    view.setUint16(34, 8, true);
    text(36, 'data');
    view.setUint32(40, 16000, true);
    samples.fill(128, 44);
    audio.src = URL.createObjectURL(new Blob([samples], { type: 'audio/wav' }));
    document.body.append(audio);
    return audio.play();
  });
  const isPlaying = () => page.evaluate(() => document.querySelector('audio')?.paused === false);
  expect(await isPlaying()).toBe(true);
  await page.click('#tray-robin');
  await expectPause(page);
  expect(await isPlaying()).toBe(false);
  await page.evaluate(() =>
    document
      .querySelector('audio')
      ?.play()
      .catch(() => {}),
  );
  await expect.poll(isPlaying).toBe(false);
  await expect.poll(() => isMuted(holdfast)).toBe(true);
  await pauseOn(page).click();
  await expectNoPause(page);
  await expect.poll(() => isMuted(holdfast)).toBe(false);
});

test('the wait grows with the day', async ({ holdfast }) => {
  const page = await paused(holdfast);
  await goOn(page, 'first time');
  const other = await holdfast.open('https://x.com/home');
  await other.click('#author-18');
  // Continuing to the profile lets through on every site: another surface is asked anew.
  await other.goto('https://x.com/home');
  await other.click('#time-18');
  await expectPause(other);
  await expect(other.getByText('2 urges today')).toBeVisible();
  await expect(other.getByRole('button', { name: /^Continue in/ })).toHaveText(/in [678] s/);
});

test('shows another reason each time', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  const lines = new Set<string>();
  for (const selector of ['#robin', '#robin-post', '#tray-robin']) {
    await page.click(selector);
    lines.add((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
    await pauseOn(page).click();
    await expectNoPause(page);
    await holdfast.urges();
    await expect
      .poll(async () => ((await holdfast.stored('standing')) as { offers: string[] }).offers.length)
      .toBe(lines.size);
  }
  expect(lines.size).toBe(3);
});

const isMuted = async (holdfast: Holdfast): Promise<boolean | undefined> =>
  (await holdfast.browser.worker()).evaluate(async () => {
    const tabs = await chrome.tabs.query({ url: 'https://www.instagram.com/*' });
    return tabs.at(-1)?.mutedInfo?.muted;
  });

test('counts the wait with reduced motion too, and holds the guide still', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.click('#robin');
  await expectPause(page);
  const animation = await page
    .locator('.breath-far')
    .evaluate((guide) => getComputedStyle(guide).animationName);
  expect(animation).toBe('none');
  await goOn(page);
  await expect(page).toHaveURL('https://www.instagram.com/robin.vale/');
});

test('tells a page that presses links by itself nothing', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  const heard = await page.evaluate(() => {
    const hears = (href: string) => {
      const link = document.createElement('a');
      link.href = href;
      document.body.append(link);
      let count = 0;
      link.addEventListener('pointerdown', () => count++);
      link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true }));
      link.remove();
      return count;
    };
    return ['/robin.vale/', '/mia.sol/'].map(hears);
  });
  expect(heard).toEqual([1, 1]);
});

test('stays above a popover that was there and what goes full screen', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.evaluate(() => {
    const popover = document.createElement('div');
    popover.id = 'popover';
    popover.popover = 'manual';
    popover.style.cssText = 'inset:0;width:100vw;height:100vh;background:red';
    document.body.append(popover);
  });
  await page.click('#robin');
  await expectPause(page);
  await page.evaluate(() => (document.querySelector('#popover') as HTMLElement).showPopover());
  await page.mouse.click(20, 20);
  await page.evaluate(() =>
    document
      .querySelector('main')
      ?.requestFullscreen()
      .catch(() => {}),
  );
  await frames(page);
  // What is painted, not what can be hit: things behind a modal dialog cannot be hit at all.
  expect(
    await page.evaluate(() => document.querySelector('#popover')?.matches(':popover-open')),
  ).toBe(false);
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  await expectPause(page);
});

test('leaves the tab its sound when it is left by a load', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.evaluate(`go('/robin.vale/')`);
  await expectPause(page);
  await expect.poll(() => isMuted(holdfast)).toBe(true);
  await pauseOn(page).click();
  await expectNoPause(page);
  await expect.poll(() => isMuted(holdfast)).toBe(false);
});
