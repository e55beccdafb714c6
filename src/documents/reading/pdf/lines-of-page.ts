import type { TextPart } from '../../safe-address/find-leaks.ts';

/** A piece of a line as a page draws it: its place is counted from the left and from the bottom. */
interface DrawnWords {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: readonly number[];
  readonly width: number;
}

/** The words of a page in the order in which they were drawn. */
export function linesInOrder(words: readonly DrawnWords[]): string {
  return words.map(({ str, hasEOL }) => `${str}${hasEOL ? '\n' : ''}`).join('');
}

/** The same as an eye reads them, from left to right and downwards, where that is another order: a table may be drawn by columns. */
export function linesAcross(words: readonly DrawnWords[], inOrder: string, where: string): readonly TextPart[] {
  const rows = new Map<number, DrawnWords[]>();
  for (const each of words.filter(({ str }) => str.trim() !== '')) {
    const height = Math.round((each.transform[5] ?? 0) / SAME_LINE);
    rows.set(height, [...(rows.get(height) ?? []), each]);
  }
  const text = [...rows]
    .sort(([one], [other]) => other - one)
    .map(([, row]) => rowAcross(row))
    .join('\n');
  return bare(text) === bare(inOrder) ? [] : [{ where, text }];
}

/** Points: what stands at most so far apart stands on one line. */
const SAME_LINE = 3;

function rowAcross(row: readonly DrawnWords[]): string {
  const sorted = row.toSorted((one, other) => (one.transform[4] ?? 0) - (other.transform[4] ?? 0));
  let until = Number.NEGATIVE_INFINITY;
  return sorted
    .map(({ str, transform, width }) => {
      const from = transform[4] ?? 0;
      const gap = from - until > 1 ? ' ' : '';
      until = from + width;
      return `${gap}${str}`;
    })
    .join('')
    .trim();
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}
