/** Pairs as a form sends them: two forms hold the same answers exactly when these words are the same. */
export function encode(pairs) {
  return new URLSearchParams(pairs).toString();
}

/** How many questions have a different answer in one set of pairs than in the other. */
export function countDifferent(one, other) {
  const answer = (pairs, name) => encode(pairs.filter(([each]) => each === name));
  const names = new Set([...one, ...other].map(([name]) => name));
  return [...names].filter((name) => answer(one, name) !== answer(other, name)).length;
}

/** A short number by which words are known again: other words share it once in 2⁵³ times. */
export function fingerprint(words) {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < words.length; index += 1) {
    const code = words.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

function isCopy(value) {
  const { pairs, revision, userId, sent } = value ?? {};
  return Array.isArray(pairs) && typeof revision === 'number' && typeof userId === 'string' && Array.isArray(sent);
}

/**
 * The copy of a draft kept on this device: one for each draft, of one person's words. With it goes what was sent since
 * the server last answered, so that words which arrived although no answer did are known for one's own.
 */
export function draftCopy(storage, draftId, userId) {
  const key = `throughline-draft-${draftId}`;
  let sent = read()?.sent ?? [];

  function read() {
    try {
      const copy = JSON.parse(storage.getItem(key));
      return isCopy(copy) && copy.userId === userId ? copy : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps the words; false when this device will not. */
  function keep(pairs, revision, savedAt) {
    try {
      storage.setItem(key, JSON.stringify({ pairs, revision, savedAt, userId, sent }));
      return true;
    } catch {
      return false;
    }
  }

  function keepAgain(changes) {
    const copy = read();
    if (copy) keep(copy.pairs, changes.revision ?? copy.revision, copy.savedAt);
  }

  return {
    keep,
    /** The words kept here when they are not the words shown; a copy of the very words shown is forgotten. */
    unsent(shown) {
      const copy = read();
      if (!copy || encode(copy.pairs) !== encode(shown)) return copy;
      storage.removeItem(key);
      sent = [];
      return undefined;
    },
    /** Notes that these words are on their way: whatever comes of it, they are one's own. */
    noteSending(content) {
      sent = [...new Set([...sent, fingerprint(content)])];
      keepAgain({});
    },
    /** Whether these words are ones this device sent since the server last answered. */
    isOwn: (content) => sent.includes(fingerprint(content)),
    /** Forgets the copy once the server has these very words; words typed since are kept, from the new revision on. */
    acknowledge(content, revision) {
      sent = [];
      const copy = read();
      if (copy && encode(copy.pairs) === content) storage.removeItem(key);
      else keepAgain({ revision });
    },
  };
}

/** Forgets whatever this device kept of a draft that is finished. */
export function forgetDraft(storage, draftId) {
  storage.removeItem(`throughline-draft-${draftId}`);
}
