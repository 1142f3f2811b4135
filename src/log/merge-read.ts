import type { Letter } from './letter.ts';
import { LONGEST_NOTE, type Urge } from './urge.ts';

/**
 * What becomes of an urge that is here when a file has it, too: the later of both, with all that was
 * written about it; the one that is here, where the file adds nothing. A note does not move an urge up,
 * so of two notes nothing tells which is the later.
 */
export function withReadUrge(here: Urge, read: Urge): Urge {
  const note = bothNotes(here.note, read.note);
  if (read.revision > here.revision) return { ...read, note };
  return note === here.note ? here : { ...here, note };
}

/** The later of both; the one that is here, where that is it. */
export const withReadLetter = (here: Letter, read: Letter): Letter =>
  read.savedAt > here.savedAt ? read : here;

/** One below the other, unless one says all that the other does, or both are too long for one. */
function bothNotes(here: string, read: string): string {
  if (here.includes(read)) return here;
  if (read.includes(here)) return read;
  const both = `${here}\n\n${read}`;
  return both.length <= LONGEST_NOTE ? both : here;
}
