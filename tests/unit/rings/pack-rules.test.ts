import { describe, expect, it } from 'vitest';
import type { NetworkRule } from '../../../src/rings/network-rules.ts';
import { packRules } from '../../../src/rings/pack-rules.ts';

const START = '^https?://[^/?#]+/+';
const ruleOf = (names: readonly string[], changes: Partial<NetworkRule> = {}): NetworkRule => ({
  priority: 1,
  action: 'pause',
  before: START,
  people: names.map((name) => [name]),
  after: '(?:[/?#].*)?$',
  rank: 0,
  caseSensitive: false,
  hosts: ['made-up.example'],
  notHosts: [],
  ofPass: false,
  ...changes,
});
const names = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `person${String(at).padStart(4, '0')}`);

/** A browser that holds expressions up to this long. */
const holding = (letters: number) => async (regex: string) => regex.length <= letters;
const ROOMY = holding(100_000);

const stops = (regex: string, name: string): boolean =>
  new RegExp(regex, 'i').test(`https://made-up.example/${name}`);

describe('packRules', () => {
  it('puts everybody of one shape into one expression where the browser can hold it', async () => {
    const [packed, ...others] = await packRules([ruleOf(names(50))], 10, ROOMY);
    expect(others).toEqual([]);
    expect(packed?.people).toBe(50);
    expect(names(50).every((name) => stops(packed?.regex ?? '', name))).toBe(true);
    expect(stops(packed?.regex ?? '', 'person')).toBe(false);
  });

  it.each([60, 90, 140, 400])('leaves nobody out who fits into %i letters', async (letters) => {
    const packed = await packRules([ruleOf(names(40))], 1000, holding(letters));
    expect(packed.every(({ regex }) => regex.length <= letters)).toBe(true);
    const missed = names(40).filter((name) => !packed.some(({ regex }) => stops(regex, name)));
    expect(missed).toEqual([]);
    expect(packed.reduce((sum, { people }) => sum + people, 0)).toBe(40);
  });

  it('halves what is heavier than it is long', async () => {
    const isSupported = async (regex: string) => regex.split('|').length <= 3;
    const packed = await packRules([ruleOf(names(40))], 1000, isSupported);
    expect(packed.reduce((sum, { people }) => sum + people, 0)).toBe(40);
    expect(packed.length).toBeLessThan(40);
  });

  it('takes the whole profiles first, passes before all and loose rules last', async () => {
    const rules = [
      ruleOf(['loose'], { isLoose: true }),
      ruleOf(['post'], { rank: 1 }),
      ruleOf(['profile']),
      ruleOf(['pass'], { rank: 2, action: 'allow' }),
    ];
    const order = async (most: number) =>
      (await packRules(rules, most, ROOMY)).map(({ rule }) => rule.people[0]?.[0]);
    expect(await order(9)).toEqual(['pass', 'profile', 'post', 'loose']);
    expect(await order(2)).toEqual(['pass', 'profile']);
  });

  it('spells people tolerantly while all fit, and shortly before anybody is left out', async () => {
    const people = names(30).map((name) => [name.split('').join('\\.?'), name]);
    const packedInto = (most: number) => packRules([ruleOf([], { people })], most, holding(150));
    expect((await packedInto(30)).every(({ regex }) => regex.includes('\\.?'))).toBe(true);
    const few = await packedInto(6);
    expect(few.some(({ regex }) => regex.includes('\\.?'))).toBe(false);
    expect(few.reduce((sum, one) => sum + one.people, 0)).toBe(30);
  });

  it('never makes more rules than there may be, and says who has none', async () => {
    const packed = await packRules([ruleOf(names(100))], 4, holding(90));
    expect(packed).toHaveLength(4);
    expect(packed.reduce((sum, { people }) => sum + people, 0)).toBeLessThan(100);
  });

  it('leaves out whom the browser cannot hold in any way, and nobody else', async () => {
    const isSupported = async (regex: string) => !regex.includes('person0003');
    const packed = await packRules([ruleOf(names(8))], 1000, isSupported);
    const kept = names(8).filter((name) => packed.some(({ regex }) => stops(regex, name)));
    expect(kept).toEqual(names(8).filter((name) => name !== 'person0003'));
  });
});
