import { describe, expect, it } from 'vitest';
import {
  documentPause,
  isStoppedBehind,
  readPauseTarget,
} from '../../../src/platform/pause-address.ts';

it.each([true, false])('is read again as it was made (behind it: %s)', (isBehind) => {
  const address = 'https://x.com/robin?a=1#b:c';
  const { hash } = new URL(documentPause(address, { isBehind }), 'https://made-up.example');
  expect(readPauseTarget(hash)).toEqual({ ring: 'document', url: new URL(address) });
  expect(isStoppedBehind(hash)).toBe(isBehind);
});

describe('readPauseTarget', () => {
  it.each([
    ['#network:https://x.com/robin_vale', 'network', 'https://x.com/robin_vale'],
    ['#document:https://x.com/robin?a=1#b:c', 'document', 'https://x.com/robin?a=1#b:c'],
    ['#behind:https://x.com/robin_vale', 'document', 'https://x.com/robin_vale'],
    ['#alone:https://x.com/robin_vale', 'document', 'https://x.com/robin_vale'],
    ['#network:http://instagram.com/robin', 'network', 'http://instagram.com/robin'],
  ])('reads %s', (fragment, ring, url) => {
    const actual = readPauseTarget(fragment);
    expect(actual).toEqual({ ring, url: new URL(url) });
  });

  it.each([
    ['no fragment', ''],
    ['an empty one', '#'],
    ['another ring', '#page:https://x.com/robin_vale'],
    ['no address', '#network:'],
    ['half an address', '#network:x.com/robin_vale'],
    ['a script', '#network:javascript:alert(1)'],
    ['data', '#network:data:text/html,hi'],
    ['a page of the extension', '#network:chrome-extension://abc/options.html'],
    ['an address before it', 'https://x.com/#network:https://x.com/'],
  ])('reads nothing from %s', (_, fragment) => {
    expect(readPauseTarget(fragment)).toBeUndefined();
  });
});
