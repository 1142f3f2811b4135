// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { armShield, startShield } from '../../../content/pause/shield.ts';

function pause() {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  document.documentElement.append(host);
  return { host, root, unshield: armShield(host, root) };
}

it('a pause that goes takes no shield from the one that came up meanwhile', () => {
  const ended = new AbortController();
  startShield(window, ended.signal);
  const heard: string[] = [];
  window.addEventListener('keydown', ({ key }) => heard.push(key), { signal: ended.signal });
  const press = (key: string, at: Element) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true });
    // As the user's own hand makes them.
    Object.defineProperty(event, 'isTrusted', { value: true });
    at.dispatchEvent(event);
  };
  const first = pause();
  press('a', first.host);
  const second = pause();
  first.unshield();
  press('b', second.host);
  expect(heard).toEqual([]);
  second.unshield();
  press('c', second.host);
  expect(heard).toEqual(['c']);
  ended.abort();
});
