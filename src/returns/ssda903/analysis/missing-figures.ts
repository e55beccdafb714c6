import { countInWords, dayInWords } from '#domain/time/in-words.ts';
import { readableCode, readableDay } from '../../engine/readable.ts';
import type { FigureRow, ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure, shareFigure } from '../../engine/return-figures.ts';
import type { AnalysedChild, AnalysedYear } from './analysed-child.ts';
import { partIn } from './part-in.ts';
import { rowAt } from './row-at.ts';

/** Children of the year who were missing or away, and how often. */
export function missingFigures(children: readonly AnalysedChild[], year: AnalysedYear): readonly ReturnFigure[] {
  const cared = children.filter((child) => isInCareIn(child, year));
  const shareOf = (code: string, name: string, kind: 'M' | 'A') =>
    shareFigure(
      { code, name, comparedWith: code, note: 'Of all children looked after at any time of the year.' },
      cared.map((child) => childRow(child, kind, year)),
    );
  return [
    shareOf('MI-01', 'Children missing from care at least once', 'M'),
    shareOf('MI-02', 'Children away without authorisation at least once', 'A'),
    countFigure(
      { code: 'missing-periods', name: 'Times missing or away, by kind' },
      cared.flatMap((child) => timesRows(child, year)),
    ),
  ];
}

function isInCareIn({ care }: AnalysedChild, { opensOn, closesOn }: AnalysedYear): boolean {
  return care.some(({ from, until }) => from <= closesOn && (until === undefined || until >= opensOn));
}

function timesIn({ child }: AnalysedChild, { opensOn, closesOn }: AnalysedYear) {
  return child.missing.flatMap((row) => {
    const [from, until] = [readableDay(row.startedOn), readableDay(row.endedOn)];
    const isOpen = row.endedOn.isBlank;
    if (from === undefined || from > closesOn) return [];
    // Without an end that can be read, one that began before the year may have been over.
    const reachesIn = until === undefined ? isOpen || from >= opensOn : until >= opensOn;
    return reachesIn ? [{ row, from, until, isOpen, kind: readableCode(row.kind) }] : [];
  });
}

function childRow(child: AnalysedChild, kind: 'M' | 'A', year: AnalysedYear): FigureRow {
  const times = timesIn(child, year).filter((each) => each.kind === kind);
  const cell = times[0]?.row.startedOn ?? child.care[0]?.row.startedOn ?? child.child.id;
  const because = times.length === 0 ? 'No time is told.' : `${countInWords(times.length, 'time')} in the year.`;
  return rowAt(child, cell, { because, counts: times.length > 0 });
}

function timesRows(child: AnalysedChild, year: AnalysedYear): readonly FigureRow[] {
  return timesIn(child, year).map(({ row, from, until, isOpen }) => {
    const told = until === undefined ? '; its end cannot be read' : ` to ${dayInWords(until)}`;
    const end = isOpen ? ', not yet back' : told;
    const because = `From ${dayInWords(from)}${end}.`;
    return rowAt(child, row.startedOn, { because, counts: true, parts: [partIn('MISSING', row.kind)] });
  });
}
