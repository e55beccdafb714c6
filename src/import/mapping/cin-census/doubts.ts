import type { ImportedDoubt } from '#domain/exchange/imported-child.ts';
import type { CinOddity } from '#import/readers/cin-xml/cin-file-event.ts';
import type { CinValue } from '#returns/cin-census/specification/cin-child.ts';

/** A value that could not be kept, and why. */
export function notFitted(value: CinValue, why: string): ImportedDoubt {
  return { line: value.line, what: value.element, value: value.value, why, fitted: false };
}

/** A value that was kept, with the reason to look at it again. */
export function doubtful(value: CinValue, why: string): ImportedDoubt {
  return { line: value.line, what: value.element, value: value.value, why, fitted: true };
}

/** What was odd in the file, as a doubt. What was read in spite of its place was kept. */
export function doubtOf(oddity: CinOddity): ImportedDoubt {
  const wasRead = oddity.kind === 'out-of-order' || oddity.kind === 'namespace' || oddity.kind === 'encoding';
  return {
    line: oddity.line,
    what: oddity.element,
    why: oddity.because,
    fitted: wasRead,
    ...(oddity.value === undefined ? {} : { value: oddity.value }),
  };
}
