/** Further than any list here goes; an address may ask for any number at all. */
const LAST_PAGE = 100_000;

/** The page of a list that is asked for, from 1; the first when it was no number. */
export function pageNumber(asked = 1): number {
  return Math.min(Math.max(1, Math.trunc(asked) || 1), LAST_PAGE);
}
