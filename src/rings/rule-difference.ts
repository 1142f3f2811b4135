import type { Browser } from 'wxt/browser';

type Rule = Browser.declarativeNetRequest.Rule;

/** What the browser has of one kind of rules, what of it is wanted no more, and what it lacks. */
export interface RuleDifference {
  readonly present: readonly Rule[];
  readonly gone: readonly Rule[];
  readonly missing: readonly Omit<Rule, 'id'>[];
}

/** Compares the rules that are there with those wanted; two are the same where `keyOf` says so. */
export function ruleDifference(
  present: readonly Rule[],
  wanted: readonly Omit<Rule, 'id'>[],
  keyOf: (rule: Omit<Rule, 'id'>) => string,
): RuleDifference {
  const missing = new Map(wanted.map((rule) => [keyOf(rule), rule]));
  const gone = present.filter(({ id: _, ...rule }) => !missing.delete(keyOf(rule)));
  return { present, gone, missing: [...missing.values()] };
}

/** How many more there are after the change than before. */
export const growthOf = ({ gone, missing }: RuleDifference): number => missing.length - gone.length;

/** The change that makes up for it, each rule with a number of its own; nothing where there is none. */
export function changeFor({
  present,
  gone,
  missing,
}: RuleDifference): Browser.declarativeNetRequest.UpdateRuleOptions | undefined {
  if (gone.length + missing.length === 0) return undefined;
  const taken = new Set(present.map(({ id }) => id));
  return {
    removeRuleIds: gone.map(({ id }) => id),
    addRules: [...numbered(missing, taken)],
  };
}

function* numbered(rules: RuleDifference['missing'], taken: ReadonlySet<number>): Generator<Rule> {
  let id = 0;
  for (const rule of rules) {
    do id++;
    while (taken.has(id));
    yield { ...rule, id };
  }
}
