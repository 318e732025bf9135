/*
 * Keeps the shell, that is styles, scripts, pictures of the pages and one page for times without network. Never
 * readings, pictures of people or anything of the API: those stay on the server.
 */
const CACHE = "shell-1";
const OFFLINE = "/offline";
const SHELL = /^\/(css|js|img)\//;

self.addEventListener("install", (event) => {
  // Without cookies: the page of a visitor, in the browser's language.
  const page = new Request(OFFLINE, { credentials: "omit", cache: "reload" });
  event.waitUntil(caches.open(CACHE).then((cache) => cache.add(page)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const old = caches.keys().then((keys) => Promise.all(keys.filter((key) => key !== CACHE).map((key) => caches.delete(key))));
  event.waitUntil(old.then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) {
    return;
  }
  if (event.request.mode === "navigate") {
    event.respondWith(fetch(event.request).catch(() => caches.match(OFFLINE)));
  } else if (SHELL.test(url.pathname)) {
    event.respondWith(fresh(event.request));
  }
});

/** From the server while it answers, otherwise as it was last seen. */
async function fresh(request) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    if (response.ok) {
      await cache.put(request, response.clone());
    }
    return response;
  } catch (failure) {
    const kept = await cache.match(request);
    if (kept) {
      return kept;
    }
    throw failure;
  }
}
