import { describe, expect, it } from 'vitest';
import {
  escapeRegExp,
  placeholderShape,
  signsBefore,
  spellings,
} from '../../../src/addresses/regex.ts';
import { madeUp } from '../made-up-site.ts';

describe('escapeRegExp', () => {
  it.each(['a.b*c+d?e', '(a|b)[c]{2}', '^$\\/', 'plain_text-1'])('matches just %s', (text) => {
    const regex = new RegExp(`^${escapeRegExp(text)}$`);
    expect(regex.test(text)).toBe(true);
    expect(regex.test(`${text}x`)).toBe(false);
  });

  it('lets no character stand for another', () => {
    expect(new RegExp(`^${escapeRegExp('a.b')}$`).test('axb')).toBe(false);
  });

  it('writes other scripts as addresses do', () => {
    expect(escapeRegExp('zoë')).toBe('zo%C3%AB');
  });
});

describe('placeholderShape', () => {
  it('gives the site’s shape of a kind, and throws where there is none', () => {
    expect(placeholderShape(madeUp, 'id')).toBe('[0-9]{1,19}');
    expect(() => placeholderShape(madeUp, 'name')).toThrow(
      'made-up uses {name} in an address but gives it no shape',
    );
  });
});

describe('spellings', () => {
  const takes = (source: string, text: string) => new RegExp(`^(?:${source})$`, 'i').test(text);

  it.each([
    ['case', 'robin', 'robin', ['robin', 'ROBIN'], ['robi', 'ro.bin']],
    ['case', 'élodie', 'Élodie', ['%C3%A9lodie', '%C3%89LODIE'], ['elodie']],
    ['exact', 'robin vale', 'Robin Vale', ['robin%20vale', 'robin+vale'], ['robinvale']],
    ['exact', '1234', '1234', ['1234'], ['12345']],
    ['case-and-dots', 'robinvale', 'robin.vale', ['robinvale', 'r.o.b.i.n.vale'], ['robin..vale']],
    ['digits', '1555', '+1 555', ['1555', '+1555', '001555', '%2B1555', '1-5-55'], ['15555']],
    [
      'email',
      'robinvale@gmail.com',
      'Robin.Vale@gmail.com',
      ['robinvale@gmail.com', 'robin.vale%40gmail.com'],
      ['robinavale@gmail.com', 'robin@gmail.com'],
    ],
    [
      'email',
      'robin@lake.example',
      'Robin <robin@lake.example>',
      ['robin%40lake.example'],
      ['robin'],
    ],
  ] as const)('with "%s", %s is found in its spellings', (fold, value, written, same, others) => {
    const [spelled = ''] = spellings(fold, value, written);
    const tolerant = signsBefore(fold) + spelled;
    expect(same.filter((one) => !takes(tolerant, one))).toEqual([]);
    expect(others.filter((one) => takes(tolerant, one))).toEqual([]);
  });

  it('offers a shorter way to say long ones, which the browser may prefer', () => {
    const ways = spellings('case-and-dots', 'robinvale', 'robin.vale');
    const [tolerant = '', short = ''] = ways;
    expect(ways).toHaveLength(2);
    expect(short.length).toBeLessThan(tolerant.length);
    expect(['robinvale', 'robin.vale'].every((one) => takes(short, one))).toBe(true);
  });
});
