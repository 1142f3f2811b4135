import type { BrowserContext, Page, Request } from 'playwright';

export interface OwnRequests {
  /** Addresses that the extension asked others for, since the start or since they were taken. */
  take(): string[];
}

/** Throws a sentence that names them, where there are any. */
export function expectNone(requests: readonly string[]): void {
  if (requests.length > 0) throw new Error(`The extension asked for ${requests.join(', ')}`);
}

/**
 * Listens at the browser for requests that the extension sends to anybody: from its worker and its
 * pages, and from its scripts in pages of sites. Where the user is led (a page of a site, after a
 * pause) is no request of ours.
 */
export function watchOwnRequests(context: BrowserContext): OwnRequests {
  const sent: string[] = [];
  const hear = (request: Request) => void (isOwn(request) && sent.push(request.url()));
  const watch = (page: Page) => void watchScripts(page, sent).catch(() => {});
  context.on('request', hear);
  context.on('page', watch);
  for (const page of context.pages()) watch(page);
  return { take: () => sent.splice(0) };
}

const OWN = /^chrome-extension:/;
const NOBODY = /^(chrome-extension|data|blob):/;

/** Whether the extension asks somebody else for something by it. */
export function isOwn(request: Request): boolean {
  if (NOBODY.test(request.url())) return false;
  const worker = request.serviceWorker();
  if (worker) return OWN.test(worker.url());
  try {
    return !request.isNavigationRequest() && OWN.test(request.frame().url());
  } catch {
    // A page that is just being opened has no frame yet: that is where somebody is led.
    return false;
  }
}

/** Playwright does not say which script asked; the browser does. */
async function watchScripts(page: Page, sent: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Network.requestWillBeSent', ({ type, request, initiator }) => {
    // Further down the stack we may be, too: a press that we repeat has the page's script ask.
    const asker = initiator.stack?.callFrames[0]?.url ?? '';
    if (type !== 'Document' && OWN.test(asker) && !NOBODY.test(request.url)) sent.push(request.url);
  });
  await session.send('Network.enable');
}
