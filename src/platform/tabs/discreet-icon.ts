import { browser } from 'wxt/browser';

const SIZES = [16, 32] as const;
const GREY = [128, 134, 139] as const;

/**
 * Shows a plain icon and title in the toolbar, or our own again. The browser forgets a drawn icon
 * when it is closed, so this is done again at its start.
 */
export async function showIcon(isDiscreet: boolean, title: string): Promise<void> {
  await browser.action.setTitle({ title });
  if (isDiscreet)
    await browser.action.setIcon({
      imageData: Object.fromEntries(SIZES.map((size) => [size, plainIcon(size)])),
    });
  else
    await browser.action.setIcon({
      path: Object.fromEntries(SIZES.map((size) => [size, `/icon/${size}.png`])),
    });
}

/** A grey disc, which says nothing. */
export function plainIcon(size: number): ImageData {
  const image = new ImageData(size, size);
  const [middle, radius] = [(size - 1) / 2, size * 0.4];
  for (let at = 0; at < size * size; at++) {
    const from = Math.hypot((at % size) - middle, Math.floor(at / size) - middle);
    // Half a pixel of the edge is let through, or the disc has steps.
    const opacity = Math.min(1, Math.max(0, radius - from + 0.5));
    image.data.set([...GREY, Math.round(255 * opacity)], at * 4);
  }
  return image;
}
