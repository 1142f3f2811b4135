import type { Page } from 'playwright';
import { contactPixels } from './contact-pixels.ts';
import { expect } from './expect.ts';
import { runInBrowser } from './in-firefox.ts';
import type { Marionette } from './marionette.ts';
import { pixelsOf } from './png-pixels.ts';

/** For each frame that was painted, how many of its pixels are of the contact's page. */
export interface Recording {
  /** How many frames there were before anything was done. */
  readonly begun: number;
  soFar(): Promise<number[]>;
  /** Ends it. */
  stop(): Promise<number[]>;
}

/** The frames in which there is any of it. */
export const many = (counts: readonly number[]) => counts.filter((count) => count > 0);

/** Ends it: painting was seen since it began, and nothing of the contact in it. */
export async function expectUnpainted(
  { begun, soFar, stop }: Recording,
  atLeast = 1,
): Promise<void> {
  // What is in a document is painted later, and on a busy machine much later.
  const seen = async () => (await soFar()).length - begun;
  await expect.poll(seen, { timeout: 40_000 }).toBeGreaterThanOrEqual(atLeast);
  expect(many(await stop())).toEqual([]);
}

/**
 * Records what the browser paints into this tab, frame by frame as it comes, and finds the contact's
 * page there by the colour in which the invented sites paint it, which nothing else has.
 */
export async function recordPaint(page: Page): Promise<Recording> {
  // Without a graphics card each pixel of each frame is work, and small ones are as telling.
  await page.setViewportSize({ width: 640, height: 442 });
  // With all that moves, as most users see it.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const session = await page.context().newCDPSession(page);
  const frames: string[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await session.send('Page.startScreencast', {
    format: 'png',
    everyNthFrame: 1,
    // Small pictures: there are many, and the contact's page is large.
    maxWidth: 320,
    maxHeight: 221,
  });
  // Most frames are as one before them, and each is work.
  const known = new Map<string, number>();
  const countIn = (frame: string) => {
    const count = known.get(frame) ?? contactPixels(pixelsOf(Buffer.from(frame, 'base64')));
    known.set(frame, count);
    return count;
  };
  const soFar = async () => frames.map(countIn);
  // The first is of what is there already; on a busy machine it takes a picture to get it.
  await page.screenshot();
  for (let tries = 0; tries < 100 && frames.length === 0; tries++)
    await new Promise((done) => setTimeout(done, 50));
  return {
    begun: frames.length,
    soFar,
    async stop() {
      await session.send('Page.stopScreencast');
      await session.detach();
      return soFar();
    },
  };
}

/** The same in Firefox, of its whole window: it keeps each frame that it composes, as it is painted. */
export async function recordFirefoxPaint(marionette: Marionette): Promise<Recording> {
  const counts: number[] = [];
  const begin = () =>
    runInBrowser(marionette, 'await window.windowUtils.startCompositionRecording()');
  const take = async () =>
    void counts.push(...(await runInBrowser<number[]>(marionette, COUNT_COMPOSED)));
  await begin();
  return {
    begun: 0,
    async soFar() {
      await take();
      await begin();
      return counts;
    },
    async stop() {
      await take();
      return counts;
    },
  };
}

/** Runs in Firefox itself, over small pictures here too: of four pixels a side, one. */
const COUNT_COMPOSED = `
  const { frames } = await window.windowUtils.stopCompositionRecording(false);
  const count = ${contactPixels};
  const counts = [];
  for (const { dataUri } of frames) {
    const bitmap = await createImageBitmap(await (await fetch(dataUri)).blob());
    const [width, height] = [bitmap.width >> 2, bitmap.height >> 2];
    const picture = new OffscreenCanvas(width, height).getContext('2d');
    picture.imageSmoothingEnabled = false;
    picture.drawImage(bitmap, 0, 0, width, height);
    counts.push(count({ size: 4, bytes: picture.getImageData(0, 0, width, height).data }));
  }
  return counts;`;
