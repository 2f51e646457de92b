// Keeps all files, so that they work without a network after the first load. The build puts VERSION (a hash of all files) and FILES (their paths) above these lines.
/* global VERSION, FILES */
/** Caches are the origin's; another folder of it has its own site. */
const PREFIX = `onrecord ${self.registration.scope} `;
const CACHE = PREFIX + VERSION;

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || new URL(url).origin !== self.location.origin) return;
  event.respondWith(answer(event.request));
});

async function keepAll() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((file) => new Request(file, { cache: 'no-cache' })));
}

async function forgetOlder() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  );
}

async function answer(request) {
  const cache = await caches.open(CACHE);
  const file = request.url.replace(/[?#].*/, '').replace(/\/$/, '/index.html');
  return (await cache.match(file)) ?? fetchAndKeep(request, file, cache);
}

/** The reader's weights are no file of the first load: they are kept once they were asked for. */
async function fetchAndKeep(request, file, cache) {
  const response = await fetch(request);
  if (response.ok) await cache.put(file, response.clone());
  return response;
}
