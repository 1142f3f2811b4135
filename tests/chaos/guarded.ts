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

/** Runs in a page of the extension: the network ring's rules, once they are the same for a second. */
export async function readRules(): Promise<string[]> {
  const read = async () => {
    const rules = await chrome.declarativeNetRequest.getDynamicRules();
    return rules.map(({ priority, action, condition }) =>
      JSON.stringify([priority, action.type, condition.regexFilter]),
    );
  };
  for (;;) {
    const before = (await read()).sort();
    await new Promise((done) => setTimeout(done, 1000));
    if ((await read()).sort().join() === before.join()) return before;
  }
}

/**
 * Runs in a page of the extension: waits until the guards of both sites and the `rules` (any, where none are
 * given) are registered and a guard answers in every page that is open. Answers what of it is missing after
 * so many milliseconds, in words.
 */
export async function missingAfter({
  ms,
  rules: wanted,
}: {
  ms: number;
  rules?: readonly string[] | undefined;
}): Promise<string[]> {
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
    const inForce = rules.map(({ priority, action, condition }) =>
      JSON.stringify([priority, action.type, condition.regexFilter]),
    );
    const areThere = wanted ? inForce.sort().join() === wanted.join() : inForce.length > 1;
    const tabs = await chrome.tabs.query({ url: '*://*/*', status: 'complete' });
    const answers = await Promise.all(tabs.map(isGuarded));
    const unguarded = tabs.filter((_tab, index) => !answers[index]);
    const missing = [
      ...(ids.join() === 'guard instagram,guard x,stop' ? [] : [`scripts, but ${ids.join()}`]),
      ...(areThere ? [] : [`rules, but ${inForce.length} of ${wanted?.length ?? 'some'}`]),
      ...unguarded.map(({ url, title }) => `the guard in ${url} (${title})`),
    ];
    if (missing.length === 0 || performance.now() > end) return missing;
    await pause(50);
  }
}
