/** Runs in the worker: whether a guard answers in the latest tab whose address is like this pattern. */
export async function isGuarded(pattern: string): Promise<boolean> {
  const tab = (await chrome.tabs.query({ url: pattern })).at(-1);
  if (tab?.id === undefined) return false;
  return chrome.tabs.sendMessage(tab.id, 'look').then(
    (look) => look !== undefined,
    () => false,
  );
}
