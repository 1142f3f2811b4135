import { describe, expect, it } from 'vitest';
import { hasShapeOf } from '../../../src/addresses/address-shape.ts';
import { siteOf } from '../../../src/addresses/own-site.ts';
import { pagesLike } from '../../../src/addresses/pages-like.ts';

const lake = siteOf({ host: 'lake.example', addresses: [] });
const at = (path: string) => new URL(path, 'https://lake.example/');

describe('pagesLike', () => {
  it.each([
    ['/', { path: '/' }],
    ['/messages', { path: '/messages' }],
    ['/messages/', { path: '/messages' }],
    ['/talk/12', { path: '/talk/*/**' }],
    ['/messages/t/robin.vale?x=1', { path: '/messages/*/*/**' }],
    ['/12345', { path: '/*' }],
    ['/@robin/talk', { path: '/*/*/**' }],
    ['/app#/room/12', { path: '/app', fragment: 'room/*/**' }],
    ['/k/#@robin', { path: '/k', fragment: '*' }],
    ['/%E0%A4%A/x', { path: '/*/*/**' }],
  ])('makes of %s a shape', (path, expected) => {
    expect(pagesLike(at(path))).toEqual(expected);
  });

  it.each([
    ['/talk/12', '/talk/13', true],
    ['/talk/12', '/talk/13/media', true],
    ['/talk/12', '/talk', false],
    ['/talk/12', '/people/12', false],
    ['/app#/room/12', '/app#/room/robin', true],
    ['/app#/room/12', '/app#/start', false],
    ['/app#/room/12', '/app', false],
    ['/', '/talk', false],
  ])('is the shape of %s: %s, %s', (here, there, expected) => {
    expect(hasShapeOf(lake, pagesLike(at(here)), at(there))).toBe(expected);
  });
});
