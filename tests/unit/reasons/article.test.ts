import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en/index.ts';
import { ARTICLE_REASONS } from '../../../src/reasons/article.ts';

/** Every reason that the article gives, each of which has to be on the screen's rotation. */
const IDS = [
  ...['dignity', 'space', 'not-yours-to-fix', 'room-to-reflect', 'expectation', 'reset'],
  ...['others-held', 'every-length', 'reactance', 'good-memories', 'let-them-hesitate'],
  ...['no-pressure', 'their-step', 'boundaries', 'leave-to-be-missed', 'guard-your-heart'],
  ...['pity', 'they-would-act', 'time-heals', 'not-yet', 'growth', 'resolve', 'peace'],
];

it('has every reason of the article exactly once', () => {
  const actual = ARTICLE_REASONS.map(({ id }) => id).sort();
  expect(actual).toEqual([...IDS].sort());
});

it('says no line twice', () => {
  const lines = ARTICLE_REASONS.flatMap(({ id }) => Object.values(en.reasons[id]));
  expect(new Set(lines).size).toBe(lines.length);
});

describe.each(ARTICLE_REASONS)('$id', ({ id, about }) => {
  const { line, support } = en.reasons[id];

  it('fits on the screen', () => {
    expect(line.length).toBeLessThanOrEqual(90);
    expect(support.length).toBeLessThanOrEqual(160);
  });

  it('is said calmly, in whole sentences', () => {
    for (const text of [line, support]) {
      expect(text).not.toContain('!');
      expect(text).toMatch(/^\p{Lu}.*[.]$/u);
    }
  });

  it('promises nothing about the other person', () => {
    const promise = /\bthey (will|are going to) (come|return|miss|call|write|want|love)/i;
    expect(`${line} ${support}`).not.toMatch(promise);
    expect(['you', 'them']).toContain(about);
  });
});
