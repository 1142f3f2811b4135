/** The files whose tests run in both browsers, with the same words: what a user does on sites and our own pages. */
export const IN_BOTH =
  /\/(accessible|ways-in|harmless|other-sites|four-sites|links|outcomes|mail-[a-z]+|searches(-options)?|self-check|overlay|painted|undo|popup|record|options|hints|cooling|pages|welcome|pause-tools|pointing|rings|held-rules|many|not-left|answered|let-through|going-back|hostile(-[a-z]+)?)\.test\.ts$/;
/** What `npm test` has a short form of in Chromium, and what it leaves to the matrix. */
export const NOT_WHOLE =
  /(?<![\w-])(ways-in|harmless|other-sites|four-sites|mail-(sending|others)|accessible|links|searches|still|hostile(-openings)?|painted|restored-tabs)\.test\.ts|@matrix/;

/** Whether all is wanted (`npm run matrix`), or what `npm test` has the time for. */
export const isWhole = process.env['HOLDFAST_MATRIX'] === 'whole';

/** Of what differs in little, all in the whole matrix, and otherwise so many from the first on. */
export const some = <T>(all: readonly T[], count: number): readonly T[] =>
  isWhole ? all : all.slice(0, count);

/** The same, spread over the whole list. */
export const everyNth = <T>(all: readonly T[], nth: number): readonly T[] =>
  isWhole ? all : all.filter((_, at) => at % nth === 0);

/** A test that runs in the whole matrix alone: `npm test` has one much like it, or its parts in tests/unit. */
export const IN_MATRIX = { tag: '@matrix' } as const;
