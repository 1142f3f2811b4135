import type { RunInside } from '../e2e/support/stored-state.ts';
import type { Tab } from '../e2e/support/tab.ts';

/** A browser with a profile and a copy of the extension, which is struck and comes back. */
export interface StruckBrowser {
  openTab(): Promise<LaneTab>;
  /** Runs in a page of the extension, as soon as there can be one. */
  readonly inside: RunInside;
  /** Opens the popup and closes it again once it shows the streak: what it looks up is up to date then. */
  lookAtPopup(): Promise<void>;
  /** Ends the extension's worker (in Firefox its background page), if it is awake; answers whether it was. */
  worker(): Promise<boolean>;
  /** Ends it in the midst of what it does when it wakes for the first time. */
  hinder(): Promise<void>;
  /** Over once the extension is there again. */
  reload(): Promise<void>;
  /** The same, as the next version. */
  update(): Promise<void>;
  /** As the system does when memory runs out: no handler runs, nothing is flushed. */
  browser(): Promise<void>;
  /**
   * What of the rings, and of the guards in pages, is not in its place within a minute, in words. `rules`:
   * those that there have to be (`readRules`).
   */
  missing(rules?: readonly string[]): Promise<string[]>;
  /**
   * What the extension has asked others for so far, in words, and where the browser could not be asked
   * about that: nothing, or the run fails.
   */
  asked(): Promise<readonly string[]>;
  /** Rejects as well where the extension has asked others for something since. */
  close(): Promise<void>;
}

/** A tab in which one attempt after another is made. */
export interface LaneTab {
  readonly tab: Tab;
  isClosed(): Promise<boolean>;
  /** Rejects as soon as the tab's process has ended: it may be shared with another tab. */
  unlessCrashed(steps: Promise<unknown>): Promise<void>;
  /** Begins to watch; tells whether it is at the same address still, in the same document. */
  watchLeaving(): Promise<() => Promise<boolean>>;
  /** Ends the tab's process. */
  crash(): Promise<void>;
}
