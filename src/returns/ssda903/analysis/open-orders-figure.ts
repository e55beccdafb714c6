import { dayInWords } from '#domain/time/in-words.ts';
import { readableDay } from '../../engine/readable.ts';
import type { FigureRow, ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure } from '../../engine/return-figures.ts';
import { ssda903Tables } from '../specification/ssda903-tables.ts';
import type { AnalysedChild, AnalysedYear } from './analysed-child.ts';
import { rowAt } from './row-at.ts';

/** Children deprived of their liberty by an order on 31 March; nothing for years before the return asked. */
export function openOrdersFigure(
  children: readonly AnalysedChild[],
  { year, closesOn }: AnalysedYear,
): readonly ReturnFigure[] {
  if (year < ssda903Tables.deprivations.since) return [];
  const rows = children.flatMap((child): readonly FigureRow[] => {
    const open = child.child.deprivations.find(({ startedOn, endedOn }) => {
      const [from, until] = [readableDay(startedOn), readableDay(endedOn)];
      return from !== undefined && from <= closesOn && (endedOn.isBlank || (until !== undefined && until > closesOn));
    });
    const from = open === undefined ? undefined : readableDay(open.startedOn);
    if (open === undefined || from === undefined) return [];
    return [rowAt(child, open.startedOn, { because: `Order since ${dayInWords(from)}.`, counts: true })];
  });
  return [countFigure({ code: 'PL-12', name: 'Children under a deprivation of liberty order on 31 March' }, rows)];
}
