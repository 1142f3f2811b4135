import type { Page } from 'playwright';

/**
 * Records what the browser paints into this tab, frame by frame as it comes. The answer ends that,
 * and tells for each frame how many of its pixels are of the contact's page (which the invented
 * sites paint in a colour that nothing else has).
 */
export async function recordPaint(page: Page): Promise<() => Promise<number[]>> {
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
    maxWidth: 400,
    maxHeight: 300,
  });
  return async () => {
    await session.send('Page.stopScreencast');
    await session.detach();
    const reader = await page.context().newPage();
    const counts: number[] = [];
    for (const frame of frames) counts.push(await reader.evaluate(contactPixels, frame));
    await reader.close();
    return counts;
  };
}

/** Runs in a page: browsers can read pictures, Node cannot. */
async function contactPixels(png: string): Promise<number> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to look at a frame with');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  let count = 0;
  // #ff00c8, with some tolerance for how a compositor rounds.
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
    if (red > 240 && green < 16 && blue > 180 && blue < 220) count++;
  }
  return count;
}
