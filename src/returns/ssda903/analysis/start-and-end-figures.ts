import { dayInWords } from '#domain/time/in-words.ts';
import { addYears } from '#domain/time/months.ts';
import type { FigureRow, ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure, rateFigure, shareFigure } from '../../engine/return-figures.ts';
import { ADOPTED, GUARDIANSHIP } from '../checking/vocabulary/end-of-care.ts';
import { type AnalysedChild, type AnalysedYear, lastEndIn } from './analysed-child.ts';
import { type CareEpisode, endsCare } from './care-episode.ts';
import { partIn } from './part-in.ts';
import { rowAt } from './row-at.ts';

const RETURNED_AS_PLANNED = ['E4A'];
const CHILD_ARRANGEMENTS = ['E41'];

/** How children came into care and left it in the year: the first start and the last end of each child. */
export function startAndEndFigures(children: readonly AnalysedChild[], year: AnalysedYear): readonly ReturnFigure[] {
  const starts = children.flatMap((child) => startRow(child, year));
  const ends = children.flatMap((child) => endOf(child, year));
  const rows = ends.map(({ row }) => row);
  const shareOf = (code: string, name: string, reasons: readonly string[]) =>
    shareFigure(
      { code, name, comparedWith: code },
      ends.map(({ row, reason }) => ({ ...withoutParts(row), counts: reasons.includes(reason) })),
    );
  return [
    countFigure({ code: 'LA-03-number', name: 'Children who started to be looked after, by category of need' }, starts),
    rateFigure(
      { code: 'LA-03', name: 'Children who started to be looked after, rate per 10,000', comparedWith: 'LA-03' },
      starts.map(withoutParts),
    ),
    returnFigure(children, year),
    countFigure({ code: 'LA-04-number', name: 'Children who ceased to be looked after, by reason' }, rows),
    rateFigure(
      { code: 'LA-04', name: 'Children who ceased to be looked after, rate per 10,000', comparedWith: 'LA-04' },
      rows.map(withoutParts),
    ),
    shareOf('LA-07', 'Ceased: returned home as planned', RETURNED_AS_PLANNED),
    shareOf('LA-08', 'Ceased: special guardianship order', GUARDIANSHIP),
    shareOf('LA-09', 'Ceased: child arrangements order', CHILD_ARRANGEMENTS),
    shareOf('AD-01', 'Ceased: adopted', ADOPTED),
  ];
}

/** The row of a figure that is not shown by its parts. */
function withoutParts({ parts: _parts, ...row }: FigureRow): FigureRow {
  return row;
}

function firstStartIn({ care }: AnalysedChild, { opensOn, closesOn }: AnalysedYear): CareEpisode | undefined {
  return care.find(({ from, reasonStarted }) => reasonStarted === 'S' && from >= opensOn && from <= closesOn);
}

function startRow(child: AnalysedChild, year: AnalysedYear): readonly FigureRow[] {
  const start = firstStartIn(child, year);
  if (start === undefined) return [];
  const because = `Started on ${dayInWords(start.from)}.`;
  return [rowAt(child, start.row.startedOn, { because, counts: true, parts: [partIn('CIN', start.row.need)] })];
}

function endOf(child: AnalysedChild, year: AnalysedYear) {
  const end = lastEndIn(child, year);
  if (end === undefined) return [];
  const part = partIn('REC', end.row.reasonEnded);
  const because = `Ceased on ${dayInWords(end.until)}: ${part}.`;
  const row = rowAt(child, end.row.endedOn, { because, counts: true, parts: [part] });
  return [{ row, reason: end.endOfCare }];
}

/** Who came back within twelve months of leaving. */
function returnFigure(children: readonly AnalysedChild[], year: AnalysedYear): ReturnFigure {
  const rows = children.flatMap((child): readonly FigureRow[] => {
    const start = firstStartIn(child, year);
    if (start === undefined) return [];
    const left = child.allCare.filter(endsCare).findLast(({ until }) => until <= start.from)?.until;
    const counts = left !== undefined && left >= addYears(start.from, -1);
    const before =
      left === undefined ? 'no earlier end of care is told' : `an earlier period ended on ${dayInWords(left)}`;
    return [rowAt(child, start.row.startedOn, { because: `Started on ${dayInWords(start.from)}; ${before}.`, counts })];
  });
  const note = year.hasLastYear
    ? 'An earlier period is seen in this return and in last year’s.'
    : 'Without last year’s return only earlier periods of this year are seen, so the true figure is this or higher.';
  return shareFigure({ code: 'LA-06', name: 'Started again within 12 months of leaving care', note }, rows);
}
