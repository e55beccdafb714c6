/** True when two answers say the same, whatever was written beside them. */
export function sameAnswer(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

// The order of a list of codes means nothing, and neither does the reason a worker gave beside a yes or a no.
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return [...value].sort();
  if (typeof value === 'object' && value !== null && 'answer' in value) return value.answer;
  return value;
}
