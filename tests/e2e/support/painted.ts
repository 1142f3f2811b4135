import type { Page } from 'playwright';
import { pixelsOf } from './png-pixels.ts';

/** For each frame that was painted, how many of its pixels are of the contact's page. */
export interface Recording {
  soFar(): number[];
  /** Ends it. */
  stop(): Promise<number[]>;
}

/**
 * Records what the browser paints into this tab, frame by frame as it comes, and finds the contact's
 * page there by the colour in which the invented sites paint it, which nothing else has.
 */
export async function recordPaint(page: Page): Promise<Recording> {
  // Without a graphics card each pixel of each frame is work, and small ones are as telling.
  await page.setViewportSize({ width: 640, height: 442 });
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
  const soFar = () => frames.map(contactPixels);
  return {
    soFar,
    async stop() {
      await session.send('Page.stopScreencast');
      await session.detach();
      return soFar();
    },
  };
}

function contactPixels(frame: string): number {
  const { size, bytes } = pixelsOf(Buffer.from(frame, 'base64'));
  let count = 0;
  // #ff00c8, with some tolerance for how a compositor rounds.
  for (let at = 0; at < bytes.length; at += size) {
    const isRed = (bytes[at] ?? 0) > 240 && (bytes[at + 1] ?? 0) < 16;
    const blue = bytes[at + 2] ?? 0;
    if (isRed && blue > 180 && blue < 220) count++;
  }
  return count;
}
