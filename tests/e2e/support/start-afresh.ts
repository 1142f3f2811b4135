/** What is stored and registered once the extension is in step with its contacts and settings. */
export interface Fresh {
  readonly stored: Readonly<Record<string, unknown>>;
  readonly registered: string;
}

/**
 * Runs inside the extension: forgets all, and waits until it is in step with `after`. Where it was in
 * step with the same before, only what was left behind since is taken away: the browser takes its
 * time over rules, and hundreds of tests begin with the same.
 */
export async function startAfresh(to: {
  after: Readonly<Record<string, unknown>>;
  before: Fresh | undefined;
}): Promise<Fresh> {
  const rest = () => new Promise((done) => setTimeout(done, 10));
  // Between two drains: what waits for the log would be in it again.
  const emptyLog = (): Promise<void> =>
    navigator.locks.request('holdfast outbox', async () => {
      const waiting = Object.keys(await chrome.storage.local.get(null));
      await chrome.storage.local.remove(waiting.filter((key) => key.startsWith('outbox:')));
      await new Promise((done) => {
        // Deleting waits for whoever has it open, and they close it when asked.
        indexedDB.deleteDatabase('holdfast').onsuccess = done;
      });
      // The next test has urges of the same ids.
      await chrome.storage.session.remove('deletedUrges');
    });
  const isAtRest = async () => {
    const { held = [], pending = [] } = await navigator.locks.query();
    return [...held, ...pending].every(({ name }) => !name?.startsWith('holdfast'));
  };
  const look = async (): Promise<Fresh> => {
    const rules = await chrome.declarativeNetRequest.getDynamicRules();
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    const registered = [...rules.map(({ id: _, ...rule }) => rule), ...scripts];
    return {
      stored: await chrome.storage.local.get(null),
      registered: registered
        .map((one) => JSON.stringify(one))
        .sort()
        .join('\n'),
    };
  };

  const { after, before } = to;
  // The practice build sets itself up as it is installed: that must not come after this.
  for (let tries = 0; tries < 400; tries++) {
    if ('settings' in (await chrome.storage.local.get('settings'))) break;
    await rest();
  }
  for (let tries = 0; before && tries < 100; tries++) {
    if (await isAtRest()) {
      const now = await look();
      // Looked at twice: what the last test set about may still be on its way.
      if (tries > 0 && JSON.stringify(now) === JSON.stringify(before)) return now;
      await emptyLog();
      const isLeft = (key: string) => !(key in before.stored);
      await chrome.storage.local.remove(Object.keys(now.stored).filter(isLeft));
      await chrome.storage.local.set(before.stored);
    }
    if (tries > 0) await rest();
  }

  await emptyLog();
  const heard = new Promise<void>((done) => {
    chrome.storage.onChanged.addListener(function listen({ settings }) {
      if (settings?.newValue === undefined) return;
      chrome.storage.onChanged.removeListener(listen);
      done();
    });
  });
  // In nobody's sight: what is gone would be put back from the copy, over what comes instead.
  await navigator.locks.request('holdfast choices', async () => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(after);
  });
  // The extension heard of it before us, so its rings are in line before us too.
  await heard;
  // Of no site there are no addresses to be written.
  const { sites } = after['settings'] as { sites: readonly string[] };
  const derived = ['offers', 'standing', 'words', ...(sites.length > 0 ? ['addresses'] : [])];
  for (let tries = 0; tries < 400; tries++) {
    const { stored } = await look();
    if (derived.every((key) => key in stored)) {
      // What is shared is written first: the rules are there once the same turn has ended.
      await navigator.locks.request('holdfast rings', () => {});
      return look();
    }
    await rest();
  }
  throw new Error('The extension does not come in step with what a test begins with');
}
