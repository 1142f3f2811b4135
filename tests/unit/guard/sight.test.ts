// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { addressesOf, identitiesOf, sight } from '../../../content/guard/sight.ts';
import { madeUp } from '../made-up-site.ts';
import { pageOf } from '../pages.ts';

const pageWith = (body: string, path = '/here/now') =>
  pageOf({ url: `https://made-up.example${path}`, title: '', layout: '', body, open: [] });
const link = (href: string) => pageWith(`<a href="${href}">x</a>`).querySelector('a');
const handle = (value: string) => ({ site: 'made-up', kind: 'handle', value }) as const;
const name = (value: string) => ({ site: 'made-up', kind: 'name', value }) as const;

describe('identitiesOf', () => {
  it('folds each value as the site does, and names as names', () => {
    const actual = identitiesOf(madeUp, { handle: 'Robin', name: ' Robin\u00a0Vale ', id: '7' });
    expect(actual).toEqual([
      handle('robin'),
      name('robin vale'),
      { site: 'made-up', kind: 'id', value: '7' },
    ]);
  });

  it.each([[undefined], [null], [''], ['\u200b ']])('leaves out what was not there: %j', (said) => {
    expect(identitiesOf(madeUp, { name: said })).toEqual([]);
  });
});

describe('sight', () => {
  it('adds what a link and the page’s address say of the same surface, each once', () => {
    const beside = { site: 'made-up', surface: 'profile', identities: [name('r')] } as const;
    const seen = { surface: 'profile', says: { handle: 'Robin' }, link: link('/robin') } as const;
    expect(sight(madeUp, seen, beside)).toEqual({
      site: 'made-up',
      surface: 'profile',
      identities: [handle('robin'), name('r')],
    });
  });

  it('adds nothing of another surface', () => {
    const beside = { site: 'made-up', surface: 'chat', identities: [name('r')] } as const;
    const seen = {
      surface: 'profile',
      says: { handle: 'sam' },
      link: link('/robin/post/1'),
    } as const;
    expect(sight(madeUp, seen, beside).identities).toEqual([handle('sam')]);
  });

  it('keeps apart who may be the person', () => {
    const seen = { surface: 'story', says: {}, among: [{ handle: 'A' }, { handle: 'B' }] } as const;
    const actual = sight(madeUp, seen);
    expect(actual).toMatchObject({ identities: [], among: [handle('a'), handle('b')] });
  });
});

describe('addressesOf', () => {
  it('tells whom the page’s own address names', () => {
    expect(addressesOf(madeUp, pageWith('', '/robin')).address?.identities).toEqual([
      handle('robin'),
    ]);
    expect(addressesOf(madeUp, pageWith('', '/settings')).address).toBeUndefined();
  });

  it.each([
    ['/robin/', 'robin'],
    ['https://made-up.example/Robin', 'robin'],
    ['/robin/post/1', undefined],
    ['/settings', undefined],
    ['https://elsewhere.example/robin', undefined],
    ['', undefined],
  ])('takes the link %s for a profile of %s', (href, expected) => {
    expect(addressesOf(madeUp, pageWith('')).handleOf(link(href))).toBe(expected);
  });
});
