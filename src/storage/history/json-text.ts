/** A null, or half of a pair of signs that stand for one: JSON can spell them, and PostgreSQL cannot keep them. */
const NOT_KEPT = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

/** A value as JSON that the database keeps letter for letter. Throws, with what to do, when the text holds a sign that it could not give back. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  if (NOT_KEPT.test(text)) {
    throw new RangeError(
      'The text holds a sign that is no letter (a null, or half an emoji) and could not be given back as it was, so nothing was kept. Take the sign out, or type the text again.',
    );
  }
  return text;
}
