import type { Locator } from 'playwright';

/** Presses what closes its own page, which may be gone before the press has come to its end. */
export const closeBy = (button: Locator): Promise<unknown> =>
  Promise.all([button.page().waitForEvent('close'), button.click().catch(() => {})]);
