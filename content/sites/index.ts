import { discord } from './discord.ts';
import { element } from './element.ts';
import { facebook } from './facebook.ts';
import { googlechat } from './googlechat.ts';
import { googlemessages } from './googlemessages.ts';
import { googlevoice } from './googlevoice.ts';
import { instagram } from './instagram.ts';
import type { Site } from './site.ts';
import { slack } from './slack.ts';
import { teams } from './teams.ts';
import { telegram } from './telegram.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';

/** Every site that Holdfast knows; all else follows from this list. */
export const SITES: readonly Site[] = [
  instagram,
  whatsapp,
  facebook,
  x,
  telegram,
  discord,
  googlemessages,
  googlevoice,
  googlechat,
  element,
  teams,
  slack,
];
