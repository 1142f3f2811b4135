// A site's own service worker that answers every page itself: the network is never asked for it.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate') return;
  const to = new URL(event.request.url).searchParams.get('to');
  if (to) return event.respondWith(Response.redirect(to));
  event.respondWith(
    caches.open('shell').then(async (cache) => {
      const kept = await cache.match('/shell');
      if (kept) return kept;
      const shell = await fetch('/shell');
      await cache.put('/shell', shell.clone());
      return shell;
    }),
  );
});
