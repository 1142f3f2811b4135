import { type Holdfast, test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { IN_MATRIX } from './support/matrix.ts';
import {
  expectNoPause,
  expectPause,
  expectUrl,
  frames,
  goOn,
  heardIn,
  hold,
} from './support/paused-tab.ts';
import { robin } from './support/people.ts';
import type { Tab } from './support/tab.ts';

const FEED = 'https://www.instagram.com/';

async function paused(holdfast: Holdfast): Promise<Tab> {
  const page = await holdfast.open(FEED);
  await page.click('#robin');
  await expectPause(page);
  return page;
}

test('says nothing of the contact, neither on the screen nor in the tab', async ({ holdfast }) => {
  await holdfast.reset([robin({ label: 'Secret' })]);
  const page = await holdfast.open(FEED);
  await page.evaluate(`void go('/robin.vale/')`);
  await expectPause(page);
  const screen = await page.read('.pause', (pause) => pause.outerHTML);
  expect(screen.length).toBeGreaterThan(1000);
  for (const word of [/robin/i, /vale/i, /instagram/i, /secret/i, /https?:/])
    expect(screen).not.toMatch(word);
  expect(await titleOf(page)).toBe('Instagram');
  await page.evaluate(`void (document.title = 'Robin Vale (@robin.vale)')`);
  await expect.poll(() => titleOf(page)).toBe('Instagram');
  await expectUrl(page, FEED);
});

const titleOf = (page: Tab) => page.evaluate<string>('document.title');

test('shows the label where the user wants it', IN_MATRIX, async ({ holdfast }) => {
  await holdfast.reset([robin({ label: 'Them' })], { showLabel: true });
  const page = await holdfast.open(FEED);
  await page.click('#robin');
  await page.waitFor('.label:text-is("You decided not to contact “Them”.")');
});

test('gives the focus back where it was', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.focus('#robin');
  await page.press('Enter');
  await expectPause(page);
  await page.press('Enter');
  await expectNoPause(page);
  expect(await page.evaluate('document.activeElement?.id')).toBe('robin');
});

// Chromium draws sixty frames a second for an animation that runs, wherever its element is.
test('leaves nothing behind that moves', async ({ holdfast }) => {
  const page = await paused(holdfast);
  const moving = () =>
    page.evaluate<string[]>('moving.map((one) => one.playState)').then((states) => new Set(states));
  await page.evaluate(() => {
    const pause = document.documentElement.lastElementChild?.shadowRoot?.querySelector('dialog');
    Object.assign(window, { moving: pause?.getAnimations({ subtree: true }) });
  });
  expect(await moving()).toEqual(new Set(['running']));
  await hold(page);
  await expectNoPause(page);
  expect(await moving()).toEqual(new Set(['idle']));
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
  await page.click(WORDS);
  await page.type('secret');
  expect(await page.read(WORDS, written)).toBe('secret');
  await page.click('.pause', { where: 'its own' });
  await page.type('jk');
  const seen = await page.evaluate<string[]>('seen');
  expect(seen.filter((one) => !one.startsWith('focusin'))).toEqual([]);
  expect(await heardIn(page)).toEqual([]);
  await expectPause(page);
});

const WORDS = '.go-on input';
const written = (field: HTMLElement) => (field as HTMLInputElement).value;

test('stops what plays, and lets it go on once the pause is over', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  // Firefox lets a page make a sound once something in it was pressed.
  await page.click('main', { where: 'its own' });
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
  await hold(page);
  await expectNoPause(page);
  await expect.poll(isPlaying).toBe(true);
  await expect.poll(() => isMuted(holdfast)).toBe(false);
});

test('the wait grows with the day', IN_MATRIX, async ({ holdfast }) => {
  const page = await paused(holdfast);
  await goOn(page, 'first time');
  const other = await holdfast.open('https://x.com/home');
  await other.click('#author-18');
  // Continuing to the profile lets through on every site: another surface is asked anew.
  await other.goto('https://x.com/home');
  await other.click('#time-18');
  await expectPause(other);
  await other.waitFor('.standing span:text-is("2 urges today")');
  expect(await other.text('.continue')).toMatch(/^Continue in [678] s/);
});

test('shows another reason each time', IN_MATRIX, async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  const lines = new Set<string>();
  for (const selector of ['#robin', '#robin-post', '#tray-robin']) {
    await page.click(selector);
    lines.add(await page.text('.pause h1'));
    await hold(page);
    await expectNoPause(page);
    await holdfast.urges();
    await expect
      .poll(async () => ((await holdfast.stored('standing')) as { offers: string[] }).offers.length)
      .toBe(lines.size);
  }
  expect(lines.size).toBe(3);
});

const isMuted = (holdfast: Holdfast): Promise<boolean | undefined> =>
  holdfast.run(
    async (url) => (await chrome.tabs.query({ url })).at(-1)?.mutedInfo?.muted,
    `${FEED}*`,
  );

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
    const notes: string[] = [];
    for (const type of ['beforetoggle', 'fullscreenchange'])
      document.addEventListener(type, () => notes.push(type), true);
    Object.assign(window, { notes });
  });
  await page.click('#robin');
  await expectPause(page);
  await page.evaluate(() => (document.querySelector('#popover') as HTMLElement).showPopover());
  await page.click('.pause', { where: 'its own' });
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
  // Both were tried: it went full screen, and back.
  await expect
    .poll(() => page.evaluate('notes'))
    .toEqual(['beforetoggle', 'fullscreenchange', 'fullscreenchange']);
  expect(await page.evaluate(() => document.fullscreenElement === null)).toBe(true);
  await expectPause(page);
});

test('covers a page that is in full screen already', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.evaluate(`void document.body.addEventListener('click', () =>
    document.querySelector('main').requestFullscreen(), { once: true })`);
  await page.click('main', { where: 'its own' });
  await expect.poll(() => page.evaluate('document.fullscreenElement !== null')).toBe(true);
  await page.evaluate(`void go('/robin.vale/')`);
  await expectPause(page);
  await expect.poll(() => page.evaluate('document.fullscreenElement === null')).toBe(true);
  await expectPause(page);
  await hold(page);
  await expectNoPause(page);
});

test('a pointer that the page keeps is the user’s again', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.evaluate(`document.addEventListener('click', () =>
    document.body.requestPointerLock(), { once: true })`);
  await page.click('main', { where: 'its own' });
  await expect.poll(() => page.evaluate('document.pointerLockElement !== null')).toBe(true);
  await page.evaluate(`void go('/robin.vale/')`);
  await expectPause(page);
  await expect.poll(() => page.evaluate('document.pointerLockElement === null')).toBe(true);
  await hold(page);
  await expectNoPause(page);
});

test('leaves the tab its sound when it is left by a load', IN_MATRIX, async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.evaluate(`void go('/robin.vale/')`);
  await expectPause(page);
  await expect.poll(() => isMuted(holdfast)).toBe(true);
  await hold(page);
  await expectNoPause(page);
  await expect.poll(() => isMuted(holdfast)).toBe(false);
});
