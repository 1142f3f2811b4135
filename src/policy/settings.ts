import * as v from 'valibot';
import { SURFACES } from '../contacts/sighting.ts';

/** What the user decides. Every entry has a default, so a setting added later finds its value. */
export const SettingsSchema = v.object({
  /** Ids of the sites that are turned on; the browser's own permission is asked for separately. */
  sites: v.optional(v.array(v.string()), []),
  /** Seconds before "continue" becomes available. */
  waitSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(600)), 10),
  /** How long continuing lets through, in minutes. */
  passMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)), 5),
  /** Which surfaces, when continued to, break no contact. The others count as looks. */
  slipSurfaces: v.optional(v.array(v.picklist(SURFACES)), ['chat', 'compose', 'call']),
  /** Whether the contact's label may stand on the pause screen. */
  showLabel: v.optional(v.boolean(), false),
  /** The welcome page has been gone through. */
  welcomed: v.optional(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});
