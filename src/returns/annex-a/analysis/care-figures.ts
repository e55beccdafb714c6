import type { Day } from '#domain/time/day.ts';
import { dayInWords } from '#domain/time/in-words.ts';
import { addMonths } from '#domain/time/months.ts';
import type { DateCell } from '../../engine/cell.ts';
import { isGiven } from '../../engine/given.ts';
import { readableDay } from '../../engine/readable.ts';
import type { FigureRow, ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure, shareFigure } from '../../engine/return-figures.ts';
import { isInListPeriod } from '../checking/vocabulary/list-period.ts';
import type { WrittenCodeCell } from '../checking/written-cell.ts';
import {
  type AnalysedLists,
  hasEnded,
  isReadAs,
  isStillOpen,
  type Listed,
  listed,
  partIn,
  readableNumber,
  rowAt,
} from './analysed-lists.ts';

const MANY_PLACEMENTS = 3;
const SIX_WEEKS = 42;
type Care = Listed<'childrenInCare'>;

/** Children in care on list 8: who, where, how stable, and whether they are visited, reviewed and well. */
export function careFigures(lists: AnalysedLists): readonly ReturnFigure[] {
  const { on } = lists;
  const all = listed(lists, 'childrenInCare');
  const open = all.filter(({ row }) => isStillOpen(row.ceasedOn, on));
  const by = (part: (row: Care['row']) => WrittenCodeCell) =>
    open.map((each) => ({ ...told(each, true), parts: [partIn(part(each.row))] }));
  return [
    countFigure(
      { code: 'LA-02', name: 'Children in care, by legal status', comparedWith: 'LA-02' },
      by(({ legalStatus }) => legalStatus),
    ),
    countFigure(
      { code: 'placement', name: 'Children in care, by placement' },
      by(({ placementType }) => placementType),
    ),
    countFigure(
      { code: 'provider', name: 'Children in care, by provider' },
      by(({ placementProvider }) => placementProvider),
    ),
    countFigure(
      { code: 'permanence', name: 'Children in care, by permanence plan' },
      by(({ permanencePlan }) => permanencePlan),
    ),
    countFigure(
      { code: 'care-started', name: 'Children who started to be looked after in six months, by need' },
      all
        .filter(({ row }) => isInListPeriod(readableDay(row.startedOn), on))
        .map((each) => ({ ...told(each, true), parts: [partIn(each.row.need)] })),
    ),
    countFigure(
      { code: 'care-ceased', name: 'Children who ceased to be looked after, by reason' },
      all
        .filter(({ row }) => hasEnded(row.ceasedOn, on))
        .map((each) => ({ ...told(each, true), parts: [partIn(each.row.ceasedReason)] })),
    ),
    shareFigure(
      { code: 'PL-01', name: 'Three or more placements in twelve months', comparedWith: 'PL-01' },
      open.flatMap(placementsRow),
    ),
    shareFigure(
      { code: 'PL-04', name: 'Placed outside the authority' },
      open.flatMap((each) =>
        isGiven(each.row.placementLocation) ? [told(each, isReadAs(each.row.placementLocation, 'out'))] : [],
      ),
    ),
    ...[...sinceFigures(open, on), missingFigure(open)],
  ];
}

function sinceFigures(open: readonly Care[], on: Day): readonly ReturnFigure[] {
  const since = (code: string, name: string, from: Day, cell: (row: Care['row']) => DateCell) =>
    shareFigure(
      { code, name },
      open.flatMap(({ child, row }) => sinceRow(child.id, cell(row), from)),
    );
  return [
    since(
      'care-visits',
      'Children in care visited in the last six weeks',
      (on - SIX_WEEKS) as Day,
      ({ lastVisitOn }) => lastVisitOn,
    ),
    since(
      'RV-01',
      'Children in care reviewed in the last six months',
      addMonths(on, -6),
      ({ lastReviewOn }) => lastReviewOn,
    ),
    since(
      'health-assessments',
      'Children in care with a health assessment in twelve months',
      addMonths(on, -12),
      ({ healthAssessedOn }) => healthAssessedOn,
    ),
    since(
      'dental-checks',
      'Children in care with a dental check in twelve months',
      addMonths(on, -12),
      ({ dentalCheckOn }) => dentalCheckOn,
    ),
  ];
}

function sinceRow(id: string | undefined, cell: DateCell, from: Day): readonly FigureRow[] {
  if (cell.fault !== undefined) return [];
  const day = readableDay(cell);
  const because = day === undefined ? 'It is not told when.' : `Last on ${dayInWords(day)}.`;
  return [rowAt(id, cell, { because, counts: day !== undefined && day >= from })];
}

function missingFigure(open: readonly Care[]): ReturnFigure {
  return shareFigure(
    { code: 'missing', name: 'Children in care who were missing in twelve months' },
    open.flatMap(({ child, row }) => {
      const number = readableNumber(row.missingEpisodes);
      if (number === undefined) return [];
      return [
        rowAt(child.id, row.missingEpisodes, {
          because: `Missing ${number === 1 ? 'once' : `${number} times`}.`,
          counts: number > 0,
        }),
      ];
    }),
  );
}

function placementsRow({ child, row }: Care): readonly FigureRow[] {
  const number = readableNumber(row.placementsIn12Months);
  if (number === undefined) return [];
  const because = `${number} ${number === 1 ? 'placement' : 'placements'} in twelve months.`;
  return [rowAt(child.id, row.placementsIn12Months, { because, counts: number >= MANY_PLACEMENTS })];
}

function told({ child, row }: Care, counts: boolean): FigureRow {
  const [from, until] = [readableDay(row.startedOn), readableDay(row.ceasedOn)];
  const began = from === undefined ? 'It is not told since when' : `In care since ${dayInWords(from)}`;
  const ended = until === undefined ? '' : `, until ${dayInWords(until)}`;
  return rowAt(child.id, row.startedOn, { because: `${began}${ended}.`, counts });
}
