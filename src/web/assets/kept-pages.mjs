import { empty, namesIn, read, remove, write } from './kept-store.mjs';
import { openWith, sealWith } from './vault.mjs';

const SESSION = 'now';

const now = () => Math.round(performance.timeOrigin + performance.now());

/**
 * The session whose pages are kept, with its key; undefined when there is none. Once it has ended, the key and all that it
 * sealed are deleted.
 */
export async function keptSession() {
  const session = await read('session', SESSION);
  if (session === undefined || session.endsAt > now()) return session;
  await empty();
  return undefined;
}

/** Keeps pages for a session from now on. What another session kept, whoever's it was, is deleted. */
export async function keepFor(session) {
  const before = await keptSession();
  if (before?.keyId === session.keyId && before.worker === session.worker) return;
  await empty();
  await write('session', SESSION, session);
}

async function seal(store, name, value) {
  const session = await keptSession();
  if (session) await write(store, name, await sealWith(session.key, JSON.stringify(value)));
}

async function unseal(store, name) {
  const session = await keptSession();
  const sealed = session && (await read(store, name));
  const words = sealed && (await openWith(session.key, sealed));
  return words === undefined ? undefined : JSON.parse(words);
}

/** What a page is answered with again when it is opened from the device. */
export function keptHeaders(response) {
  return [...response.headers].filter(([name]) => !/^(content-(encoding|length)|transfer-encoding|date)$/.test(name));
}

/**
 * Keeps the page of a draft: its name, its headers and its text, without the key that stands in it; with `takenAt` since
 * when it is taken along, which a page seen again later still is.
 */
export async function keepPage(draftId, { name, headers, text, takenAt }) {
  const before = takenAt ?? (await keptPage(draftId).catch(() => undefined))?.takenAt;
  await seal('pages', draftId, { name, headers, text: text.replaceAll(/ data-key="[^"]*"/g, ''), takenAt: before });
}

/** The page of a draft as it was last seen; undefined when none is kept. */
export function keptPage(draftId) {
  return unseal('pages', draftId);
}

/** Keeps the words of a draft as the server has them: they may be newer than those in the page. */
export function keepWords(draftId, words) {
  return seal('words', draftId, words);
}

/** The words of a draft as the server last had them; undefined when none are kept. */
export function keptWords(draftId) {
  return unseal('words', draftId);
}

/** The drafts that can be opened without a connection, by id and name; those taken along with since when. */
export async function listKept() {
  const ids = await namesIn('pages');
  const pages = await Promise.all(ids.map(async (id) => ({ id, page: await keptPage(id) })));
  return pages.flatMap(({ id, page }) => (page?.name ? [{ id, name: page.name, takenAt: page.takenAt }] : []));
}

/** Forgets one draft. */
export const forgetPage = remove;

/** Forgets every page and the key they were sealed with. */
export const forgetPages = empty;
