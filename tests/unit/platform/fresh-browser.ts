import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A browser without anything stored for each test of the file. */
export function useFreshBrowser(): void {
  beforeEach(() => {
    fakeBrowser.reset();
    globalThis.indexedDB = new IDBFactory();
    vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({} as never);
  });
}

export const stored = (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get(null);
export const store = (items: Record<string, unknown>): Promise<void> =>
  fakeBrowser.storage.local.set(items);
