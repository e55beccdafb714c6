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

function isCopy(value) {
  return Array.isArray(value?.pairs) && typeof value.revision === 'number' && typeof value.userId === 'string';
}

/** The copy of a draft kept on this device: one for each draft, of one person's words. */
export function draftCopy(storage, draftId, userId) {
  const key = `throughline-draft-${draftId}`;
  const read = () => {
    try {
      const copy = JSON.parse(storage.getItem(key));
      return isCopy(copy) && copy.userId === userId ? copy : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    /** The words kept here when they are not the words shown; a copy of the very words shown is forgotten. */
    unsent(shown) {
      const copy = read();
      if (copy && encode(copy.pairs) === encode(shown)) storage.removeItem(key);
      else return copy;
    },
    /** Keeps the words; false when this device will not. */
    keep(pairs, revision, savedAt) {
      try {
        storage.setItem(key, JSON.stringify({ pairs, revision, savedAt, userId }));
        return true;
      } catch {
        return false;
      }
    },
    /** Forgets the copy once the server has these very words; words typed since are kept, from the new revision on. */
    acknowledge(content, revision) {
      const copy = read();
      if (!copy) return;
      if (encode(copy.pairs) === content) storage.removeItem(key);
      else this.keep(copy.pairs, revision, copy.savedAt);
    },
  };
}

/** Forgets whatever this device kept of a draft that is finished. */
export function forgetDraft(storage, draftId) {
  storage.removeItem(`throughline-draft-${draftId}`);
}
