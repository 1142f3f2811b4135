import type { Surface } from '../contacts/sighting.ts';
import { type Arrangement, hoursAt, nextEdge } from './arrangement.ts';
import { isSameChoice, nextEnd, type Pass } from './pass.ts';

/** What an arrangement lets through while its hours last; `since` in ms. */
export interface ArrangedPass extends Pass {
  readonly arrangement: Arrangement;
  readonly since: number;
}

/** What is let through at this moment (ms) as if the user had continued. */
export const passesUnder = (
  arrangements: readonly Arrangement[],
  now: number,
  zone: string,
): ArrangedPass[] =>
  arrangements.flatMap((arrangement) => {
    const hours = hoursAt(arrangement, now, zone);
    const { contactId, site, surfaces } = arrangement;
    return hours
      ? surfaces.map((surface) => ({
          arrangement,
          contactId,
          surface,
          ...hours,
          ...(site === undefined ? {} : { site }),
        }))
      : [];
  });

/** What was continued to, and what is arranged. */
interface LetThrough {
  readonly passes: readonly Pass[];
  readonly settings: { readonly arrangements: readonly Arrangement[] };
}

/** All that is let through at this moment (ms): what was continued to, and what is arranged. */
export const passesAt = (
  { passes, settings }: LetThrough,
  now: number,
  zone: () => string,
): readonly Pass[] =>
  settings.arrangements.length === 0
    ? passes
    : [...passes, ...passesUnder(settings.arrangements, now, zone())];

/** When something else is let through than at this moment, ms since the epoch; nothing where never. */
export const nextChange = (
  { passes, settings }: LetThrough,
  now: number,
  zone: () => string,
): number | undefined => {
  const ends = [nextEnd(passes, now), nextEdge(settings.arrangements, now, zone)];
  const first = Math.min(...ends.map((end) => end ?? Infinity));
  return first === Infinity ? undefined : first;
};

/** What covers opening this of the contact there, at this moment; nothing where it is not arranged. */
export const arrangementFor = (
  arrangements: readonly Arrangement[],
  { contactId, surface, site }: { contactId: string; surface: Surface; site: string },
  now: number,
  zone: string,
): ArrangedPass | undefined =>
  passesUnder(
    arrangements.filter((one) => one.contactId === contactId),
    now,
    zone,
  ).find(
    (pass) =>
      isSameChoice(pass.surface, surface) && (pass.site === undefined || pass.site === site),
  );
