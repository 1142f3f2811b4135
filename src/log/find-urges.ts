import type { Surface } from '../contacts/sighting.ts';
import { plainForSearch } from '../locales/plain-for-search.ts';
import type { Outcome } from '../policy/outcome.ts';
import type { Urge } from './urge.ts';

/** What is looked for; empty or nothing: any. */
export interface Search {
  /** All of these words, in what was said or noted, whatever their case and accents. */
  readonly words: string;
  readonly outcome?: Outcome | undefined;
  readonly site?: string | undefined;
  readonly surface?: Surface | undefined;
  readonly feeling?: string | undefined;
  /** The latest day, `2026-11-23`. */
  readonly until?: string | undefined;
}

/** The urges that are like this, in the order they came in. */
export function findUrges(urges: readonly Urge[], search: Search): readonly Urge[] {
  const wanted = plainForSearch(search.words).split(/\s+/).filter(Boolean);
  const { outcome, site, surface, feeling, until } = search;
  if (wanted.length === 0 && !outcome && !site && !surface && !feeling && !until) return urges;
  return urges.filter((urge) => {
    if (outcome && urge.outcome !== outcome) return false;
    if (site && urge.site !== site) return false;
    if (surface && urge.surface !== surface) return false;
    if (feeling && urge.feeling !== feeling) return false;
    if (until && urge.day > until) return false;
    if (wanted.length === 0) return true;
    if (urge.words === '' && urge.note === '') return false;
    const said = plainForSearch(`${urge.words} ${urge.note}`);
    return wanted.every((word) => said.includes(word));
  });
}
