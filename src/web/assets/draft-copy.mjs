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
  const { pairs, revision, sent } = value ?? {};
  return Array.isArray(pairs) && typeof revision === 'number' && Array.isArray(sent);
}

function nameOf(draftId) {
  return `throughline-draft-${draftId}`;
}

// What stands on the device: whose it is, and the sealed words.
function envelopeIn(storage, name) {
  try {
    const envelope = JSON.parse(storage.getItem(name));
    return typeof envelope?.sealed === 'string' ? envelope : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The copy of a draft kept on this device: one for each draft, of one person's words, sealed by a vault. With it goes what
 * was sent since the server last answered, so that words which arrived although no answer did are known for one's own.
 * Without a vault nothing is kept.
 */
export function draftCopy(storage, draftId, userId, vault) {
  const name = nameOf(draftId);
  let copy;
  let sent = [];
  let isChanged = false;
  let writing;

  async function write() {
    let isWritten = true;
    while (isChanged) {
      isChanged = false;
      const words = copy && JSON.stringify({ ...copy, sent });
      try {
        const sealed = words && (await vault.seal(words));
        const toFinish = copy?.finish && { isToBeFinished: true };
        if (sealed) storage.setItem(name, JSON.stringify({ userId, ...toFinish, ...sealed }));
        else storage.removeItem(name);
        isWritten = true;
      } catch {
        isWritten = false;
      }
    }
    writing = undefined;
    return isWritten;
  }

  // What was typed while other words were being sealed is sealed next: the device ends with the last.
  function put(next) {
    copy = next;
    isChanged = true;
    // Begun in a turn of its own: what is only forgotten would be written before it is known to be under way.
    writing ??= Promise.resolve().then(write);
    return writing;
  }

  return {
    /** Whether words of this person wait on the device. */
    isThere: () => envelopeIn(storage, name)?.userId === userId,
    /** Opens what waits; false when it can no longer be opened. Throws while the server that has the key cannot be reached. */
    async load() {
      const envelope = envelopeIn(storage, name);
      const words = vault && envelope?.userId === userId ? await vault.open(envelope) : undefined;
      const loaded = words === undefined ? undefined : JSON.parse(words);
      if (!isCopy(loaded)) return false;
      copy = loaded;
      sent = loaded.sent;
      return true;
    },
    /** Keeps the words, and what was pressed to finish them when they could not be sent; answers false when this device will not. */
    keep: (pairs, revision, savedAt, finish) =>
      vault ? put({ pairs, revision, savedAt, userId, finish }) : Promise.resolve(false),
    /** What was pressed to finish, when nobody has typed on since. */
    finish: () => copy?.finish,
    /** The words kept here when they are not the words shown; a copy of the very words shown is forgotten. */
    unsent(shown) {
      if (!copy || encode(copy.pairs) !== encode(shown)) return copy;
      sent = [];
      put(undefined);
      return undefined;
    },
    /** Notes that these words are on their way: whatever comes of it, they are one's own. */
    noteSending(content) {
      sent = [...new Set([...sent, fingerprint(content)])];
      if (copy) put(copy);
    },
    /** Whether these words are ones this device sent since the server last answered. */
    isOwn: (content) => sent.includes(fingerprint(content)),
    /** Forgets the copy once the server has these very words; words typed since are kept, from the new revision on. */
    acknowledge(content, revision) {
      sent = [];
      if (copy) put(encode(copy.pairs) === content ? undefined : { ...copy, revision });
    },
  };
}

/** Forgets whatever this device kept of a draft that is finished. */
export function forgetDraft(storage, draftId) {
  storage.removeItem(nameOf(draftId));
}

/** Whether finishing a draft waits on this device for a connection. */
export function isToBeFinished(storage, draftId) {
  return envelopeIn(storage, nameOf(draftId))?.isToBeFinished === true;
}

/** The drafts of a person whose words wait on this device. */
export function draftsWaiting(storage, userId) {
  const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  const before = nameOf('');
  return names
    .filter((name) => name.startsWith(before) && envelopeIn(storage, name)?.userId === userId)
    .map((name) => name.slice(before.length));
}
