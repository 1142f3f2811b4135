import type { Site } from '../../content/sites/site.ts';
import type { Identity } from '../../src/contacts/identity.ts';
import type { FixturePage } from '../fixtures/fixture.ts';

/** What stands for Sam, the user, in the fixtures' pages, in normal form. */
const VIEWER = new Set([
  ...['sam', 'sam otter', 'me', 'sam.otter', 'samotter', 'sam-otter', 'sam.otter.3'],
  ...['sam.otter.example', 'sam.otter@mail.example', '1357911', '60aa1b2c3d4e5f6071829304'],
  '76561197961623639',
  'ACoAAAs1a2m3S4a5M6s7A8m9S0a1M2s3A4m5S6a',
]);
export const isViewer = ({ value }: Identity): boolean => VIEWER.has(value);

/**
 * Where nobody else is named, the page is the viewer's own: it says so, or has no mark of its own
 * for them.
 */
export const mayBeOnesOwn = (site: Site, { layout }: FixturePage): boolean =>
  layout.startsWith('The user’s chat with themselves') || site.id === 'outlook';
