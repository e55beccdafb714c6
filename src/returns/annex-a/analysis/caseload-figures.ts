import type { TextCell } from '../../engine/cell.ts';
import type { FigureRow, ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure, meanFigure } from '../../engine/return-figures.ts';
import type { AnnexAChild } from '../checking/annex-a-child.ts';
import { isSpreadsheetError } from '../checking/vocabulary/is-spreadsheet-error.ts';
import { type AnalysedLists, isStillOpen, rowAt } from './analysed-lists.ts';

/** How many children a worker has, in bands. */
const BANDS = ['1 to 10', '11 to 15', '16 to 20', '21 to 25', 'More than 25'] as const;
const BAND_ENDS = [10, 15, 20, 25] as const;

/** Caseloads: the children that each allocated worker has on the open rows of lists 4 to 9, each child once for each worker. */
export function caseloadFigures(lists: AnalysedLists): readonly ReturnFigure[] {
  const loads = [...loadsOf(lists)].map(([name, children]) => ({ name, children }));
  const note =
    'A child who is open on several lists is counted once for each worker named. Workers are told apart by name.';
  return [
    countFigure(
      { code: 'caseload', name: 'Children with an allocated worker, by worker', note },
      loads.flatMap(({ name, children }) => children.map((row) => ({ ...row, parts: [name] }))),
    ),
    meanFigure(
      { code: 'caseload-mean', name: 'Children per worker', parts: BANDS },
      'score',
      loads.flatMap(({ name, children }) => {
        const [first] = children;
        if (first === undefined) return [];
        const { length } = children;
        const because = `${name} has ${length} ${length === 1 ? 'child' : 'children'}.`;
        return [{ row: { ...first, because, parts: [bandOf(length)] }, amount: length }];
      }),
    ),
    countFigure(
      { code: 'unallocated', name: 'Children with an open row and no allocated worker' },
      lists.children.flatMap((child) => unallocated(child, lists)),
    ),
  ];
}

function loadsOf(lists: AnalysedLists): ReadonlyMap<string, readonly FigureRow[]> {
  const rows = lists.children.flatMap((child) => {
    const seen = new Map(
      workersOf(child, lists)
        .filter(isNamed)
        .map((cell) => [cell.text.replace(/\s+/g, ' ').toLowerCase(), cell]),
    );
    return [...seen].map(([key, cell]) => ({
      name: cell.text,
      key,
      row: rowAt(child.id, cell, { because: `${cell.text} is the allocated worker.`, counts: true }),
    }));
  });
  const groups = Map.groupBy(rows, ({ key }) => key);
  return new Map([...groups.values()].map((group) => [group[0]?.name ?? '', group.map(({ row }) => row)]));
}

function unallocated(child: AnnexAChild, lists: AnalysedLists): readonly FigureRow[] {
  const workers = workersOf(child, lists);
  const [first] = workers;
  if (first === undefined || workers.some(isNamed)) return [];
  return [rowAt(child.id, first, { because: 'No allocated worker is told.', counts: true })];
}

/** True when somebody is named; an error of a spreadsheet is nobody. */
function isNamed(cell: TextCell): boolean {
  return !cell.isBlank && !isSpreadsheetError(cell);
}

/** The workers of a child’s open rows. */
function workersOf({ lists }: AnnexAChild, { on }: AnalysedLists): readonly TextCell[] {
  return [
    ...lists.assessments.filter(({ authorisedOn }) => isStillOpen(authorisedOn, on)),
    ...lists.childrenInNeed.filter(({ closedOn }) => isStillOpen(closedOn, on)),
    ...lists.protectionPlans.filter(({ endedOn }) => isStillOpen(endedOn, on)),
    ...lists.childrenInCare.filter(({ ceasedOn }) => isStillOpen(ceasedOn, on)),
    ...lists.careLeavers,
  ].map(({ worker }) => worker);
}

function bandOf(count: number): (typeof BANDS)[number] {
  const [first, second, third, fourth, last] = BANDS;
  const [ten, fifteen, twenty, twentyFive] = BAND_ENDS;
  if (count <= ten) return first;
  if (count <= fifteen) return second;
  if (count <= twenty) return third;
  return count <= twentyFive ? fourth : last;
}
