import { describe, expect, it } from 'vitest';
import { isEqual, isThatPin, keptOf, PIN_ITERATIONS } from '../../../src/policy/pin.ts';

describe('a PIN', () => {
  it('is known again, and no other is', async () => {
    const kept = await keptOf('1968');
    expect(await isThatPin('1968', kept)).toBe(true);
    for (const other of ['1969', '19680', '', ' 1968'])
      expect(await isThatPin(other, kept)).toBe(false);
  });

  it('is kept as a salted hash of many rounds, another each time', async () => {
    const [one, other] = [await keptOf('1968'), await keptOf('1968')];
    expect(PIN_ITERATIONS).toBeGreaterThanOrEqual(600_000);
    expect(one.iterations).toBe(PIN_ITERATIONS);
    expect(one.salt).not.toBe(other.salt);
    expect(one.hash).not.toBe(other.hash);
    expect(JSON.stringify(one)).not.toContain('1968');
  });

  it('is the same however its letters were composed', async () => {
    expect(await isThatPin('caf\u00e9', await keptOf('cafe\u0301'))).toBe(true);
  });

  it('is hashed as everybody hashes (PBKDF2-SHA-256, a published value)', async () => {
    // RFC 7914, section 11: the first 32 bytes for "passwd", "salt" with one round.
    const hash = '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc';
    const kept = { salt: '73616c74', hash, iterations: 1 };
    expect(await isThatPin('passwd', kept)).toBe(true);
  });
});

it.each([
  [[1, 2], [1, 2], true],
  [[1, 2], [2, 2], false],
  [[1, 2], [1, 3], false],
  [[1, 2], [1], false],
  [[1], [1, 2], false],
  [[], [], true],
])('isEqual of %j and %j', (one, other, expected) => {
  expect(isEqual(Uint8Array.from(one), Uint8Array.from(other))).toBe(expected);
});
