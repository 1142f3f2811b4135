import type { Contact } from '../../src/contacts/contact.ts';
import type { Surface } from '../../src/contacts/sighting.ts';
import { ROBIN, SAM } from '../fixtures/fixture.ts';
import { type Holdfast, test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { IN_MATRIX, some } from './support/matrix.ts';
import {
  expectNoPause,
  expectPause,
  expectUrl,
  frames,
  framesOf,
  goOn,
  hold,
} from './support/paused-tab.ts';
import { robin } from './support/people.ts';
import { withoutSiteWorker, withSiteWorker } from './support/site-worker.ts';
import type { Tab } from './support/tab.ts';

// The last of all to run in each browser: whichever worker is free takes the next of them.
test.describe.configure({ mode: 'parallel' });

/** What has to hold on each of the four sites of ways.ts alike, each in its own terms. */
interface Case {
  readonly site: string;
  readonly start: string;
  /** A typed address of the contact's. */
  readonly typed: string;
  readonly press: { on: string; selector: string; surface: Surface };
  /** A change that the page makes by itself. */
  readonly change: string;
  /** What is on the screen once the press was continued. */
  readonly reached: (page: Tab) => Promise<void>;
  /** What is learned on the way in, and an address that is stopped by it from then on. */
  readonly learns: {
    from: (page: Tab) => Promise<void>;
    /** Known before: only these kinds. */
    knowing: readonly string[];
    identity: { kind: string; value: string; learnedBy?: string };
    typed: string;
  };
}

const IG = 'https://www.instagram.com/';
const WA = 'https://web.whatsapp.com/';
const FB = 'https://www.facebook.com/';
const X = 'https://x.com/home';
const pair = `${SAM.xId}-${ROBIN.xId}`;
const at = (url: string) => (page: Tab) => expectUrl(page, url);
const chatIsOpen = (page: Tab) =>
  expect.poll(() => page.text('#main header')).toContain('Robin Vale');

const CASES: readonly Case[] = [
  {
    site: 'instagram',
    start: IG,
    typed: `${IG}${ROBIN.instagram}/`,
    press: { on: IG, selector: '#robin', surface: 'profile' },
    change: `go('/${ROBIN.instagram}/')`,
    reached: at(`${IG}${ROBIN.instagram}/`),
    learns: {
      knowing: ['handle'],
      from: (page) => page.evaluate(`go('/direct/t/900100200300400/')`),
      identity: { kind: 'thread', value: '900100200300400', learnedBy: 'proof' },
      typed: `${IG}direct/t/900100200300400/`,
    },
  },
  {
    site: 'whatsapp',
    start: WA,
    typed: `${WA}send?phone=${ROBIN.phoneDigits}`,
    press: { on: WA, selector: '#row-robin', surface: 'chat' },
    change: `openChat('row-robin')`,
    reached: chatIsOpen,
    learns: {
      knowing: ['name'],
      async from(page) {
        // Builds up to early 2026 carried the number in each message.
        await page.evaluate((digits) => {
          const message = document.createElement('div');
          message.dataset['id'] = `false_${digits}@c.us_3EB0AA`;
          const chat = document.querySelector<HTMLTemplateElement>('#chat-row-robin')?.content;
          chat?.querySelector('#main')?.append(message);
        }, ROBIN.phoneDigits);
        await page.evaluate(`openChat('row-robin')`);
      },
      identity: { kind: 'phone', value: ROBIN.phoneDigits },
      typed: `https://wa.me/${ROBIN.phoneDigits}`,
    },
  },
  {
    site: 'facebook',
    start: FB,
    typed: `${FB}${ROBIN.facebook}`,
    press: { on: FB, selector: '#rail-robin', surface: 'chat' },
    change: `go('/${ROBIN.facebook}')`,
    reached: at(`${FB}messages/e2ee/t/72345678901234567/`),
    learns: {
      knowing: ['name'],
      from: (page) => page.click('#rail-robin'),
      identity: { kind: 'thread', value: '72345678901234567', learnedBy: 'name' },
      typed: `https://www.messenger.com/e2ee/t/72345678901234567/`,
    },
  },
  {
    site: 'x',
    start: X,
    typed: `https://x.com/${ROBIN.x}`,
    press: { on: 'https://x.com/i/chat', selector: '#row-robin', surface: 'chat' },
    change: `go('/${ROBIN.x}')`,
    reached: at(`https://x.com/i/chat/${pair}`),
    learns: {
      knowing: ['handle'],
      async from(page) {
        await page.goto('https://x.com/i/chat');
        await page.click('#row-robin');
      },
      identity: { kind: 'thread', value: pair },
      typed: `https://x.com/messages/${pair}`,
    },
  },
];

/** The streak as the popup shows it. */
async function streakIn(holdfast: Holdfast): Promise<string> {
  const popup = await holdfast.open(holdfast.address('popup.html'));
  await popup.waitFor('.ring > div:not(:empty)');
  const shown = await popup.text('.ring > div');
  await popup.close();
  return shown;
}

// On one site, and in the whole matrix on all.
for (const { site, start, typed, press, change, reached, learns } of some(CASES, 1)) {
  test.describe(site, () => {
    test(
      'answered by the site’s own worker: stopped all the same',
      IN_MATRIX,
      async ({ holdfast }) => {
        const page = await withSiteWorker(holdfast, new URL('/', start).href);
        await page.goto(typed);
        await expectUrl(page, holdfast.address('pause.html'));
        expect(holdfast.naming()).toEqual([]);
        await hold(page);
        await expectUrl(page, `${new URL('/', start).href}?worker`);
        expect(await holdfast.urges()).toEqual([
          // Firefox asks its rules before the site's worker, Chromium only where that asks the network.
          expect.objectContaining({
            site,
            outcome: 'held',
            ring: holdfast.runsIn === 'firefox' ? 'network' : 'document',
          }),
        ]);
        await withoutSiteWorker(holdfast, start);
      },
    );

    test('with the extension’s worker killed: a press, an address, a change', async ({
      holdfast,
    }) => {
      const page = await holdfast.open(press.on);
      await holdfast.endWorker();
      await page.click(press.selector);
      await expectPause(page);
      await hold(page);
      await expectNoPause(page);
      const expectOneUrge = async (rings: readonly string[]) => {
        const held = expect.objectContaining({ site, outcome: 'held' });
        expect(await holdfast.urges()).toEqual([held]);
        expect(rings).toContain((await holdfast.urges())[0]?.ring);
        await holdfast.reset();
      };
      await expectOneUrge(['page']);
      await holdfast.endWorker();
      await page.goto(typed);
      await expectPause(page);
      expect(holdfast.naming()).toEqual([]);
      await hold(page);
      await expectOneUrge(['network']);

      const other = await holdfast.open(start);
      await holdfast.endWorker();
      await other.evaluate(`void ${change}`);
      await expectPause(other);
      await frames(other);
      expect((await framesOf(other)).contact).toBe(0);
      await expectOneUrge(['page']);
    });

    test('what was learned on the way in is stopped by its address', async ({ holdfast }) => {
      const all = robin().identities;
      const identities = all.filter(({ kind }) => learns.knowing.includes(kind));
      await holdfast.reset([robin({ identities })]);
      const page = await holdfast.open(start);
      await learns.from(page);
      await expectPause(page);
      await expect
        .poll(async () => ((await holdfast.stored('contacts')) as Contact[])[0]?.identities)
        .toContainEqual(expect.objectContaining(learns.identity));
      await hold(page);
      await expectNoPause(page);
      const other = await holdfast.open('https://www.instagram.com/explore/');
      await expect
        .poll(async () => {
          await other.goto(learns.typed);
          return other.url();
        })
        .toBe(holdfast.address('pause.html'));
      expect(holdfast.naming()).toEqual([]);
    });

    test('continuing: a pass, the page, one urge, and the streak by the rule', async ({
      holdfast,
    }) => {
      const page = await holdfast.open(press.on);
      await page.click(press.selector);
      await goOn(page, 'their birthday');
      await reached(page);
      await expectNoPause(page);
      expect(await holdfast.stored(`pass:robin:${press.surface}`)).toMatchObject({
        contactId: 'robin',
        surface: press.surface,
      });
      expect(await holdfast.urges()).toEqual([
        expect.objectContaining({
          site,
          surface: press.surface,
          outcome: 'continued',
          words: 'their birthday',
        }),
      ]);
      const isSlip = press.surface === 'chat';
      await expect
        .poll(() => streakIn(holdfast))
        .toMatch(isSlip ? /new start/i : /^[1-9]\d*\D*days/);
    });
  });
}
