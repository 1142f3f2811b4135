// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { keepFocus } from '../../../src/ui/keep-focus.ts';

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
  keepFocus(document);
});

const app = () => document.getElementById('app') as HTMLElement;
const focused = () => document.activeElement?.id;

it('goes to the heading of what the button was in', async () => {
  app().innerHTML =
    '<section><h2 id="title">Sites</h2><p><button id="gone">Off</button></p></section>';
  document.getElementById('gone')?.focus();
  document.getElementById('gone')?.remove();
  await vi.waitFor(() => expect(focused()).toBe('title'));
});

it('waits for what comes back a moment later', async () => {
  app().innerHTML = '<h1>Check</h1><button id="gone">Again</button>';
  document.getElementById('gone')?.focus();
  app().replaceChildren();
  await new Promise((done) => setTimeout(done));
  app().innerHTML = '<h1 id="title">Check</h1><button>Again</button>';
  await vi.waitFor(() => expect(focused()).toBe('title'));
});
