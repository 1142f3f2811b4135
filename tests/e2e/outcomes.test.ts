import { ROBIN } from '../fixtures/fixture.ts';
import { type Holdfast, test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { IN_MATRIX } from './support/matrix.ts';
import {
  expectNoPause,
  expectPause,
  expectUrl,
  frames,
  goOn,
  hold,
  tabAt,
} from './support/paused-tab.ts';
import { robin } from './support/people.ts';
import type { Tab } from './support/tab.ts';

const FEED = 'https://www.instagram.com/';
const PROFILE = `https://www.instagram.com/${ROBIN.instagram}/`;
const WHATSAPP = 'https://web.whatsapp.com/';

const WORDS = '.go-on input';
const CONTINUE = '.continue';
const PLANNED = '.others button:text-is("This is planned contact")';
const NOT_THEM = '.others button:text-is("This is not them")';
const chip = (name: string) => `.planned .chip:text-is("${name}")`;

const write = async (page: Tab, words: string) => {
  await page.click(WORDS);
  await page.type(words);
};
const goOnOnceItMay = async (page: Tab) => {
  await page.waitFor(`${CONTINUE}:not(:disabled)`, 'visible', 30_000);
  await page.click(CONTINUE);
};
/** An answer is taken at once, and then carried out. */
async function expectStillAsked(page: Tab): Promise<void> {
  await frames(page);
  await expectPause(page);
  expect(await page.count('.pause[aria-busy]')).toBe(0);
}
const expectChat = (page: Tab) =>
  expect.poll(() => page.text('#main header')).toContain('Robin Vale');

/** Runs in the worker: whether the guard of this page has what it decides by. */
async function isReady(pattern: string): Promise<boolean> {
  const [tab] = await chrome.tabs.query({ url: pattern });
  if (tab?.id === undefined) return false;
  const seen = await chrome.tabs.sendMessage(tab.id, 'look').catch(() => undefined);
  return (seen as { isLate: boolean } | undefined)?.isLate === false;
}

test(
  'holding leads out of a messenger that opens the contact’s chat by itself',
  IN_MATRIX,
  async ({ holdfast }) => {
    const thread = '110022003300';
    await holdfast.reset([
      robin({
        identities: [{ site: 'instagram', kind: 'thread', value: thread, written: thread }],
      }),
    ]);
    const inbox = `${FEED}direct/inbox/?latest`;
    holdfast.web.prefer({
      url: inbox,
      title: 'Chats',
      layout: 'Opens the latest chat',
      open: [],
      body: '<p>Chats</p>',
    });
    const page = await holdfast.open(inbox);
    await expect.poll(() => holdfast.run(isReady, `${inbox}*`)).toBe(true);
    // By itself: the driver's last act in the page is long past by then.
    await page.evaluate(async (address) => {
      while (navigator.userActivation.isActive) await new Promise((done) => setTimeout(done, 50));
      history.replaceState(null, '', address);
    }, `/direct/t/${thread}/`);
    await expectPause(page);
    const length = await page.evaluate<number>('history.length');
    await hold(page);
    await expectUrl(page, FEED);
    await expectNoPause(page);
    expect(await holdfast.urges()).toHaveLength(1);
    // What would lead there again, and may show the chat by now, is no page to come back to.
    expect(await page.evaluate<number>('history.length')).toBe(length);
  },
);

test.describe('a page of the contact’s in the history', () => {
  const EXPLORE = `${FEED}explore/`;
  const openThem = async (holdfast: Holdfast, go: (page: Tab) => Promise<void>) => {
    // They are added while they are open, so the guard surely knows them from here on.
    await holdfast.reset([robin({ identities: [] })]);
    const page = await holdfast.open(EXPLORE);
    await go(page);
    await expectUrl(page, PROFILE);
    await holdfast.run((one) => chrome.storage.local.set({ contacts: [one] }), robin());
    await expectPause(page);
    await hold(page);
    await expectUrl(page, EXPLORE);
    await expectNoPause(page);
    return page;
  };

  test(
    'within the app is gone to by the user: held, they stay where they were',
    IN_MATRIX,
    async ({ holdfast }) => {
      const page = await openThem(holdfast, (tab) => tab.evaluate(`void go('/robin.vale/')`));
      // The press on the pause is long past by then: what is left is the step itself. Asking from here
      // would count as an act in the page.
      await page.evaluate(async () => {
        while (navigator.userActivation.isActive) await new Promise((done) => setTimeout(done, 50));
        history.forward();
      });
      await expectPause(page);
      await hold(page);
      await expectNoPause(page);
      await expectUrl(page, EXPLORE);
    },
  );

  test(
    'kept with its pause answered, can be answered anew at once',
    IN_MATRIX,
    async ({ holdfast }) => {
      const page = await openThem(holdfast, async (tab) => {
        await tab.goto(PROFILE);
        await tab.evaluate('void (window.isKept = true)');
      });
      await page.evaluate('void history.forward()');
      await expectUrl(page, PROFILE);
      expect(await page.evaluate('window.isKept')).toBe(true);
      await expectPause(page);
      await page.waitFor('.pause:not([aria-busy])', 'visible', 5000);
      await hold(page);
      await expectUrl(page, EXPLORE);
    },
  );
});

test.describe('continuing', () => {
  test(
    'at a row that is drawn anew meanwhile opens the one that is there',
    IN_MATRIX,
    async ({ holdfast }) => {
      const page = await holdfast.open(WHATSAPP);
      await page.click('#row-robin');
      await expectPause(page);
      await page.edit('#row-robin', (row) => row.replaceWith(row.cloneNode(true)));
      await goOn(page);
      await expectChat(page);
    },
  );

  test('from a stopped click goes where it pointed, and is asked once', async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    await page.click('#robin');
    await goOn(page, 'birthday');
    await expectUrl(page, PROFILE);
    await page.waitFor('[data-contact-page]');
    await expectNoPause(page);
    expect(await holdfast.urges()).toEqual([
      expect.objectContaining({ outcome: 'continued', words: 'birthday', revision: 20 }),
    ]);
    // The pass holds for the contact and the surface: in another tab, typed, and after a reload.
    const other = await holdfast.open(PROFILE);
    await expectUrl(other, PROFILE);
    await page.reload();
    await expectUrl(page, PROFILE);
    await expectNoPause(page);
    // Another surface is another choice.
    await other.goto(`https://www.instagram.com/stories/${ROBIN.instagram}/`);
    await expectUrl(other, holdfast.address('pause.html'));
  });

  test('from a typed address opens that very address', async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    const url = `https://x.com/${ROBIN.x}/status/18/photo/1?s=20`;
    await page.goto(url);
    await goOn(page);
    await expectUrl(page, url);
    // Not in the call: the page may be gone before that is answered.
    await page.evaluate('void setTimeout(() => history.back())');
    await expectUrl(page, FEED);
  });

  test('from a middle click opens a tab of its own', IN_MATRIX, async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    await page.click('#robin', { button: 'middle' });
    await goOn(page);
    await tabAt(holdfast, PROFILE);
    await expectUrl(page, FEED);
  });

  test('through a redirect from link to chat is one choice', IN_MATRIX, async ({ holdfast }) => {
    const page = await holdfast.open('https://www.facebook.com/');
    await page.click('#robin-whatsapp');
    await goOn(page);
    await expectUrl(page, /wa\.me/);
    await page.goto(`https://web.whatsapp.com/send?phone=${ROBIN.phoneDigits}`);
    await expectNoPause(page);
    expect(await holdfast.urges()).toHaveLength(1);
  });

  test('needs the wait and a few words', async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    await page.click('#robin');
    await write(page, 'ok');
    await page.waitFor(`${CONTINUE}:text-is("Continue")`);
    expect(await page.count(`${CONTINUE}:disabled`)).toBe(1);
    await page.press('Enter');
    await expectStillAsked(page);
    await page.type(', to say it');
    await page.waitFor(`${CONTINUE}:not(:disabled)`);
    await page.press('Enter');
    await expectUrl(page, PROFILE);
  });

  for (const isPlanned of [false, true]) {
    test(
      `enough words do not shorten the wait, ${isPlanned ? 'planned' : 'continued'}`,
      isPlanned ? IN_MATRIX : {},
      async ({ holdfast }) => {
        await holdfast.reset([robin()], { waitSeconds: 600 });
        const page = await holdfast.open(FEED);
        await page.click('#robin');
        if (isPlanned) await page.click(PLANNED);
        await write(page, 'to say it');
        expect(await page.count(`${CONTINUE}:disabled`)).toBe(1);
        await page.press('Enter');
        await expectStillAsked(page);
        await expectUrl(page, FEED);
      },
    );
  }

  test('the guard returns when the pass ends, also in the tab that is still open', async ({
    holdfast,
  }) => {
    const page = await holdfast.open(FEED);
    // A pass of which two seconds are left, as the storage would hold it.
    await holdfast.run(
      (ms) =>
        chrome.storage.local.set({
          'pass:robin:profile': { contactId: 'robin', surface: 'profile', until: Date.now() + ms },
        }),
      2000,
    );
    await page.click('#robin');
    await expectUrl(page, PROFILE);
    await expectPause(page);
    await hold(page);
    await expectUrl(page, FEED);
    await expectNoPause(page);
  });

  test('an address that is opened just as the pass has ended is the same attempt', async ({
    holdfast,
  }) => {
    const page = await holdfast.open(FEED);
    await holdfast.run(
      (said) =>
        chrome.storage.local.set({
          'pass:robin:profile': {
            contactId: 'robin',
            surface: 'profile',
            until: Date.now(),
            ...said,
          },
        }),
      { words: 'the concert', minutes: 2 },
    );
    await page.goto(PROFILE);
    await expectPause(page);
    expect(await page.text('.pause')).toContain('Your 2 minutes are over.');
    await hold(page);
    await expectUrl(page, FEED);
    expect(await holdfast.urges()).toEqual([]);
  });
});

test.describe('the other outcomes', () => {
  test('planned contact goes on and breaks nothing', async ({ holdfast }) => {
    const page = await holdfast.open(WHATSAPP);
    await page.click('#row-robin');
    await write(page, 'picking up the children');
    await page.click(PLANNED);
    await page.click(chip('Children'));
    await page.edit('.go-on select', (select) => {
      (select as HTMLSelectElement).value = '2';
    });
    await goOnOnceItMay(page);
    await expectChat(page);
    expect(await holdfast.urges()).toEqual([
      expect.objectContaining({ outcome: 'planned', purpose: 'children', minutes: 2 }),
    ]);
  });

  for (const [ring, attempt] of [
    ['a press', (page: Tab) => page.click('#robin')],
    ['an address', (page: Tab) => page.goto(PROFILE)],
  ] as const) {
    test(
      `planned contact by another way, after ${ring}: that is opened, and nothing here`,
      ring === 'a press' ? IN_MATRIX : {},
      async ({ holdfast }) => {
        const page = await holdfast.open(FEED);
        await attempt(page);
        await write(page, 'picking up the children');
        await page.click(PLANNED);
        await page.click(chip('WhatsApp'));
        await goOnOnceItMay(page);
        const chat = await tabAt(holdfast, WHATSAPP);
        await expectUrl(page, FEED);
        await expectNoPause(page);
        expect(holdfast.naming()).toEqual([]);
        await chat.click('#row-robin');
        await expectChat(chat);
        await expectNoPause(chat);
        expect(await holdfast.urges()).toEqual([
          expect.objectContaining({ outcome: 'planned', site: 'whatsapp', surface: 'chat' }),
        ]);
        await page.bringToFront();
        await page.click('#robin');
        await expectPause(page);
      },
    );
  }

  test('a namesake is told apart by the thread, from then on', IN_MATRIX, async ({ holdfast }) => {
    const thread = '/direct/t/900100200300555/';
    const page = await holdfast.open('https://www.instagram.com/direct/inbox/');
    await page.evaluate(`void go('${thread}')`);
    await page.click(`${NOT_THEM}`);
    await expectNoPause(page);
    await expect
      .poll(
        async () => ((await holdfast.stored('contacts')) as { notThem: unknown[] }[])[0]?.notThem,
      )
      .toEqual([{ site: 'instagram', kind: 'thread', value: '900100200300555' }]);
    // The pass was for this site only, and from now on none is needed.
    const other = await holdfast.open(WHATSAPP);
    await other.click('#row-robin');
    await expectPause(other);
    await holdfast.run((pass) => chrome.storage.local.remove(pass), 'pass:robin:chat:instagram');
    await page.goto(`https://www.instagram.com${thread}`);
    await frames(page);
    await expectNoPause(page);
    // Another thread under the same name is paused as before.
    await page.goto('https://www.instagram.com/direct/inbox/');
    await page.click('#row-robin');
    await expectPause(page);
  });

  test('"not them" takes the wait, but no words', IN_MATRIX, async ({ holdfast }) => {
    const page = await holdfast.open(WHATSAPP);
    await page.click('#row-robin');
    await page.waitFor(NOT_THEM);
    expect(await page.count('.others button:disabled')).toBe(1);
    await expect.poll(() => page.count('.others button:disabled')).toBe(0);
    await page.click(NOT_THEM);
    await expectChat(page);
    expect(await holdfast.urges()).toEqual([expect.objectContaining({ outcome: 'mistaken' })]);
  });

  test('"not them" is not offered where there can be no doubt', IN_MATRIX, async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    await page.click('#robin');
    await expectPause(page);
    expect(await page.count(NOT_THEM)).toBe(0);
  });

  test('closing the tab on the pause is holding', async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    await page.click('#robin');
    await expectPause(page);
    await page.close();
    expect(await holdfast.urges()).toEqual([
      expect.objectContaining({ outcome: 'held', revision: 0, secondsHeld: null }),
    ]);
  });

  test('Escape is holding', async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    await page.click('#robin');
    await expectPause(page);
    await page.press('Escape');
    await expectNoPause(page);
    expect(await holdfast.urges()).toEqual([
      expect.objectContaining({ outcome: 'held', revision: 10 }),
    ]);
  });

  test('reloading the pause page is the same attempt', IN_MATRIX, async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    await page.goto(PROFILE);
    await expectPause(page);
    await page.reload();
    await expectPause(page);
    const [opened] = await holdfast.urges();
    // Later than what is one attempt in any tab.
    await holdfast.run(async (longAgo) => {
      const { latest } = await chrome.storage.local.get<{ latest: object }>('latest');
      await chrome.storage.local.set({ latest: { ...latest, moment: longAgo } });
    }, Date.now() - 60_000);
    for (const _ of [1, 2]) {
      await page.reload();
      await expectPause(page);
    }
    expect(await holdfast.urges()).toEqual([opened]);
    await hold(page);
    await expectUrl(page, FEED);
    expect(await holdfast.urges()).toEqual([
      expect.objectContaining({ id: opened?.id, outcome: 'held', revision: 10 }),
    ]);
  });

  test(
    'two contacts with one identity are gone on to like one',
    IN_MATRIX,
    async ({ holdfast }) => {
      await holdfast.reset([robin(), { ...robin(), id: 'robin-imported' }]);
      const page = await holdfast.open(FEED);
      await page.goto(PROFILE);
      await goOn(page, 'birthday');
      await expectUrl(page, PROFILE);
      await page.waitFor('[data-contact-page]');
      await frames(page);
      await expectNoPause(page);
      expect(await holdfast.urges()).toHaveLength(1);
    },
  );

  test('a tab opened only for this is closed by holding', async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    // Opened by a script in an instant: nothing was there to click on.
    await page.evaluate((url) => void window.open(url, '_blank', 'noopener'), PROFILE);
    const tab = await tabAt(holdfast, holdfast.address('pause.html'));
    expect(holdfast.naming()).toEqual([]);
    await hold(tab);
    await expect.poll(async () => (await holdfast.tabs()).length).toBe(1);
  });
});

test.describe('learning', () => {
  const known = async (stored: unknown) =>
    (stored as { identities: { kind: string; value: string; learnedBy?: string }[] }[])[0]
      ?.identities ?? [];

  test(
    'the number behind a handle is learned from the profile',
    IN_MATRIX,
    async ({ holdfast }) => {
      const entered = robin();
      const withoutNumber = robin({
        identities: entered.identities.filter(({ value }) => value !== ROBIN.xId),
      });
      await holdfast.reset([withoutNumber]);
      const page = await holdfast.open(`https://x.com/home`);
      await page.click('#author-18');
      await goOn(page);
      await expect
        .poll(async () => known(await holdfast.stored('contacts')))
        .toContainEqual(
          expect.objectContaining({ site: 'x', kind: 'id', value: ROBIN.xId, learnedBy: 'proof' }),
        );
      const other = await holdfast.open('https://x.com/home');
      await other.goto(`https://x.com/messages/compose?recipient_id=${ROBIN.xId}`);
      await expectUrl(other, holdfast.address('pause.html'));
    },
  );
});

test('the first page of a tab is left for the site’s own, whatever comes after it', async ({
  holdfast,
}) => {
  const feed = await holdfast.open(FEED);
  const pass = { contactId: 'robin', surface: 'profile', until: Date.now() + 60_000 };
  await holdfast.run((given) => chrome.storage.local.set({ 'pass:robin:profile': given }), pass);
  await expect.poll(() => holdfast.stored('pass:robin:profile')).toEqual(pass);
  await feed.click('#robin-tab');
  const page = await tabAt(holdfast, PROFILE);
  await page.evaluate(`history.pushState(null, '', '/explore/')`);
  await page.evaluate('void setTimeout(() => history.back())');
  await expectUrl(page, PROFILE);
  expect(await page.evaluate('[navigation.currentEntry.index, history.length]')).toEqual([0, 2]);
  await holdfast.run((name) => chrome.storage.local.remove(name), 'pass:robin:profile');
  await expectPause(page);
  await hold(page);
  await expectUrl(page, FEED);
});

test(
  'a pass that ends in an open chat is no attempt, however long ago that was',
  IN_MATRIX,
  async ({ holdfast }) => {
    // One for a namesake, of whom nothing was said.
    const pass = { contactId: 'robin', surface: 'chat', until: Date.now() + 60_000 };
    const give = (one: object) =>
      holdfast.run(async (given) => chrome.storage.local.set({ 'pass:robin:chat': given }), one);
    await give(pass);
    await expect.poll(() => holdfast.stored('pass:robin:chat')).toEqual(pass);
    const page = await holdfast.open(WHATSAPP);
    await page.evaluate(`openChat('row-robin')`);
    await expectChat(page);
    await frames(page, 30);
    await expectNoPause(page);
    await give({ ...pass, until: Date.now() - 60_000 });
    await expectPause(page);
    expect(await holdfast.urges()).toEqual([]);
    await hold(page);
    await expectNoPause(page);
    expect(await holdfast.urges()).toEqual([]);
  },
);
