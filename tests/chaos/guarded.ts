/**
 * Runs in a page of the extension: over once the worker puts the rings in their place, or has done
 * so.
 */
export async function untilBegun(): Promise<void> {
  const hasBegun = async () =>
    (await chrome.alarms.get('first wake')) !== undefined ||
    'awake' in (await chrome.storage.session.get('awake'));
  while (!(await hasBegun())) await new Promise((done) => setTimeout(done, 10));
}

/**
 * Runs in a page of the extension: whether, within so many milliseconds, the guards of both sites and
 * the rules are registered and a guard answers in every page that is open.
 */
export async function untilGuarded(ms: number): Promise<boolean> {
  const pause = (time: number) => new Promise((done) => setTimeout(done, time));
  const isGuarded = async ({ id = -1 }: chrome.tabs.Tab) => {
    const asking = chrome.scripting.executeScript({ target: { tabId: id }, func: isAlive });
    const answer = asking.then(([one]) => one?.result === true).catch(() => false);
    // A tab that has crashed never answers.
    return Promise.race([answer, pause(500).then(() => false)]);
  };
  // What the guard reads first has come to it before this.
  const isAlive = async () => {
    await chrome.storage.local.get(null);
    return globalThis.holdfastGuard?.isAlive() === true;
  };
  const end = performance.now() + ms;
  for (;;) {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    const ids = scripts.map(({ id }) => id).sort();
    const rules = await chrome.declarativeNetRequest.getDynamicRules();
    const tabs = await chrome.tabs.query({ url: '*://*/*', status: 'complete' });
    const answers = await Promise.all(tabs.map(isGuarded));
    const isInPlace = ids.join() === 'guard instagram,guard x,stop' && rules.length > 1;
    if (isInPlace && answers.every(Boolean)) return true;
    if (performance.now() > end) return false;
    await pause(50);
  }
}
