import { cashapp } from './cashapp.ts';
import { facebook } from './facebook.ts';
import { gmail } from './gmail.ts';
import { goodreads } from './goodreads.ts';
import { instagram } from './instagram.ts';
import { lastfm } from './lastfm.ts';
import { letterboxd } from './letterboxd.ts';
import { outlook } from './outlook.ts';
import { paypal } from './paypal.ts';
import { proton } from './proton.ts';
import type { Site } from './site.ts';
import { spotify } from './spotify.ts';
import { steam } from './steam.ts';
import { strava } from './strava.ts';
import { venmo } from './venmo.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';

/** Every site that Holdfast knows; all else follows from this list. */
export const SITES: readonly Site[] = [
  instagram,
  whatsapp,
  facebook,
  x,
  cashapp,
  goodreads,
  lastfm,
  letterboxd,
  paypal,
  spotify,
  steam,
  strava,
  venmo,
  gmail,
  outlook,
  proton,
];
