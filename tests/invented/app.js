// How the invented sites behave: a single-page app like the real ones. Links and rows go through
// its own router, which draws the next page and asks the server for it; rows of the chat list open
// on mousedown without any address; a chat can float over any page.
(() => {
  const mount = document.getElementById('mount');
  const ask = (path) => fetch(`/api/page?path=${encodeURIComponent(path)}`).then((r) => r.json());
  window.heard = [];

  function draw({ title, body }) {
    document.title = title;
    mount.setHTMLUnsafe(body);
    for (const host of mount.querySelectorAll('[data-testid=xchatEmbedRoute] *')) {
      host.shadowRoot?.addEventListener('click', onClick);
    }
  }
  const pages = JSON.parse(document.getElementById('pages').textContent);

  async function go(path, { replace = false, push = true } = {}) {
    if (push) history[replace ? 'replaceState' : 'pushState']({}, '', path);
    // Drawn at once from what the app has, as a real app does with what it prefetched.
    const known = pages[path.toLowerCase()];
    if (known) draw(known);
    const page = await ask(path);
    if (!known) draw(page);
  }
  window.go = go;
  // What stands behind # is no server's business: the app itself draws it.
  const own = pages[`${location.pathname}${location.search}${location.hash}`.toLowerCase()];
  if (location.hash && own) draw(own);

  function openChat(id) {
    const chat = document.getElementById(`chat-${id}`);
    if (!chat) return;
    document.getElementById('main')?.remove();
    document.querySelector('#app .two').append(chat.content.cloneNode(true));
    for (const row of document.querySelectorAll('[data-chat] [aria-selected]')) {
      row.setAttribute('aria-selected', String(row.closest('[data-chat]').id === id));
    }
    fetch(`/api/chat?id=${id}`);
  }
  window.openChat = openChat;

  window.float = (id) => {
    document
      .getElementById('floating')
      .replaceChildren(document.getElementById(id).content.cloneNode(true));
    fetch(`/api/float?id=${id}`);
  };

  function onClick(event) {
    const path = event.composedPath().filter((one) => one instanceof Element);
    window.heard.push(`${event.type} ${path[0]?.id}`);
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    )
      return;
    const close = path.find((one) => one.dataset?.close);
    if (close) return document.querySelector(close.dataset.close).replaceChildren();
    const link = path.find((one) => one.matches('a[href]'));
    if (link) {
      const url = new URL(link.getAttribute('href'), location.href);
      if (url.origin !== location.origin || link.target) return;
      event.preventDefault();
      return go(url.pathname + url.search + url.hash);
    }
    const row = path.find((one) => one.dataset?.go);
    if (
      row &&
      !path.some((one) => one !== row && one.matches('button, [role=button]') && row.contains(one))
    )
      go(row.dataset.go);
  }
  document.addEventListener('click', onClick);
  for (const type of ['pointerdown', 'mousedown', 'auxclick', 'keydown', 'touchstart']) {
    document.addEventListener(type, (event) => {
      const path = event.composedPath().filter((one) => one instanceof Element);
      window.heard.push(`${type} ${path[0]?.id}`);
      const row = path.find((one) => one.dataset?.chat);
      if (type === 'mousedown' && row && !event.target.closest('.menu')) openChat(row.dataset.chat);
      if (type === 'keydown') {
        if (event.key === 'Escape') document.getElementById('main')?.remove();
        // Arrows walk the list, and whoever they come to is open.
        const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' };
        const next = row?.[step[event.key]];
        if (next?.dataset.chat) openChat(next.dataset.chat);
        const button = path.find((one) => one.dataset?.go);
        if (event.key === 'Enter' && button) go(button.dataset.go);
      }
    });
  }
  const here = () => location.pathname + location.search + location.hash;
  addEventListener('popstate', () => go(here(), { push: false }));
  if (new URLSearchParams(location.search).has('worker'))
    navigator.serviceWorker.register('/sw.js');
})();

// Which frames showed the contact's own page: what is on top in five places of the window. Looked at
// while that page is there, and for a while after each change: all the time it takes a tenth of a core.
(() => {
  const FRAMES = 20;
  window.frames_ = { all: 0, contact: 0 };
  const PLACES = [
    [0.5, 0.5],
    [0.1, 0.1],
    [0.9, 0.1],
    [0.1, 0.9],
    [0.5, 0.2],
  ];
  const isContact = ([x, y]) =>
    document.elementFromPoint(x * innerWidth, y * innerHeight)?.closest('[data-contact-page]') !=
    null;
  let left = 0;
  const look = () => {
    frames_.all++;
    const isThere = document.querySelector('[data-contact-page]') !== null;
    if (isThere && PLACES.some(isContact)) frames_.contact++;
    left = isThere ? FRAMES : left - 1;
    if (left > 0) requestAnimationFrame(look);
  };
  const begin = () => {
    if (left <= 0) requestAnimationFrame(look);
    left = FRAMES;
  };
  // What a page showed until it was left is kept for the test that asks the next one.
  addEventListener('pagehide', () => {
    sessionStorage.contactFrames = Number(sessionStorage.contactFrames ?? 0) + frames_.contact;
  });
  // A page that stands still, for measuring what it costs to be watched.
  if (new URLSearchParams(location.search).has('still')) return;
  new MutationObserver(begin).observe(document, { childList: true, subtree: true });
  begin();
})();
