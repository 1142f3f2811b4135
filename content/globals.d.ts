import type { Channel } from '../src/policy/channels.ts';
import type { PauseScreen } from './pause/screen.ts';
import type { Site } from './sites/site.ts';

/**
 * What our scripts in one page tell each other: each is loaded by itself, and they share the isolated
 * world that the browser gives them there. The page has a world of its own.
 */
declare global {
  /** The site of this page, left here by its own script, which is loaded before the guard. */
  var holdfastSite: Site | undefined;
  /** The guard of this page. */
  var holdfastGuard: { isAlive(): boolean; stop(): void } | undefined;
  /** Set by the document ring: this document was stopped and is about to be replaced. */
  var holdfastStopped: boolean | undefined;
  /** The pause that is up in this page, for its tools, which are loaded once it is. */
  var holdfastPause: PauseScreen | undefined;
  /** Where planned contact can take place, told by the worker before the tools come. */
  var holdfastChannels: readonly Channel[] | undefined;
  /** Ends the pointing that goes on in this page. */
  var holdfastPointing: (() => void) | undefined;
}
