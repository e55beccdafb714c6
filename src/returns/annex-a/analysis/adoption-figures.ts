import { countInWords, dayInWords } from '#domain/time/in-words.ts';
import type { DateCell } from '../../engine/cell.ts';
import { readableDay } from '../../engine/readable.ts';
import type { FigureRow, ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure, type MeasuredRow, medianFigure } from '../../engine/return-figures.ts';
import { type AnalysedLists, type Listed, listed, partIn, rowAt } from './analysed-lists.ts';

type Adoption = Listed<'adoptions'>;

/** How far a child came, the furthest first. */
const STAGES = ['Decided against', 'Adopted', 'Placed', 'Matched', 'Placement order', 'Decision'] as const;

/** The steps that are timed, from one date to another. */
const STEPS: readonly {
  readonly code: string;
  readonly name: string;
  readonly from: keyof Dates;
  readonly to: keyof Dates;
}[] = [
  {
    code: 'care-to-placement',
    name: 'from entering care to being placed for adoption',
    from: 'enteredCareOn',
    to: 'placedOn',
  },
  { code: 'order-to-match', name: 'from the placement order to the match', from: 'placementOrderOn', to: 'matchedOn' },
  {
    code: 'care-to-adoption',
    name: 'from entering care to the adoption order',
    from: 'enteredCareOn',
    to: 'adoptedOn',
  },
];

type Dates = Pick<Adoption['row'], 'enteredCareOn' | 'placementOrderOn' | 'matchedOn' | 'placedOn' | 'adoptedOn'>;

/** Children for adoption on list 10 and adopters on list 11, and how long each step took. */
export function adoptionFigures(lists: AnalysedLists): readonly ReturnFigure[] {
  const all = listed(lists, 'adoptions');
  const name = 'Children with a decision for adoption, by how far they came';
  return [
    countFigure(
      { code: 'adoption-stages', name, parts: STAGES.toReversed() },
      all.map(({ child, row }) =>
        rowAt(child.id, row.decidedOn, { because: `${stageOf(row)}.`, counts: true, parts: [stageOf(row)] }),
      ),
    ),
    ...STEPS.map(({ code, name: step, from, to }) =>
      medianFigure(
        { code, name: `Median days ${step}` },
        all.flatMap(({ child, row }) => between(child.id, row[from], row[to])),
      ),
    ),
    countFigure({ code: 'adopters', name: 'Adopters, by whether they are approved' }, lists.adopters.map(adopterRow)),
    medianFigure(
      { code: 'enquiry-to-approval', name: 'Median days from the enquiry of adopters to approval' },
      lists.adopters.flatMap((row) => between('', row.enquiredOn, row.approvedOn)),
    ),
  ];
}

function adopterRow(row: AnalysedLists['adopters'][number]): FigureRow {
  const standing = row.approvedOn.isBlank ? 'Not yet approved' : 'Approved';
  const part = row.leftOn.isBlank ? standing : `Left: ${partIn(row.leftReason)}`;
  return rowAt('', row.id, { because: `${part}.`, counts: true, parts: [part] });
}

function stageOf(row: Adoption['row']): (typeof STAGES)[number] {
  const [against, adopted, placed, matched, ordered, decided] = STAGES;
  if (!row.decidedAgainstOn.isBlank) return against;
  if (!row.adoptedOn.isBlank) return adopted;
  if (!row.placedOn.isBlank) return placed;
  if (!row.matchedOn.isBlank) return matched;
  return row.placementOrderOn.isBlank ? decided : ordered;
}

function between(id: string | undefined, from: DateCell, to: DateCell): readonly MeasuredRow[] {
  const [first, last] = [readableDay(from), readableDay(to)];
  if (first === undefined || last === undefined || last < first) return [];
  const because = `From ${dayInWords(first)} to ${dayInWords(last)}: ${countInWords(last - first, 'day')}.`;
  return [{ row: rowAt(id, to, { because, counts: true }), amount: last - first }];
}
