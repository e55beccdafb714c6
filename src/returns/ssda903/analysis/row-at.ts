import { dayInWords } from '#domain/time/in-words.ts';
import type { Cell } from '../../engine/cell.ts';
import type { FigureRow } from '../../engine/return-analysis.ts';
import type { AnalysedChild, LookedAfter } from './analysed-child.ts';

/** The row behind a figure, where a value of it stands. */
export function rowAt(
  { child }: AnalysedChild,
  cell: Cell,
  said: Pick<FigureRow, 'because' | 'counts' | 'parts'>,
): FigureRow {
  const { table, line } = cell.place;
  return { child: child.id.text, table, ...(line === undefined ? {} : { line }), ...said };
}

/** The row of a child looked after on 31 March. */
export function rowNow(child: LookedAfter, part?: string): FigureRow {
  const because = `In this episode since ${dayInWords(child.now.from)}.`;
  return rowAt(child, child.now.row.startedOn, {
    because,
    counts: true,
    ...(part === undefined ? {} : { parts: [part] }),
  });
}
