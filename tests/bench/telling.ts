import { ROBIN } from '../fixtures/fixture.ts';
import { type Bench, inEach } from './browsers.ts';
import type { Row } from './row.ts';

const FEED = 'https://www.instagram.com/';
/** As long as the contact's, and of nobody who is guarded. */
const SOMEBODY = ROBIN.instagram.replace('v', 'k');
const SOMEBODY_ELSE = ROBIN.instagram.replace('v', 'w');
const ROUNDS = 60;
/** What two strangers may differ by on a quiet machine. */
const NOISE = 1.1;

type Kind = 'press' | 'link' | 'request' | 'frame';
/** How many times as long it takes for one person as for another. */
type Ratios = Record<Kind, { readonly contact: number; readonly somebody: number }>;

/**
 * What a page can time without a pause that would tell it more: presses that it makes itself, links
 * that it puts in, requests and hidden frames. Each for the contact and for two whom nobody guards.
 */
export async function benchTelling(bench: Bench): Promise<Row[]> {
  const { ours, bare, peer } = await inEach(bench, async ({ context }) => {
    const page = await context.newPage();
    await page.goto(`${FEED}?still`);
    const handles = [ROBIN.instagram, SOMEBODY, SOMEBODY_ELSE];
    const taken = await page.evaluate(timeEach, { handles, rounds: ROUNDS });
    const isPaused = (await page.locator('.hold').count()) > 0;
    await page.close();
    if (isPaused) throw new Error('what is timed in silence brought a pause');
    return ratiosOf(taken);
  });
  const kinds = Object.keys(ours) as Kind[];
  const said = (ratios: Ratios, who: 'contact' | 'somebody') =>
    kinds.map((kind) => `${kind} × ${ratios[kind][who].toFixed(2)}`).join(', ');
  return [
    {
      what: 'what a page can time in silence: the contact beside somebody',
      bar: `× ${NOISE} at most, either way`,
      holdfast: `${said(ours, 'contact')} (somebody beside somebody else: ${said(ours, 'somebody')})`,
      beside: said(bare, 'contact'),
      ...(peer ? { peer: said(peer, 'contact') } : {}),
      isMet: kinds.every((kind) => Math.abs(Math.log(ours[kind].contact)) <= Math.log(NOISE)),
    },
  ];
}

/** Of the milliseconds that each kind took in each round, by person. */
function ratiosOf(taken: Record<Kind, readonly (readonly number[])[]>): Ratios {
  const ratios = (all: readonly (readonly number[])[]) => {
    const [contact = Number.NaN, somebody = Number.NaN, another = Number.NaN] =
      all.map(undisturbed);
    return { contact: contact / somebody, somebody: somebody / another };
  };
  return {
    press: ratios(taken.press),
    link: ratios(taken.link),
    request: ratios(taken.request),
    frame: ratios(taken.frame),
  };
}

/** A round in five is at most as long: those that something came between are longer. */
const undisturbed = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 5)] ?? Number.NaN;

/** Runs in the page: for each kind the milliseconds of every round, for each handle. */
async function timeEach({ handles, rounds }: { handles: string[]; rounds: number }) {
  const linkTo = (handle: string) => {
    const link = Object.assign(document.createElement('a'), { href: `/${handle}/` });
    link.textContent = handle;
    link.addEventListener('click', (event) => event.preventDefault());
    return link;
  };
  const turn = () => new Promise((done) => setTimeout(done));
  const kinds = {
    async press(handle: string) {
      const link = linkTo(handle);
      document.body.append(link);
      for (let at = 0; at < 400; at++)
        for (const type of ['pointerdown', 'mousedown', 'click'])
          link.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
      link.remove();
    },
    async link(handle: string) {
      for (let at = 0; at < 40; at++) {
        const links = Array.from({ length: 20 }, () => linkTo(handle));
        document.body.append(...links);
        await Promise.resolve();
        for (const link of links) link.remove();
      }
      await turn();
    },
    async request(handle: string) {
      await (await fetch(`/${handle}/`, { cache: 'no-store' })).text();
    },
    async frame(handle: string) {
      const frame = document.createElement('iframe');
      frame.hidden = true;
      frame.src = `/${handle}/?still`;
      const loaded = new Promise((done) => frame.addEventListener('load', done));
      document.body.append(frame);
      await loaded;
      frame.remove();
    },
  };
  const taken = { press: [], link: [], request: [], frame: [] } as Record<Kind, number[][]>;
  for (const kind of Object.keys(kinds) as Kind[]) {
    taken[kind] = handles.map(() => []);
    for (let round = 0; round < rounds; round++) {
      // Whoever comes first waits for what the round before has left.
      const turned = handles.map((_, at) => (at + round) % handles.length);
      const order = round % 2 === 0 ? turned : turned.reverse();
      for (const at of order) {
        await turn();
        const start = performance.now();
        await kinds[kind](handles[at] ?? '');
        taken[kind][at]?.push(performance.now() - start);
      }
    }
  }
  return taken;
}
