import { type RegexChoice, regexOf } from '../addresses/network-regex.ts';
import type { NetworkRule } from './network-rules.ts';

/** As many people of one rule as the browser can hold in one expression. */
export interface PackedRule {
  readonly rule: NetworkRule;
  readonly regex: string;
  readonly people: number;
}

/** Whether the browser can hold this expression. */
export type IsSupported = (regex: string, caseSensitive: boolean) => Promise<boolean>;

/**
 * The rules as the browser takes them: at most `most`, each with as many people as one expression
 * holds, what matters most first. Everybody is spelled in the most tolerant way where all fit so, and
 * otherwise in the shortest.
 */
export async function packRules(
  rules: readonly NetworkRule[],
  most: number,
  isSupported: IsSupported,
): Promise<PackedRule[]> {
  const room = await lettersSupported(isSupported);
  const sorted = rules.toSorted(byImportance);
  const tolerant = sorted.flatMap((rule) => partsOf(rule, room));
  const parts =
    tolerant.length <= most ? tolerant : sorted.flatMap((rule) => partsOf(shortest(rule), room));
  const packed = await Promise.all(
    parts.slice(0, most).map(({ rule, people }) => supportedParts(rule, people, isSupported)),
  );
  return packed.flat().slice(0, most);
}

/**
 * Rules that allow come first: without its rule a pass would let nothing through. What names the contact
 * exactly comes before what only may (`isLoose`), and a whole profile before one post of it.
 */
const byImportance = (a: NetworkRule, b: NetworkRule): number =>
  Number(b.action === 'allow') - Number(a.action === 'allow') ||
  Number(a.isLoose ?? false) - Number(b.isLoose ?? false) ||
  a.rank - b.rank;

const shortest = (rule: NetworkRule): NetworkRule => ({
  ...rule,
  people: rule.people.map((ways) => ways.slice(-1)),
});

interface Part {
  readonly rule: NetworkRule;
  readonly people: readonly RegexChoice[];
}

/** As many at a time as the room of one expression is likely to hold. */
function partsOf(rule: NetworkRule, room: number): Part[] {
  const free = room + FRAME.length - rule.before.length - rule.after.length;
  const parts: RegexChoice[][] = [];
  let left = 0;
  for (const ways of rule.people) {
    const length = (ways[0]?.length ?? 0) + 1;
    if (left < length || parts.length === 0) {
      parts.push([]);
      left = free;
    }
    parts.at(-1)?.push(ways);
    left -= length;
  }
  return parts.map((people) => ({ rule, people }));
}

/**
 * The expressions that hold these people: all in one, or in halves of halves. Who cannot be held in
 * any way by themselves is left out: the page ring has to do.
 */
async function supportedParts(
  rule: NetworkRule,
  people: readonly RegexChoice[],
  isSupported: IsSupported,
): Promise<PackedRule[]> {
  const spelled = people.map((ways) => ways[0] ?? '');
  const regex = regexOf(rule, spelled);
  if (await isSupported(regex, rule.caseSensitive)) return [{ rule, regex, people: people.length }];
  const [only] = people;
  if (people.length === 1)
    return only && only.length > 1 ? supportedParts(rule, [only.slice(1)], isSupported) : [];
  const half = Math.ceil(people.length / 2);
  const halves = [people.slice(0, half), people.slice(half)];
  return (await Promise.all(halves.map((one) => supportedParts(rule, one, isSupported)))).flat();
}

const FRAME = '^https?://[^/?#]+/+(?:)(?:[/?#].*)?$';
/** More than this in one expression makes it slow to build and saves few rules. */
const MOST_LETTERS = 4000;

/** How many letters of people's names one expression of the simplest shape holds in this browser. */
async function lettersSupported(isSupported: IsSupported): Promise<number> {
  const holds = (letters: number) =>
    isSupported(FRAME.replace('(?:)', `(?:${'a'.repeat(letters)})`), false);
  if (await holds(MOST_LETTERS)) return MOST_LETTERS;
  let [held, tooMany] = [0, MOST_LETTERS];
  while (tooMany - held > 1) {
    const middle = Math.floor((held + tooMany) / 2);
    if (await holds(middle)) held = middle;
    else tooMany = middle;
  }
  return held;
}
