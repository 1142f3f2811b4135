import { expect } from 'playwright/test';
import { ATTACKS, attackScript } from './hostile-attacks.ts';
import { test } from './support/both-browsers-test.ts';
import { everyNth, IN_MATRIX } from './support/matrix.ts';
import { expectUnpainted } from './support/painted.ts';
import { expectNoPause, expectPause, expectUrl, frames, goOn, hold } from './support/paused-tab.ts';
import type { Tab } from './support/tab.ts';

const FEED = 'https://www.instagram.com/';

for (const [name, attack] of everyNth(Object.entries(ATTACKS), 5)) {
  test(`a page that ${name}: the pause stays, whole and unanswered`, async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    // The app has drawn the contact's page below by the time the pause covers it.
    await page.evaluate(`void go('/robin.vale/')`);
    await expectPause(page);
    // What the attacks take for the overlay is it.
    expect(await page.evaluate('document.documentElement.lastElementChild?.tagName')).toBe('DIV');
    const recording = await page.recordPaint();
    const before = await looksOfPause(page);
    await page.evaluate(attackScript(attack));
    await frames(page, 20);
    await page.evaluate('stopAttack()');
    expect(await page.evaluate('attacks')).toBeGreaterThan(10);
    await frames(page, 3);
    await page.screenshot();
    await expectUnpainted(recording);
    await expectPause(page);
    expect(await looksOfPause(page)).toEqual(before);
    expect(await holdfast.urges()).toEqual([
      expect.objectContaining({ outcome: 'held', revision: 0 }),
    ]);
    await hold(page);
    await expectNoPause(page);
    await expectUrl(page, FEED);
  });
}

/** The box of its dialog, which fills the window, and in what colours it and the way out are. */
const looksOfPause = (page: Tab) =>
  page.read('.pause', (pause) => {
    const dialog = pause.closest('dialog') as HTMLDialogElement;
    const { x, y, width, height } = dialog.getBoundingClientRect();
    const colours = [dialog, pause, pause.querySelector('.hold') as HTMLElement].map((one) => {
      const { color, backgroundColor, backgroundImage } = getComputedStyle(one);
      return [color, backgroundColor, backgroundImage];
    });
    return { x, y, width, height, colours };
  });

// Nothing tells of a closed root that an element gets later; what lies above the pause does.
test(
  'a page that raises again and again what it had before is above it for a moment',
  IN_MATRIX,
  async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    await page.evaluate(`void document.head.after(document.createElement('section'))`);
    await page.evaluate(`void go('/robin.vale/')`);
    await expectPause(page);
    await page.evaluate(attackScript(raiseAgain));
    // A modal dialog is all that can be hit: only painting tells that something lies above it.
    await expect(async () => {
      const recording = await page.recordPaint();
      await frames(page, 20);
      await expectUnpainted(recording);
    }).toPass();
    await page.evaluate('stopAttack()');
    expect(await page.evaluate('attacks')).toBeGreaterThan(10);
    await hold(page);
    await expectNoPause(page);
  },
);

/** Runs in the page. */
function raiseAgain(): void {
  const known = window as unknown as { raised?: HTMLElement };
  if (!known.raised) {
    known.raised = document.createElement('div');
    known.raised.popover = 'manual';
    known.raised.style.cssText =
      'position:fixed;inset:0;width:100vw;height:100vh;background:#ff00c8';
    const nest = document.querySelector('section');
    nest?.attachShadow({ mode: 'closed' }).append(known.raised);
  }
  if (known.raised.matches(':popover-open')) known.raised.hidePopover();
  known.raised.showPopover();
}

test('a page that takes the overlay out and raises what it had before is above it for a moment', async ({
  holdfast,
}) => {
  const page = await holdfast.open(FEED);
  await page.evaluate(`void document.head.after(document.createElement('section'))`);
  await page.evaluate(`void go('/robin.vale/')`);
  await expectPause(page);
  await page.evaluate(raiseBesideRemovals);
  // In Firefox nothing tells of what covers it but a look each second.
  await expect(async () => {
    const recording = await page.recordPaint();
    await frames(page, 90);
    await expectUnpainted(recording);
  }).toPass({ timeout: 40_000 });
  expect(await page.evaluate('raised')).toBeGreaterThan(0);
  await hold(page);
  await expectNoPause(page);
});

/** Runs in the page. */
function raiseBesideRemovals(): void {
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:#ff00c8';
  document.querySelector('section')?.attachShadow({ mode: 'closed' }).append(cover);
  const seen = Object.assign(window, { raised: 0 });
  const raise = () => {
    if (!cover.isConnected) return;
    if (cover.matches(':popover-open')) cover.hidePopover();
    cover.showPopover();
    seen.raised++;
  };
  raise();
  setInterval(() => {
    document.documentElement.lastElementChild?.remove();
    setTimeout(raise, 30);
  }, 600);
}

/** Runs in the page before the pause: elements in which it can raise something that nobody has seen. */
function prepareHosts(): void {
  for (let count = 0; count < 2000; count++)
    document.body.append(document.createElement('section'));
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const foreign = frame.contentDocument?.createElement('div');
  if (foreign) {
    foreign.tabIndex = 0;
    frame.contentDocument?.body.append(foreign);
    // Whoever remembers the focus has seen it in there.
    foreign.focus();
  }
  Object.assign(window, { foreign });
}

/** What the pause cannot know of beforehand: it may be above it for a moment, and not again and again. */
const PREPARED: Readonly<Record<string, () => void>> = {
  'raises something in one element after the other': () => {
    const nest = document.querySelector('section:not([used])');
    if (!nest) throw new Error('Each has one');
    nest.setAttribute('used', '');
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:#ff00c8';
    nest.attachShadow({ mode: 'closed' }).append(cover);
    cover.showPopover();
  },
  'hides what it raises behind more roots than a call may call itself': () => {
    const known = window as unknown as { deep?: boolean };
    const [first, second] = document.querySelectorAll('section');
    if (known.deep) return;
    if (!first || !second) throw new Error('There is nowhere to hide it');
    // The browser itself could not lay them out.
    first.hidden = true;
    let root = first.attachShadow({ mode: 'closed' });
    for (let depth = 0; depth < 11_000; depth++) {
      const inner = document.createElement('div');
      root.append(inner);
      root = inner.attachShadow({ mode: 'closed' });
    }
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:#ff00c8';
    second.attachShadow({ mode: 'closed' }).append(cover);
    cover.showPopover();
    known.deep = cover.matches(':popover-open');
  },
  'raises something in an element that was a frame’s': () => {
    const known = window as unknown as { foreign: HTMLElement; raised?: HTMLElement };
    if (!known.raised) {
      known.raised = document.createElement('div');
      known.raised.popover = 'manual';
      known.raised.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;background:#ff00c8';
      document.body.append(known.foreign);
      known.foreign.attachShadow({ mode: 'closed' }).append(known.raised);
    }
    if (known.raised.matches(':popover-open')) known.raised.hidePopover();
    known.raised.showPopover();
  },
};

for (const [name, attack] of everyNth(Object.entries(PREPARED), 4)) {
  test(`a page that ${name} is above it for a moment`, async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    await page.evaluate(prepareHosts);
    await page.evaluate(`void go('/robin.vale/')`);
    await expectPause(page);
    await page.evaluate(attackScript(attack));
    // In Firefox nothing tells of what covers it but a look each second.
    await expect(async () => {
      const recording = await page.recordPaint();
      await frames(page, 20);
      await expectUnpainted(recording);
    }).toPass({ timeout: 30_000 });
    await page.evaluate('stopAttack()');
    // One that throws is not counted.
    expect(await page.evaluate('attacks')).toBeGreaterThan(10);
    await hold(page);
    await expectNoPause(page);
  });
}

// A call for each frame is called off by its number, which a page may guess.
test(
  'a page that calls frames off paints a view transition above it for a moment',
  IN_MATRIX,
  async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    await page.evaluate(`void go('/robin.vale/')`);
    await expectPause(page);
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = `#cover { position: fixed; inset: 0; background: #ff00c8;
      view-transition-name: cover } ::view-transition-group(*), ::view-transition-new(*),
      ::view-transition-old(*) { animation-duration: 60s }`;
      document.body.append(style, Object.assign(document.createElement('div'), { id: 'cover' }));
      let begun = 0;
      const timer = setInterval(() => {
        const last = requestAnimationFrame(() => {});
        for (let id = last; id > last - 100; id--) cancelAnimationFrame(id);
        if (document.activeViewTransition) return;
        document.startViewTransition(() => {});
        begun++;
      }, 5);
      const stopAttack = () => clearInterval(timer);
      Object.assign(window, { stopAttack, begun: () => begun });
    });
    const begun = () => page.evaluate<number>('begun()');
    await expect(async () => {
      const recording = await page.recordPaint();
      const before = await begun();
      await expect.poll(begun).toBeGreaterThan(before + 20);
      await expectUnpainted(recording);
    }).toPass();
    await page.evaluate('stopAttack()');
    await hold(page);
    await expectNoPause(page);
    await expectUrl(page, FEED);
  },
);

/** Runs in the page. The mouse has another number in each browser. */
const CAPTURES = () => {
  const done = Object.assign(window, { attacks: 0 });
  setInterval(() => {
    for (const mouse of [0, 1])
      try {
        document.body.setPointerCapture(mouse);
        done.attacks++;
      } catch {}
  }, 1);
};
const WATCHES_FOR_ESCAPE = () => {
  const { CloseWatcher } = window as unknown as { CloseWatcher: new () => unknown };
  const done = Object.assign(window, { attacks: 0 });
  setInterval(() => {
    new CloseWatcher();
    done.attacks++;
  }, 50);
};

test('a page that captures the pointer, or is to be closed first, takes no answer away', async ({
  holdfast,
}) => {
  const page = await holdfast.open(FEED);
  for (const [attack, answer] of [
    [CAPTURES, () => hold(page)],
    [WATCHES_FOR_ESCAPE, () => page.press('Escape')],
  ] as const) {
    await page.click('#robin');
    await expectPause(page);
    await page.evaluate(attack);
    await frames(page, 20);
    expect(await page.evaluate('attacks')).toBeGreaterThan(1);
    await answer();
    await expectNoPause(page);
    await page.reload();
  }
});

for (const zoom of everyNth(['8', '0.1'], 2)) {
  test(`a page that draws all ${zoom} times as large has the pause as it is`, async ({
    holdfast,
  }) => {
    const page = await holdfast.open(FEED);
    await page.click('#robin');
    await expectPause(page);
    const sizes = () =>
      page.read('.hold', (button) => {
        const { width, height } = button.getBoundingClientRect();
        const own = button.closest('dialog')?.getBoundingClientRect();
        return [width, height, own?.width, own?.height].map((size = 0) => Math.round(size / 4));
      });
    const before = await sizes();
    await page.evaluate((by) => document.documentElement.style.setProperty('zoom', by), zoom);
    await frames(page);
    expect(await sizes()).toEqual(before);
    await hold(page);
    await expectNoPause(page);
  });
}

for (const kind of everyNth(['svg', 'xml'], 2)) {
  test(`a document of ${kind} has its pause`, async ({ holdfast }) => {
    const page = await holdfast.open(`${FEED}?${kind}`);
    await page.click('#robin');
    await expectPause(page);
    expect(await page.read('.hold', (button) => getComputedStyle(button).cursor)).toBe('pointer');
    // And so have its tools, which come later, their own style.
    await page.waitFor('.chip');
    expect(await page.read('.kelp', (kelp) => getComputedStyle(kelp).position)).toBe('absolute');
    await hold(page);
    await expectNoPause(page);
    await expectUrl(page, `${FEED}?${kind}`);
    expect(await holdfast.urges()).toMatchObject([{ outcome: 'held', ring: 'page' }]);
  });
}

test('a frame that takes the focus hears nothing of what is typed for long', async ({
  holdfast,
}) => {
  const page = await holdfast.open(FEED);
  await page.evaluate(`void go('/robin.vale/')`);
  await expectPause(page);
  await page.evaluate(() => {
    const frame = Object.assign(document.createElement('iframe'), { srcdoc: '<textarea>' });
    const heard = Object.assign(window, { heard: '' });
    document.body.append(frame);
    setInterval(() => {
      const field = frame.contentDocument?.querySelector('textarea');
      frame.contentWindow?.focus();
      field?.focus();
      heard.heard = field?.value ?? heard.heard;
    }, 20);
  });
  await frames(page, 60);
  await page.click('.go-on input');
  await page.type('secret words');
  expect(await page.read('.go-on input', (field) => (field as HTMLInputElement).value)).toBe(
    'secret words',
  );
  expect(await page.evaluate('heard')).toBe('');
  await hold(page);
  await expectNoPause(page);
});

test('a page that clears every timer leaves the wait to run', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.click('#robin');
  await expectPause(page);
  await page.evaluate(`void (function clear() {
    for (let id = 0; id < 2000; id++) clearTimeout(id);
    requestAnimationFrame(clear);
  })()`);
  await goOn(page);
  await expectUrl(page, `${FEED}robin.vale/`);
});

test('a page that takes the overlay out each moment leaves the wait to run, and the words to their field', async ({
  holdfast,
}) => {
  const page = await holdfast.open(FEED);
  await page.click('#robin');
  await expectPause(page);
  await page.evaluate(
    `void setInterval(() => document.documentElement.lastElementChild.remove(), 300)`,
  );
  await page.click('.go-on input');
  for (const word of ['to', 'say', 'happy', 'birthday']) {
    await page.type(`${word} `);
    await frames(page, 30);
  }
  await expectPause(page);
  await page.waitFor('.continue:not(:disabled)', 'visible', 30_000);
  await page.press('Enter');
  await expectUrl(page, `${FEED}robin.vale/`);
  expect(await holdfast.urges()).toEqual([
    expect.objectContaining({ outcome: 'continued', words: 'to say happy birthday' }),
  ]);
});

for (const id of everyNth(['holdfastStopped', 'holdfastGuard'], 2)) {
  test(`a page whose root is called ${id} is guarded as any other`, async ({ holdfast }) => {
    const page = await holdfast.open(`${FEED}?root=${id}`);
    await page.evaluate(
      `void document.body.insertAdjacentHTML('beforeend', '<i id="holdfastPointing"></i>')`,
    );
    await page.click('#robin');
    await expectPause(page);
    await hold(page);
    await expectNoPause(page);
    await page.evaluate(`void go('/robin.vale/')`);
    await expectPause(page);
  });
}

// As one could that has come by a node of the pause; the practice build hands all of them out.
test('a page that has hold of the pause cannot press it', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.click('#robin');
  await page.click('.go-on input');
  await page.type('to say happy birthday');
  await page.waitFor('.continue:not(:disabled)', 'visible', 30_000);
  await page.evaluate(pressAll);
  await frames(page, 10);
  await expectPause(page);
  await expectUrl(page, FEED);
  expect(await holdfast.urges()).toEqual([
    expect.objectContaining({ outcome: 'held', revision: 0 }),
  ]);
  // The user's own keys and presses are what they were.
  await page.press('Enter');
  await expectUrl(page, `${FEED}robin.vale/`);
});

/** Runs in the page. Long after the user's last click, which a submission could be taken to follow. */
async function pressAll(): Promise<void> {
  await new Promise((done) => setTimeout(done, 500));
  const pause = document.documentElement.lastElementChild?.shadowRoot;
  const form = pause?.querySelector('form');
  if (!form) throw new Error('There is no pause to press');
  for (const button of pause?.querySelectorAll('button') ?? []) {
    button.click();
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, detail: 1 }));
  }
  form.requestSubmit();
  form.requestSubmit(form.querySelector<HTMLButtonElement>('.continue'));
  form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
}

test('a page that takes its root out is paused all the same, now and later', async ({
  holdfast,
}) => {
  const page = await holdfast.open(FEED);
  await page.click('#robin');
  await expectPause(page);
  await page.evaluate('void (window.root = document.documentElement).remove()');
  await frames(page, 3);
  await expectPause(page);
  await hold(page);
  await expectNoPause(page);
  await page.evaluate(`void (document.append(window.root), go('/robin.vale/'))`);
  await expectPause(page);
  await hold(page);
  await expectNoPause(page);
  // What the app had begun is undone by a load.
  await expect.poll(() => page.evaluate(`!window.root && typeof go`)).toBe('function');
  await page.evaluate(`void (document.documentElement.remove(), go('/robin.vale/'))`);
  await expectPause(page);
  await hold(page);
  await expectNoPause(page);
  await expectUrl(page, FEED);
});

test(
  'a page that goes to the contact as it loses the focus is paused once',
  IN_MATRIX,
  async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    await page.evaluate(
      `void document.body.insertAdjacentHTML('afterbegin', '<input id="field">')`,
    );
    await page.click('#field');
    await page.evaluate(`void document.getElementById('field').addEventListener('blur', () =>
    history.pushState(null, '', '/robin.vale/'))`);
    await page.evaluate(`void go('/robin.vale/')`);
    await expectPause(page);
    const pauses = `[...document.documentElement.children].filter((one) =>
    one.shadowRoot?.querySelector('dialog')).length`;
    expect(await page.evaluate(pauses)).toBe(1);
    // Of two, each would keep the other from being answered.
    await hold(page);
    await expectNoPause(page);
    await expectUrl(page, FEED);
  },
);

test(
  'a page that freezes is paused before it, and can be left after it',
  IN_MATRIX,
  async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    const recording = await page.recordPaint();
    const last = await page.evaluate(`(void go('/robin.vale/'), (() => {
    const end = Date.now() + 1500;
    while (Date.now() < end);
    return document.documentElement.lastElementChild?.tagName;
  })())`);
    expect(last).toBe('DIV');
    await expectPause(page);
    await expectUnpainted(recording);
    await hold(page);
    await expectNoPause(page);
  },
);

// A form answers with its field of that name for whatever is asked of it, in Chromium extensions, too.
const FIELDS = ['matches', 'closest', 'contains', 'querySelector', 'parentNode', 'nodeType'];

test('a form with fields of the names that a page is asked by hides nobody', async ({
  holdfast,
}) => {
  const page = await holdfast.open(FEED);
  await page.evaluate(
    (names: readonly string[]) => {
      const form = document.createElement('form');
      form.tabIndex = 0;
      form.append(...names.map((name) => Object.assign(document.createElement('input'), { name })));
      const { body } = document;
      Node.prototype.appendChild.call(form, document.getElementById('mount') as HTMLElement);
      Node.prototype.appendChild.call(body, form);
      HTMLElement.prototype.focus.call(form);
    },
    ['ownerDocument', 'append', ...FIELDS],
  );
  await page.evaluate(`void go('/robin.vale/')`);
  await expectPause(page);
  await hold(page);
  await expectNoPause(page);
  await expectUrl(page, FEED);
});

test('a form with such fields around a row hides nobody', IN_MATRIX, async ({ holdfast }) => {
  const page = await holdfast.open('https://web.whatsapp.com/');
  await page.evaluate((names: readonly string[]) => {
    const form = document.createElement('form');
    form.append(...names.map((name) => Object.assign(document.createElement('input'), { name })));
    Node.prototype.appendChild.call(form, document.getElementById('mount') as HTMLElement);
    document.body.prepend(form);
  }, FIELDS);
  // Not by its name: the driver of Chromium asks it as others do.
  await page.drag('#row-robin', { x: 1, y: 1 });
  await expectPause(page);
});

test('a page that keeps its own title, too, does not hang', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.evaluate(`void (document.title = 'Mine', new MutationObserver(() => {
    if (document.title !== 'Mine') document.title = 'Mine';
  }).observe(document.head, { childList: true, characterData: true, subtree: true }))`);
  await page.click('#robin');
  await expectPause(page);
  await frames(page, 3);
  await hold(page);
  await expectNoPause(page);
});
