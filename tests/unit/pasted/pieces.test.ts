import { expect, it } from 'vitest';
import { piecesOf } from '../../../src/pasted/pieces.ts';

it.each([
  ['Robin Vale 🌿', ['Robin Vale 🌿']],
  ['Vale, Robin', ['Vale, Robin']],
  ['  \n ', []],
  ['instagram.com/robin\nx.com/robin_vale', ['instagram.com/robin', 'x.com/robin_vale']],
  ['https://a.example/x https://b.example/y', ['https://a.example/x', 'https://b.example/y']],
  ['@robin, +49 151 12345678; Robin Vale', ['@robin', '+49 151 12345678', 'Robin Vale']],
  ['robin@mail.example @robin', ['robin@mail.example', '@robin']],
  ['@robin vale', ['@robin vale']],
  ['a@mail.example,b@mail.example', ['a@mail.example', 'b@mail.example']],
  ['+1 555 555 0123', ['+1 555 555 0123']],
  [
    'This is Robin’s profile: https://www.instagram.com/robin.vale.',
    ['https://www.instagram.com/robin.vale'],
  ],
  ['(https://x.com/robin_vale)', ['https://x.com/robin_vale']],
  ['https://x.com/robin_vale,', ['https://x.com/robin_vale']],
  ['https://a.example/x_(y)', ['https://a.example/x_(y)']],
  [
    'https://www.instagram.com/robin; https://x.com/robin',
    ['https://www.instagram.com/robin', 'https://x.com/robin'],
  ],
  [
    'https://www.instagram.com/robin;https://x.com/robin',
    ['https://www.instagram.com/robin', 'https://x.com/robin'],
  ],
  [
    'https://www.instagram.com/robin; Robin Vale',
    ['https://www.instagram.com/robin', 'Robin Vale'],
  ],
  ['https://a.example/?q=1;b=2', ['https://a.example/?q=1;b=2']],
  [
    'Robin +49 151 12345678 https://www.instagram.com/robin @robin_vale',
    ['https://www.instagram.com/robin', '+49 151 12345678', '@robin_vale'],
  ],
  ['Robin robin@mail.example (0151) 12345678', ['robin@mail.example', '(0151) 12345678']],
  ['Robin 555 555 0123', ['555 555 0123']],
  ['Robin 2019 2020', ['Robin 2019 2020']],
  ['Robin Vale <robin@mail.example>', ['robin@mail.example']],
  ['[robin@mail.example](mailto:robin@mail.example)', ['robin@mail.example']],
  ['Robin <robin@mail.example>; Kim <kim@mail.example>', ['robin@mail.example, kim@mail.example']],
  [
    'Check out Robin on Instagram https://www.instagram.com/robin.vale !',
    ['https://www.instagram.com/robin.vale'],
  ],
  ['Robin Vale | Photographer', ['Robin Vale | Photographer']],
  ['Robin Vale; @robin', ['Robin Vale', '@robin']],
  ['tel:+15555550123;ext=9', ['tel:+15555550123;ext=9']],
  ['https://a.example/?q=a,b', ['https://a.example/?q=a,b']],
])('%j is %j', (pasted, expected) => {
  expect(piecesOf(pasted)).toEqual(expected);
});
