/** A code as returns write them: `C2`, `U4`, `1A`, `884`, `PR4`, `WBRI`, `A.A1`, `E06000019`. */
const CODE = /^(?:[A-Z]{1,3}\d{1,2}[A-Z]?|\d{1,3}[A-Za-z]?|[A-Z]{4}|[A-Z]\d?\.[A-Z]{0,2}\d{1,2}|[A-Z]\d{8})$/;
/** The letter of a list before a value: `q) 6: Police`. */
const LETTER = /^\s*[a-z]{1,2}\d?\)\s*(?=\S)/i;
const CODE_BEFORE = /^\s*[([]?([A-Za-z0-9.]+)[)\]]?\s*(?:[:\-–—.]|\s)\s*(.+)$/s;
const CODE_AFTER = /^(.+?)\s*[([]([A-Z]{0,4}\d{0,3}[A-Z]?)[)\]]\s*$/s;

/** What is left of a spelling when case, spaces and punctuation are put aside. A text of nothing but punctuation stands for itself. */
export function spellingKey(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '') || text.trim().toLowerCase();
}

/** The ways in which a written value may be known, the surest first: the whole, without the letter of a list, by a code after it, by a code before it, by what follows that. */
export function* spellingsOf(text: string): Generator<string> {
  yield spellingKey(text);
  const rest = text.replace(LETTER, '');
  if (rest !== text) yield spellingKey(rest);
  const after = CODE_AFTER.exec(rest)?.[2];
  if (after !== undefined && CODE.test(after)) yield spellingKey(after);
  const [, before = '', words = ''] = CODE_BEFORE.exec(rest) ?? [];
  if (!CODE.test(before)) return;
  yield spellingKey(before);
  yield spellingKey(words);
}
