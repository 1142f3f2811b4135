/** What a page that fights does to a pause that is up. Each runs in the page, again and again. */
export const ATTACKS: Readonly<Record<string, () => void>> = {
  'takes the overlay out': () => host()?.remove(),

  'hides it by its style': () => {
    const style = 'display:none!important;visibility:hidden!important;opacity:0!important';
    host()?.setAttribute('style', `${style};clip-path:inset(50%)!important;position:static`);
  },

  'hides it by a style sheet': () => {
    if (document.getElementById('hide')) return;
    const style = Object.assign(document.createElement('style'), { id: 'hide' });
    style.textContent = `html > div, html > div::backdrop, dialog { display: none !important;
      visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important;
      content-visibility: hidden !important; filter: opacity(0) !important }
      html { visibility: hidden !important; opacity: 0 !important; filter: opacity(0) !important;
      transform: translateX(-200vw) !important; pointer-events: none !important; zoom: 0.1 !important }`;
    document.head.append(style);
  },

  'paints it in colours of its own': () => {
    const names = ['paper', 'card', 'ink', 'quiet', 'line', 'edge', 'deep', 'deep-more', 'on-deep'];
    // Whatever the host has of its own could be read, and set from outside.
    const read = host() as { computedStyleMap?: () => Iterable<[string, unknown]> } | undefined;
    const own = [...(read?.computedStyleMap?.() ?? [])].map(([name]) => name);
    const all = [...names.map((name) => `--${name}`), ...own.filter((name) => /^--/.test(name))];
    const style = document.createElement('style');
    style.textContent = [
      `html > div { ${all.map((name) => `${name}: url(/x.png) !important;`).join('')} }`,
      ...all.map(
        (name) => `@property ${name} { syntax: "<color>"; inherits: false; initial-value: #0000 }`,
      ),
    ].join('');
    document.querySelector('style[data-ink]')?.remove();
    style.dataset['ink'] = '';
    document.head.append(style);
  },

  'gives it attributes': () => {
    for (const name of ['hidden', 'inert', 'popover', 'dir', 'lang', 'aria-hidden', 'class', 'id'])
      host()?.setAttribute(name, 'hidden');
  },

  'moves it into a template, a closed details, a frame': () => {
    const overlay = host();
    if (!overlay) return;
    const details = document.createElement('details');
    const frame = document.createElement('iframe');
    document.body.append(details, frame);
    const [to] = [details, frame.contentDocument?.body, document.createElement('template').content]
      .filter((one) => one)
      .sort(() => Math.random() - 0.5);
    to?.append(overlay);
    details.remove();
    frame.remove();
  },

  'makes it a child of something small': () => {
    const box = document.createElement('div');
    box.style.cssText = 'width:0;height:0;overflow:hidden;contain:strict;transform:scale(0)';
    document.body.append(box);
    const overlay = host();
    if (overlay) box.append(overlay);
  },

  'opens dialogs of its own': () => {
    document.querySelector('#cover')?.remove();
    const dialog = Object.assign(document.createElement('dialog'), { id: 'cover' });
    dialog.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:#ff00c8';
    document.body.append(dialog);
    dialog.showModal();
  },

  'shows popovers': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:#ff00c8';
    document.body.append(cover);
    try {
      cover.showPopover();
    } catch {}
  },

  'opens dialogs from within a shadow root': () => {
    document.querySelector('#nest')?.remove();
    const nest = Object.assign(document.createElement('div'), { id: 'nest' });
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:#ff00c8';
    nest.attachShadow({ mode: 'closed' }).append(dialog);
    document.body.append(nest);
    dialog.showModal();
  },

  'shows popovers from within a shadow root': () => {
    document.querySelector('#nest')?.remove();
    const nest = Object.assign(document.createElement('div'), { id: 'nest' });
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:#ff00c8';
    nest.attachShadow({ mode: 'closed' }).append(cover);
    document.body.append(nest);
    cover.showPopover();
  },

  'keeps to itself what it raises': () => {
    for (const type of ['beforetoggle', 'toggle', 'fullscreenchange'])
      addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:#ff00c8';
    document.body.append(cover);
    cover.showPopover();
  },

  // Firefox paints nothing of this one over the pause, also where it is not ended (tried in 153).
  'paints a view transition above it': () => {
    if (!document.getElementById('shown')) {
      const style = Object.assign(document.createElement('style'), { id: 'shown' });
      style.textContent = `#cover { position: fixed; inset: 0; background: #ff00c8;
        view-transition-name: cover } ::view-transition-group(*), ::view-transition-new(*),
        ::view-transition-old(*) { animation-duration: 60s }`;
      const cover = Object.assign(document.createElement('div'), { id: 'cover' });
      document.body.append(style, cover);
    }
    if (!document.activeViewTransition) document.startViewTransition(() => {});
  },

  'covers it with the highest layer there is': () => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#ff00c8';
    document.documentElement.append(cover);
  },

  'throws its body away and writes it anew': () => {
    const body = document.createElement('body');
    body.style.cssText = 'background:#ff00c8';
    document.body.replaceWith(body);
  },

  'throws the whole document away': () => {
    const html = document.createElement('html');
    html.style.cssText = 'background:#ff00c8';
    document.documentElement.replaceWith(html);
  },

  // Whatever is a child of one of these is not drawn at all.
  'puts a closed root in the place of its own': () => {
    if (document.documentElement.tagName !== 'HTML') return;
    const root = document.createElement('div');
    root.style.zIndex = '1';
    const chat = document.createElement('div');
    chat.style.cssText = 'position:fixed;inset:0;background:#ff00c8';
    root.attachShadow({ mode: 'closed' }).append(chat);
    document.documentElement.replaceWith(root);
  },

  'puts closed details in the place of its root': () => {
    if (document.documentElement.tagName === 'DETAILS') return;
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.style.cssText = 'position:fixed;inset:0;background:#ff00c8';
    details.append(summary);
    document.documentElement.replaceWith(details);
  },

  'has its root draw nothing but a picture': () => {
    if (!document.head || document.getElementById('nothing')) return;
    const style = Object.assign(document.createElement('style'), { id: 'nothing' });
    style.textContent = `:root { content-visibility: hidden !important;
      background: linear-gradient(#ff00c8, #ff00c8) !important }`;
    document.head.append(style);
  },

  'floods it with changes and messages': () => {
    for (let at = 0; at < 200; at++) {
      document.body.setAttribute('open', String(at));
      document.body.append(document.createElement('dialog'));
      postMessage({ call: 'letThrough', with: [null] });
    }
    for (const one of document.querySelectorAll('body > dialog')) one.remove();
  },

  'runs its animations to their end': () => {
    const own = host()?.shadowRoot?.getAnimations() ?? [];
    for (const animation of [...document.getAnimations(), ...own]) {
      // One without an end cannot be finished, and goes as far as one likes.
      if (animation.effect?.getTiming().iterations === Infinity) animation.currentTime = 1e7;
      else animation.finish();
    }
  },

  'clicks, types and submits by script': () => {
    const overlay = host();
    const middle = { clientX: innerWidth / 2, bubbles: true, composed: true, cancelable: true };
    document.execCommand('insertText', false, 'for the children');
    for (let clientY = 0; clientY < innerHeight; clientY += 16) {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        overlay?.dispatchEvent(new PointerEvent(type, { ...middle, clientY }));
      (document.elementFromPoint(innerWidth / 2, clientY) as HTMLElement | null)?.click();
    }
    for (const key of ['Enter', ' ', 'Escape', 'Tab'])
      for (const type of ['keydown', 'keypress', 'keyup'])
        overlay?.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
    for (const type of ['input', 'change', 'submit', 'cancel', 'close', 'animationiteration'])
      overlay?.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
  },

  'says that nobody looks': () => {
    document.dispatchEvent(new Event('visibilitychange'));
    for (const type of ['pagehide', 'pageshow', 'beforeunload', 'freeze', 'blur'])
      dispatchEvent(new Event(type));
  },
};

/** Named so that each attack can be run in the page by its text. */
declare function host(): HTMLElement | undefined;

/** Runs in the page: attacks in every frame and every task it gets, until it is told to stop. */
export const attackScript = (attack: () => void): string => `(() => {
  const host = () => [...document.documentElement.children].find((one) => one.tagName === 'DIV' && !one.style.zIndex);
  window.attacks = 0;
  const attack = () => { try { (${attack.toString()})(); window.attacks++; } catch {} };
  let isOver = false;
  window.stopAttack = () => { isOver = true; clearInterval(timer); };
  const timer = setInterval(attack, 10);
  const inFrame = () => { if (!isOver) { attack(); requestAnimationFrame(inFrame); } };
  inFrame();
})()`;
