import { bing } from './bing.ts';
import { bluesky } from './bluesky.ts';
import { brave } from './brave.ts';
import { bumble } from './bumble.ts';
import { cashapp } from './cashapp.ts';
import { discord } from './discord.ts';
import { duckduckgo } from './duckduckgo.ts';
import { ecosia } from './ecosia.ts';
import { element } from './element.ts';
import { facebook } from './facebook.ts';
import { gmail } from './gmail.ts';
import { goodreads } from './goodreads.ts';
import { google } from './google.ts';
import { googlechat } from './googlechat.ts';
import { googlemessages } from './googlemessages.ts';
import { googlevoice } from './googlevoice.ts';
import { instagram } from './instagram.ts';
import { lastfm } from './lastfm.ts';
import { letterboxd } from './letterboxd.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { outlook } from './outlook.ts';
import { paypal } from './paypal.ts';
import { pinterest } from './pinterest.ts';
import { proton } from './proton.ts';
import { reddit } from './reddit.ts';
import type { Site } from './site.ts';
import { slack } from './slack.ts';
import { snapchat } from './snapchat.ts';
import { spotify } from './spotify.ts';
import { steam } from './steam.ts';
import { strava } from './strava.ts';
import { teams } from './teams.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tinder } from './tinder.ts';
import { tumblr } from './tumblr.ts';
import { twitch } from './twitch.ts';
import { venmo } from './venmo.ts';
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
  mastodon,
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
  gmail,
  outlook,
  proton,
  venmo,
  cashapp,
  paypal,
  spotify,
  strava,
  steam,
  letterboxd,
  goodreads,
  lastfm,
  google,
  bing,
  duckduckgo,
  ecosia,
  brave,
];
