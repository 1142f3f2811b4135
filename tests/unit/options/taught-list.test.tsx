// @vitest-environment happy-dom
import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { TaughtList } from '../../../entrypoints/options/taught-list.tsx';
import type { Taught } from '../../../src/policy/taught.ts';

const TAUGHT: readonly Taught[] = [
  { is: 'server', host: 'meadow.example' },
  {
    is: 'own-address',
    host: 'lake.example',
    address: { surface: 'profile', path: '/', subdomain: '{handle}' },
  },
  { is: 'pointed', place: { site: 'lake.example', path: '/talk/*/**', selector: 'h2' } },
];

it('says what was taught, and takes away the one that is pressed', () => {
  const place = document.createElement('div');
  const onForget = vi.fn();
  render(h(TaughtList, { taught: TAUGHT, waitOf: () => undefined, onForget }), place);
  const buttons = [...place.querySelectorAll('button')];
  expect(buttons.map((one) => one.getAttribute('aria-label'))).toEqual([
    'Remove: A server meadow.example',
    'Remove: A profile ….lake.example/',
    'Remove: Where the name stands /talk/…',
  ]);
  buttons[1]?.click();
  expect(onForget.mock.calls).toEqual([[TAUGHT[1]]]);
});

it('says of one that is being taken away when, and how to call that off', () => {
  const place = document.createElement('div');
  const wait = { left: 'In 23 hours', cancel: h('button', { type: 'button' }, 'Cancel') };
  const waitOf = (one: Taught) => (one.is === 'pointed' ? wait : undefined);
  render(h(TaughtList, { taught: TAUGHT, waitOf, onForget() {} }), place);
  const last = [...place.querySelectorAll('li')].at(-1);
  expect(last?.textContent).toContain('In 23 hours');
  expect([...(last?.querySelectorAll('button') ?? [])].map((one) => one.textContent)).toEqual([
    'Cancel',
  ]);
});

it('is nothing where nothing was taught', () => {
  const place = document.createElement('div');
  render(h(TaughtList, { taught: [], waitOf: () => undefined, onForget() {} }), place);
  expect(place.innerHTML).toBe('');
});
