import type { TextPart } from '../../safe-address/find-leaks.ts';
import { BARRIER } from '../../safe-address/seen-text.ts';

/** Deeper than anything a PDF says of itself. */
const DEEPEST = 12;

/** Every word that stands in what a PDF says besides its pages: notes, links, fields, who wrote it. */
export function wordsAround(said: unknown, where: string): readonly TextPart[] {
  const words = wordsIn(said, 0);
  return words.length === 0 ? [] : [{ where, text: words.join(BARRIER) }];
}

function wordsIn(said: unknown, depth: number): readonly string[] {
  if (typeof said === 'string') return said.length > 2 ? [said] : [];
  if (typeof said !== 'object' || said === null || ArrayBuffer.isView(said) || depth > DEEPEST) return [];
  return Object.values(said).flatMap((each) => wordsIn(each, depth + 1));
}
