import { callWorker } from '../../src/platform/calls/call-worker.ts';

/**
 * The browser may put a tab to sleep for good with a pause up, and tells its page nothing: the next
 * document gives its sound back.
 */
export function soundAfterSleep(page: Document): void {
  if ('wasDiscarded' in page && page.wasDiscarded)
    void callWorker('silence', false).catch(() => {});
}

/**
 * Stops what plays in the page, at once, and has the tab's sound turned off for all else (a page
 * can make sound without a media element); but not where the breath is to be heard (`keepsTab`).
 * The answer undoes both; what was taken out of the page in the meantime (a chat that was left)
 * stays silent.
 */
export function silence(page: Document, keepsTab: boolean): () => void {
  const stopped = new Set<HTMLMediaElement>();
  const ended = new AbortController();
  const stop = (media: HTMLMediaElement) => {
    if (media.paused) return;
    stopped.add(media);
    media.pause();
  };
  for (const media of page.querySelectorAll<HTMLMediaElement>('video, audio')) stop(media);
  page.addEventListener(
    'play',
    ({ target }) => {
      if (target instanceof HTMLMediaElement) stop(target);
    },
    { capture: true, signal: ended.signal },
  );
  // Without a worker (an update just happened) the tab keeps its sound: media are stopped anyway.
  let wasSilent: boolean | undefined = keepsTab || undefined;
  if (!keepsTab)
    void callWorker('silence', true).then(
      (was) => {
        wasSilent = was;
      },
      // A worker may have been killed between the two: the sound is asked back for all the same.
      () => {},
    );

  // Also where that is not known yet: the worker does both in their order, and a page that is gone
  // would not hear of it. Of the tabs that are silent it leaves alone those that the user made so.
  const giveSoundBack = () => {
    if (wasSilent !== true) void callWorker('silence', false).catch(() => {});
    wasSilent = true;
  };
  // A page that is left with the pause up must not leave its tab silent for the next one.
  page.defaultView?.addEventListener(
    'pagehide',
    ({ isTrusted }) => {
      if (isTrusted) giveSoundBack();
    },
    { signal: ended.signal },
  );

  return () => {
    ended.abort();
    giveSoundBack();
    for (const media of stopped) if (media.isConnected) void media.play().catch(() => {});
  };
}
