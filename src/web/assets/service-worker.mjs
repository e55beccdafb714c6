import { forgetPage, forgetPages, keepPage, keptHeaders, keptPage } from './kept-pages.mjs';
import { NO_CONNECTION, OFFLINE_ASSETS } from './offline-assets.mjs';

const ASSETS = 'throughline-assets';
const DRAFT = /^\/drafts\/([\da-f-]{36})$/;
// Whoever signs in or out leaves nothing to the next.
const SESSION_CHANGES = new Set(['/sign-in', '/sign-out']);
// A line that carries nothing is no better than none.
const LONGEST_WAIT = 8000;
const LONGEST_SEEN = 60_000;

// The text of a form just seen: it is kept when the form itself says under whose key, and forgotten when it does not.
const seen = new Map();

const draftIn = (address) => DRAFT.exec(new URL(address, location.origin).pathname)?.[1];

async function fillCache() {
  const cache = await caches.open(ASSETS);
  await cache.addAll(OFFLINE_ASSETS);
  // Asked for by nobody in particular: the page that is kept for everybody must name no one.
  await cache.put(NO_CONNECTION, await fetch(NO_CONNECTION, { credentials: 'omit' }));
}

async function readSeen(response) {
  return { headers: keptHeaders(response), text: await response.clone().text() };
}

// Whatever the server answers about a draft takes the place of what was kept of it; that it leads elsewhere is the end of
// the session.
async function note(draftId, response) {
  if (response.type === 'opaqueredirect') await forgetPages();
  else if (!response.ok && response.status < 500) await forgetPage(draftId);
  else if (response.ok) {
    seen.set(draftId, readSeen(response));
    setTimeout(() => seen.delete(draftId), LONGEST_SEEN);
  }
}

async function asLastSeen(draftId) {
  const page = draftId && (await keptPage(draftId).catch(() => undefined));
  return page && new Response(page.text, { headers: page.headers });
}

async function withoutAnswer(draftId) {
  return (await asLastSeen(draftId)) ?? (await caches.match(NO_CONNECTION)) ?? Response.error();
}

// A kept page need not wait for a line that carries nothing; without one there is nothing better to do than wait.
async function soonOrKept(request, draftId) {
  const answer = fetch(request);
  answer.catch(() => {});
  const late = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT));
  return (await Promise.race([answer, late])) ?? (await asLastSeen(draftId)) ?? answer;
}

async function openPage(request) {
  const draftId = draftIn(request.url);
  const isRead = draftId && request.method === 'GET';
  try {
    const response = await (isRead ? soonOrKept(request, draftId) : fetch(request));
    if (isRead && response.url !== '') await note(draftId, response).catch(() => {});
    return response;
  } catch {
    return withoutAnswer(draftId);
  }
}

async function changeSession(request) {
  await forgetPages().catch(() => {});
  return openPage(request);
}

async function loadAsset(request) {
  const cache = await caches.open(ASSETS);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch {
    return (await cache.match(request)) ?? Response.error();
  }
}

// A form that was opened before this worker was there is fetched once more.
async function keep({ draftId, name }) {
  const page = await (seen.get(draftId) ?? fetch(`/drafts/${draftId}`).then(readSeen));
  seen.delete(draftId);
  await keepPage(draftId, { name, ...page });
}

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(fillCache());
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => event.data.kind === 'keep' && event.waitUntil(keep(event.data)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.mode === 'navigate') {
    const isChange = request.method === 'POST' && SESSION_CHANGES.has(pathname);
    event.respondWith(isChange ? changeSession(request) : openPage(request));
  } else if (request.method === 'GET' && pathname.startsWith('/assets/')) event.respondWith(loadAsset(request));
});
