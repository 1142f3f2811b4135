import { PEOPLE } from './people.ts';

/** Longer than what counts as one attempt. */
const REST_MS = 4000;
/** Longer than a pass, and than a tab that was given up can still come to its pause. */
const LONG_REST_MS = 70_000;

/** Whose turn it is: whoever has had a rest for longest. */
export class Turns {
  #people = PEOPLE.map(({ id }) => ({ id, from: 0 }));

  /** Throws where everybody rests: then there are too few people. */
  next(now: number): string {
    const next = this.#people.find(({ from }) => from <= now);
    if (!next) throw new Error('Everybody rests: the run needs more people');
    this.#people = this.#people.filter((one) => one !== next);
    return next.id;
  }

  /** A long rest for whom a pass may cover, or whose attempt is not known to be over. */
  rest(id: string, now: number, how: 'short' | 'long'): void {
    this.#people.push({ id, from: now + (how === 'long' ? LONG_REST_MS : REST_MS) });
  }
}
