// Runs first in a page with `?spied`: every method that an overlay might need tells of its use.
(() => {
  const called = [];
  window.called = called;
  const spied = {
    EventTarget: ['addEventListener', 'dispatchEvent', 'removeEventListener'],
    Element: [
      'attachShadow',
      'setHTMLUnsafe',
      'setAttribute',
      'append',
      'remove',
      'closest',
      'matches',
    ],
    Node: ['appendChild', 'insertBefore', 'removeChild'],
    Document: ['createElement', 'exitFullscreen', 'querySelector', 'querySelectorAll'],
    HTMLDialogElement: ['showModal', 'close', 'show'],
    HTMLElement: ['focus', 'click'],
    MutationObserver: ['observe'],
    History: ['pushState', 'replaceState'],
    CSSStyleDeclaration: ['setProperty'],
    Event: ['preventDefault', 'stopImmediatePropagation'],
  };
  for (const [owner, names] of Object.entries(spied)) {
    const { prototype } = window[owner];
    for (const name of names) {
      const real = prototype[name];
      prototype[name] = function (...given) {
        // The app of the invented sites calls these, too: they are told by where they were called from.
        if (!/app\.js|writing\.js/.test(new Error().stack) || /push|HTMLUnsafe/.test(name))
          called.push(`${owner}.${name}`);
        return real.apply(this, given);
      };
    }
  }
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame']) {
    const real = window[name];
    window[name] = (...given) => real(...given);
  }
})();
