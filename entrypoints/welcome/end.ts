import * as v from 'valibot';

const HOWS = ['begun', 'skipped'] as const;

/** How the questions ended. */
export interface End {
  readonly how: (typeof HOWS)[number];
  /** Ids of the sites that the browser gave no permission for. */
  readonly refused: readonly string[];
}

const StateSchema = v.object({ refused: v.array(v.string()) });

/** Kept in the address and its state: whoever looks at the pause and comes back finds it as it was. */
export const keepEnd = ({ how, refused }: End): void =>
  history.replaceState({ refused }, '', `#${how}`);

/** Nothing while the questions are still open. */
export function readEnd(): End | undefined {
  const how = HOWS.find((one) => location.hash === `#${one}`);
  const state = v.safeParse(StateSchema, history.state);
  return how && { how, refused: state.success ? state.output.refused : [] };
}
