import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { inTurn } from '../in-turn.ts';

const KEY = 'errors';
const REMEMBERED = 32;

const NotedErrorsSchema = v.array(
  v.object({ moment: v.number(), where: v.string(), name: v.string() }),
);
export type NotedError = v.InferOutput<typeof NotedErrorsSchema>[number];

/** The last errors of the extension's own, the latest last: when, where, which kind. */
export async function notedErrors(): Promise<NotedError[]> {
  const stored = await browser.storage.local.get(KEY);
  const noted = v.safeParse(NotedErrorsSchema, stored[KEY]);
  return noted.success ? noted.output : [];
}

/** Notes one down, and forgets the oldest. Nothing of whom or what it was about is in it. */
export const noteError = (error: NotedError): Promise<void> =>
  inTurn('errors', async () => {
    const noted = [...(await notedErrors()), error].slice(-REMEMBERED);
    await browser.storage.local.set({ [KEY]: noted });
  });
