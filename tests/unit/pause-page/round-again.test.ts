import { describe, expect, it } from 'vitest';
import { markUnasked } from '../../../entrypoints/pause/round-again.ts';

const NOW = Date.UTC(2026, 10, 27, 12);
const PROFILE = new URL('https://www.instagram.com/robin/');

function newTab() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

describe('going on unasked', () => {
  it('is done once, and not again where it comes back at once', () => {
    const tab = newTab();
    expect(markUnasked(PROFILE, tab, NOW)).toBe(false);
    expect(markUnasked(PROFILE, tab, NOW + 12_000)).toBe(true);
    expect(markUnasked(new URL('https://x.com/robin'), tab, NOW + 12_100)).toBe(false);
  });

  it('leaves no address behind', () => {
    const kept: string[] = [];
    const tab = { getItem: () => null, setItem: (...item: string[]) => void kept.push(...item) };
    markUnasked(PROFILE, tab, NOW);
    expect(kept.join()).not.toMatch(/instagram|robin/);
  });

  it('is done again later, and in another tab', () => {
    const tab = newTab();
    markUnasked(PROFILE, tab, NOW);
    expect(markUnasked(PROFILE, tab, NOW + 16_000)).toBe(false);
    expect(markUnasked(PROFILE, newTab(), NOW + 16_100)).toBe(false);
  });
});
