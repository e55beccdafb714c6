import type { Names } from '#domain/definition/in-words.ts';

/** Names for tests that need none: each id stands for itself. */
export const namesAsIds: Names = {
  worker: (id) => id,
  person: (id) => id,
  team: (id) => id,
  record: (id) => id,
};
