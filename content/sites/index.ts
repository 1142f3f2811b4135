import { bluesky } from './bluesky.ts';
import { bumble } from './bumble.ts';
import { discord } from './discord.ts';
import { element } from './element.ts';
import { facebook } from './facebook.ts';
import { googlechat } from './googlechat.ts';
import { googlemessages } from './googlemessages.ts';
import { googlevoice } from './googlevoice.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { pinterest } from './pinterest.ts';
import { reddit } from './reddit.ts';
import type { Site } from './site.ts';
import { slack } from './slack.ts';
import { snapchat } from './snapchat.ts';
import { teams } from './teams.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tinder } from './tinder.ts';
import { tumblr } from './tumblr.ts';
import { twitch } from './twitch.ts';
import { vk } from './vk.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Every site that Holdfast knows; all else follows from this list. */
export const SITES: readonly Site[] = [
  instagram,
  whatsapp,
  facebook,
  threads,
  x,
  tiktok,
  snapchat,
  linkedin,
  reddit,
  bluesky,
  youtube,
  pinterest,
  tumblr,
  twitch,
  vk,
  tinder,
  bumble,
  telegram,
  discord,
  googlemessages,
  googlevoice,
  googlechat,
  element,
  teams,
  slack,
];
