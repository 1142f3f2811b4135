import * as v from 'valibot';
import { isPageShape } from './pages-like.ts';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));

const shape = v.pipe(text, v.check(isPageShape));

/** The place that the user pointed at: where a site shows the name of the open person. */
export const PointedPlaceSchema = v.object({
  /** The id of the site it is on. */
  site: v.string(),
  /** The pages that have it: a path as `AddressPattern` writes them, and what is behind #. */
  path: v.pipe(shape, v.startsWith('/')),
  fragment: v.optional(shape),
  /** Finds the element by its roles, attributes and structure. */
  selector: text,
});

/** Keeps the place, instead of an older one on the same pages. */
export const withPointed = (
  places: readonly PointedPlace[],
  added: PointedPlace,
): PointedPlace[] => [
  ...places.filter(
    ({ site, path, fragment }) =>
      site !== added.site || path !== added.path || fragment !== added.fragment,
  ),
  added,
];

/** What the page says that was pointed in. */
export const PointedSchema = v.object({
  /** The name that stands there now. */
  name: text,
  place: v.omit(PointedPlaceSchema, ['site']),
});
export type Pointed = v.InferOutput<typeof PointedSchema>;

export type PointedPlace = v.InferOutput<typeof PointedPlaceSchema>;
