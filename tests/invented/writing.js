// How the invented mail sites send: heard at the document before anything else hears it, as such apps
// do. Controls send when they are pressed, a message by keys anywhere in it; every sending is a
// request. A text in a frame of its own hands keys on to the page around it, as copies.
(() => {
  const send = (message, by) => fetch(`/api/sent?${new URLSearchParams({ message, by })}`);

  const toggle = (arrow, on) => {
    arrow.setAttribute('aria-expanded', String(on));
    document.querySelector(arrow.dataset.menu).hidden = !on;
  };
  /** Whose menu is open, or whose composer it stands in. */
  const messageOf = (control) =>
    (
      control.closest('[data-compose]') ??
      document.querySelector('[data-menu][aria-expanded=true]')?.closest('[data-compose]')
    )?.dataset.compose;

  function press(control) {
    if (control.dataset.menu) return toggle(control, true);
    send(messageOf(control), control.dataset.sends);
  }
  const CONTROLS = '[data-sends], [data-menu]';
  document.addEventListener(
    'click',
    (event) => {
      const control = event.target.closest(CONTROLS);
      if (control) press(control);
    },
    true,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      const control = event.target.closest(CONTROLS);
      const isButton = control?.matches('button');
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        const message = event.target.closest('[data-compose]')?.dataset.compose;
        if (message) send(message, 'keys');
      } else if (control?.dataset.menu && event.key === 'ArrowDown') toggle(control, true);
      else if (control && !isButton && (event.key === 'Enter' || event.key === ' ')) press(control);
    },
    true,
  );

  function write(frame) {
    const { contentDocument: inner } = frame;
    inner.open();
    inner.write(`<div id="written" contenteditable="true">${frame.dataset.written}</div>`);
    inner.close();
    const written = inner.getElementById('written');
    written.addEventListener('keydown', (event) => {
      const { key, ctrlKey, metaKey } = event;
      const copy = new CustomEvent('keydown', { bubbles: true });
      frame.dispatchEvent(Object.assign(copy, { key, ctrlKey, metaKey }));
    });
  }
  const written = new WeakSet();
  const writeAll = () => {
    for (const frame of document.querySelectorAll('[data-written]')) {
      if (written.has(frame)) continue;
      written.add(frame);
      // After the frame is there, as an app writes into it.
      setTimeout(() => write(frame));
    }
  };
  new MutationObserver(writeAll).observe(document, { subtree: true, childList: true });
  writeAll();
})();
