/** The browser goes on putting what was just written in order; that is no part of opening a page. */
export const SETTLING_MS = 8000;

/** Runs in the extension's page: three years of urges, with their tallies, as the worker keeps them. */
export async function fillLog(count: number): Promise<void> {
  const open = indexedDB.open('holdfast');
  await new Promise((done) => {
    open.onsuccess = done;
  });
  const transaction = open.result.transaction(['urges', 'tallies'], 'readwrite');
  const tallies = new Map<string, Record<string, number>>();
  for (let at = 0; at < count; at++) {
    const moment = Date.now() - ((at * 7919) % 1000) * 86_400_000;
    const day = new Date(moment).toISOString().slice(0, 10);
    const outcome = at % 50 === 0 ? 'continued' : 'held';
    const surface = at % 3 === 0 ? 'chat' : 'profile';
    transaction.objectStore('urges').put({
      id: `u${at}`,
      moment,
      day,
      zone: 'UTC',
      contactId: 'robin',
      site: 'instagram',
      surface,
      ring: 'page',
      outcome,
      secondsHeld: 4,
      words: '',
      offer: 'reason:peace',
      feeling: null,
      strength: null,
      minutes: null,
      purpose: null,
      note: '',
      revision: 10,
    });
    const counts = tallies.get(day) ?? {};
    counts[`${outcome} ${surface}`] = (counts[`${outcome} ${surface}`] ?? 0) + 1;
    tallies.set(day, counts);
  }
  const months = Map.groupBy(tallies, ([day]) => day.slice(0, 7));
  for (const [month, days] of months)
    transaction
      .objectStore('tallies')
      .put({ month, contactId: 'robin', days: Object.fromEntries(days) });
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  open.result.close();
}
