import { readFileSync } from 'node:fs';
import { createServer as createPlain, type RequestListener } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { type AddressInfo, createServer } from 'node:net';
import type { FixturePage } from '../fixtures/fixture.ts';
import { FIXTURES } from '../fixtures/index.ts';
import { makeCertificate } from './certificate.ts';
import { LAKE_PAGES } from './lake.ts';

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const pathOf = ({ pathname }: URL) => pathname.toLowerCase().replace(/\/$/, '');
/** Read once: every document that is served looks through all of them. */
const PAGES = [...FIXTURES.flatMap((fixture) => fixture.pages), ...LAKE_PAGES].map((page) => {
  const url = new URL(page.url);
  const host = url.hostname.split('.').slice(-2).join('.');
  return { page, url, host, path: pathOf(url) };
});
/** How long the second half of a page takes to come, where `?halves` asks for that. */
const HALF_MS = 400;
/** The policy of a page with `?strict`: it loads nothing, and runs what it says itself. */
const STRICTEST =
  "default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'";

/** The first byte of an encrypted connection. */
const TLS_BEGINS = 22;

export interface InventedWeb {
  readonly port: number;
  /** Every request since the last `forget`, as `https://host/path?query`, or `http:`: one port has both. */
  readonly requests: readonly string[];
  forget(): void;
  /** Serves this page at its address, where several are. */
  prefer(page: FixturePage): void;
  close(): Promise<void>;
}

/**
 * Serves the invented sites under the real host names, whichever the browser asks for: every page of
 * the fixtures, drawn by an app that behaves like the real ones, and a record of what was asked.
 * `note` is shown on top of each page; without one the contact's pages are in a loud colour, so that
 * tests find them in what is painted.
 */
export async function serveInventedWeb(note = ''): Promise<InventedWeb> {
  const requests: string[] = [];
  const preferred = new Map<string, FixturePage>();
  const pageAt = (url: URL) => drawnAt(url, preferred.get(url.href));
  const answer: RequestListener = (request, response) => {
    const scheme = 'encrypted' in request.socket ? 'https' : 'http';
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host}`);
    if (url.pathname !== '/favicon.ico') requests.push(url.href);
    const send = (type: string, body: string) => {
      const policy = url.searchParams.has('strict') ? { 'content-security-policy': STRICTEST } : {};
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...policy });
      response.end(body);
    };
    if (url.pathname === '/app.js') return send('text/javascript', file('app.js'));
    if (url.pathname === '/writing.js') return send('text/javascript', file('writing.js'));
    if (url.pathname === '/style.css') return send('text/css', file('style.css'));
    if (url.pathname === '/sw.js') return send('text/javascript', file('worker.js'));
    if (url.pathname === '/api/page') {
      const target = new URL(url.searchParams.get('path') ?? '/', url);
      return send('application/json', JSON.stringify(pageAt(target)));
    }
    if (url.pathname.startsWith('/api/')) return send('application/json', '{}');
    const other = OTHER_KINDS.find(({ asked }) => url.searchParams.has(asked));
    if (other) return send(other.type, other.body);
    const shell = url.pathname === '/shell';
    const page = documentOf(url, shell ? { title: '', body: '' } : pageAt(url), pageAt, note);
    if (!url.searchParams.has('halves')) return send('text/html', page);
    // As over a slow line: first all up to the second mail, and after a while the rest.
    const cut = page.indexOf('<article', page.indexOf('<article') + 1);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(page.slice(0, cut));
    return void setTimeout(() => response.end(page.slice(cut)), HALF_MS);
  };
  const [secure, plain] = [createSecure(await makeCertificate(), answer), createPlain(answer)];
  const server = createServer((socket) =>
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_BEGINS ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    }),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    forget: () => void requests.splice(0),
    prefer: (page) => void preferred.set(page.url, page),
    close: () =>
      new Promise((done) => {
        for (const one of [secure, plain]) one.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Documents that are none of HTML's, with a link to the contact. */
const OTHER_KINDS = [
  {
    asked: 'xml',
    type: 'application/xml',
    body: '<feed><a xmlns="http://www.w3.org/1999/xhtml" id="robin" href="/robin.vale/">Robin</a></feed>',
  },
  {
    asked: 'svg',
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><a id="robin" href="/robin.vale/"><text y="60" font-size="40">Robin</text></a></svg>',
  },
] as const;

interface Drawn {
  readonly title: string;
  readonly body: string;
}

const ofHost = ({ hostname }: URL) =>
  PAGES.filter(({ host }) => hostname === host || hostname.endsWith(`.${host}`));

/** The fixture page at this address, with its query if there is one for it; or an empty one. */
function drawnAt(asked: URL, preferred?: FixturePage): Drawn {
  const here = ofHost(asked).filter(({ path }) => path === pathOf(asked));
  const found =
    here.find(({ page }) => page.url === asked.href) ??
    here.find(({ url }) => url.search === asked.search) ??
    here[0];
  const { title, body } = preferred ??
    found?.page ?? { title: 'Somewhere', body: '<p>Nobody in particular</p>' };
  return { title, body: `<div data-page="${asked.pathname}">${body}</div>` };
}

/** The app knows its pages beforehand, as a real one prefetches: it can draw them at once. */
function documentOf(
  url: URL,
  { title, body }: Drawn,
  pageAt: (url: URL) => Drawn,
  note: string,
): string {
  const known = ofHost(url).map((one) => {
    const { pathname, search, hash } = one.url;
    return [`${pathname}${search}${hash}`.toLowerCase(), pageAt(one.url)];
  });
  const first = url.searchParams.has('spied') ? `<script>${file('spy.js')}</script>` : '';
  const id = url.searchParams.get('root')?.replace(/\W/g, '') ?? '';
  const pages = JSON.stringify(Object.fromEntries(known)).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en" id="${id}"${note ? '' : ' class="loud"'}><head><meta charset="utf-8">${first}<title>${title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"></head>
    <body>${note && `<p class="practice-note">${note}</p>`}<div id="mount">${body}</div><script type="application/json" id="pages">${pages}</script>
    <script src="/app.js"></script><script src="/writing.js"></script>${body === '' ? '<script>go(location.pathname + location.search, { push: false })</script>' : ''}</body></html>`;
}
