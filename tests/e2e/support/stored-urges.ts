import type { Urge } from '../../../src/log/urge.ts';

/**
 * Runs inside the extension: every urge there is. What is still on its way counts as recorded, so the
 * outbox is waited for first.
 */
export async function storedUrges(): Promise<Urge[]> {
  const isOnItsWay = async () =>
    Object.keys(await chrome.storage.local.get(null)).some((key) => key.startsWith('outbox:'));
  for (let tries = 0; await isOnItsWay(); tries++) {
    if (tries === 500) throw new Error('The outbox is not emptied');
    await new Promise((done) => setTimeout(done, 20));
  }
  // Opened without a version, a log that is not there yet would be made without its stores.
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'holdfast')) return [];
  const open = indexedDB.open('holdfast');
  await new Promise((done) => {
    open.onsuccess = done;
  });
  const all = open.result.transaction('urges').objectStore('urges').getAll();
  await new Promise((done) => {
    all.onsuccess = done;
  });
  open.result.close();
  return all.result;
}
