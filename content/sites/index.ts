import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { reddit } from './reddit.ts';
import type { Site } from './site.ts';
import { snapchat } from './snapchat.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';

/** Every site that Holdfast knows; all else follows from this list. */
export const SITES: readonly Site[] = [
  instagram,
  whatsapp,
  facebook,
  x,
  threads,
  tiktok,
  snapchat,
  linkedin,
  reddit,
  bluesky,
];
