import { forgetPage, keepFor, keepWords, keptSession, keptWords } from './kept-pages.mjs';
import { importKey } from './vault.mjs';

const now = () => Math.round(performance.timeOrigin + performance.now());
const LONGEST_TIMER = 2 ** 31 - 1;

/** True for a page that this device opened by itself: the key of the session came with the one of the server alone. */
export function isKeptPage({ keyId, keptName }, secret) {
  return keptName !== undefined && keyId !== undefined && !secret;
}

/** The key of the session: it comes with a page of the server, and for a page that was kept it is on the device. */
export async function sessionKey({ keyId }, secret) {
  // Without https a browser has no means to seal: nothing is then kept.
  if (!globalThis.crypto?.subtle) return undefined;
  if (secret) return importKey(secret);
  const session = await keptSession().catch(() => undefined);
  return session !== undefined && session.keyId === keyId ? session.key : undefined;
}

/** Begins to keep pages for the session a form was opened in, until that ends. */
export async function beginKeeping({ userId, keyId, secondsLeft }, key) {
  const left = Number(secondsLeft) * 1000;
  await keepFor({ worker: userId, keyId, key, endsAt: now() + left });
  // Asked after the end, what was kept is gone.
  setTimeout(() => keptSession().catch(() => {}), Math.min(left + 1000, LONGEST_TIMER));
}

// Keeps the page a form stands on, to be opened without a connection until the session ends.
async function keepThisPage({ dataset }, key) {
  await beginKeeping(dataset, key);
  const { active } = await navigator.serviceWorker.ready;
  active.postMessage({ kind: 'keep', draftId: dataset.draftId, name: dataset.keptName });
}

/** Keeps the page of a form as it came from the server, and with `note` the words the server has of it since. */
export function keepingOf(form, key, isKept) {
  const isAble = form.dataset.keptName !== undefined && navigator.serviceWorker && globalThis.indexedDB;
  if (!isAble) return { note: async () => {} };
  const begun = isKept ? Promise.resolve() : key.then((found) => keepThisPage(form, found));
  begun.catch(() => {});
  return {
    async note(pairs, revision) {
      // A page that could not be kept has no use for its words.
      await keepWords(form.dataset.draftId, { pairs, revision }).catch(() => {});
    },
  };
}

/** The words of a kept page as the server last had them, when they are newer than those in the page. */
export async function newerWords({ draftId, draftRevision }) {
  const words = await keptWords(draftId).catch(() => undefined);
  return words && words.revision > Number(draftRevision) ? words : undefined;
}

/** Forgets whatever page this device kept of a draft that is finished. */
export function forgetKept(draftId) {
  if (globalThis.indexedDB) forgetPage(draftId).catch(() => {});
}
