import { browser } from 'wxt/browser';

/** Calls back after every change of what is stored, with its keys and its area, until the signal aborts. */
export function watchStored(
  onChange: (keys: readonly string[], area: string) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: object, area: string) => onChange(Object.keys(changes), area);
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
