// Keeps the whole page, so that it works without a network after its first load. The build puts VERSION (a hash of all
// files) and FILES (their paths) above these lines.
/* global VERSION, FILES */
const CACHE = `onrecord-${VERSION}`;

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  if (method !== 'GET' || new URL(url).origin !== self.location.origin) return;
  event.respondWith(
    answer(event.request, mode === 'navigate' ? new URL('./index.html', self.registration.scope) : url),
  );
});

async function keepAll() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((file) => new Request(file, { cache: 'no-cache' })));
}

async function forgetOlder() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('onrecord-') && name !== CACHE).map((name) => caches.delete(name)),
  );
}

async function answer(request, key) {
  const cache = await caches.open(CACHE);
  return (await cache.match(key, { ignoreSearch: true })) ?? fetch(request);
}
