import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));

/** The place that the user pointed at: where a site shows the name of the open person. */
export const PointedPlaceSchema = v.object({
  /** The id of the site it is on. */
  site: v.string(),
  /** The pages that have it: a path as `AddressPattern` writes them, and what is behind #. */
  path: v.pipe(text, v.startsWith('/')),
  fragment: v.optional(text),
  /** Finds the element by its roles, attributes and structure. */
  selector: text,
});
export type PointedPlace = v.InferOutput<typeof PointedPlaceSchema>;
