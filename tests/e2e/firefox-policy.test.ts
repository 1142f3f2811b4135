import { join } from 'node:path';
import { test } from 'playwright/test';
import { outputOf } from '../../scripts/build.ts';
import { serveInventedWeb } from '../invented/server.ts';
import { expect } from './support/expect.ts';
import { startFirefox } from './support/firefox.ts';
import { namingIn } from './support/naming.ts';

test('Firefox: our pages load nothing from elsewhere, and no text becomes script, style or markup', async () => {
  const web = await serveInventedWeb();
  const extension = join(import.meta.dirname, '../../', outputOf('firefox', 'production'));
  const firefox = await startFirefox({ port: web.port, extension });
  try {
    const page = await firefox.newTab();
    await page.goto(firefox.address('options.html'));
    await page.waitFor('h1');
    expect(await page.evaluate(tryAll)).toEqual({
      refused: [
        ...['base-uri', 'connect-src', 'frame-src', 'img-src', 'require-trusted-types-for'],
        ...['style-src-attr', 'style-src-elem'],
      ],
      done: [],
      ran: [],
      came: 'error',
      areWordsRead: true,
    });
    expect(namingIn(web.requests)).toEqual([]);
    expect(await firefox.takeOwnRequests()).toEqual([]);
  } finally {
    await firefox.close();
    await web.close();
  }
});

/** Runs in a page of ours: what the policy said against each, and what was done all the same. */
async function tryAll() {
  const refused = new Set<string>();
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
    refused.add(effectiveDirective),
  );
  const add = (name: string, attributes: Record<string, string>, text = '') => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(text);
    document.body.append(element);
    return element;
  };
  const elsewhere = 'https://www.instagram.com/robin.vale';
  add('style', {}, 'body { color: red }');
  add('p', { style: 'color: red' });
  add('img', { src: elsewhere });
  add('iframe', { src: elsewhere });
  add('link', { rel: 'stylesheet', href: elsewhere });
  add('base', { href: elsewhere });
  await fetch(elsewhere).catch(() => {});
  const run = (name: string) => `(window.ran ??= []).push('${name}')`;
  // Both are refused without a word of the policy's.
  add('script', {}, run('inline'));
  const early = add('link', { rel: 'modulepreload', href: `${elsewhere}.js` });
  const came = await new Promise<string>((done) => {
    early.onload = early.onerror = (event) => done((event as Event).type);
  });
  // The page's own: those of the driver's scripts are bound by no policy.
  const { eval: evaluate } = window;
  const acts = {
    eval: () => evaluate(run('eval')),
    Function: () => new window.Function(run('Function'))(),
    markup: () => {
      document.body.innerHTML = '<p>';
    },
    script: () => add('script', { src: `${elsewhere}.js` }),
    onclick: () => add('p', { onclick: run('onclick') }),
  };
  const done = Object.entries(acts).flatMap(([name, act]) => {
    try {
      act();
      return name;
    } catch {
      return [];
    }
  });
  const areWordsRead = (await fetch('/words/en.json')).ok;
  // A frame is refused whenever it comes to that.
  for (let tries = 0; tries < 1000 && !refused.has('frame-src'); tries++)
    await new Promise((later) => setTimeout(later, 10));
  const { ran = [] } = window as { ran?: string[] };
  return { refused: [...refused].sort(), done, ran, came, areWordsRead };
}
