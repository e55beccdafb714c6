import { countInWords, dayInWords } from '#domain/time/in-words.ts';
import type { DateCell } from '../../engine/cell.ts';
import { readableDay } from '../../engine/readable.ts';
import type { ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure, type MeasuredRow, medianFigure } from '../../engine/return-figures.ts';
import { type AnalysedLists, type Listed, listed, partIn, rowAt } from './analysed-lists.ts';

type Adoption = Listed<'adoptions'>;

/** How far a child came, the furthest first. */
const STAGES = ['Decided against', 'Adopted', 'Placed', 'Matched', 'Placement order', 'Decision'] as const;

/** Children for adoption on list 10 and adopters on list 11, and how long each step took. */
export function adoptionFigures(lists: AnalysedLists): readonly ReturnFigure[] {
  const all = listed(lists, 'adoptions');
  const days = (
    code: string,
    name: string,
    from: (row: Adoption['row']) => DateCell,
    to: (row: Adoption['row']) => DateCell,
  ) =>
    medianFigure(
      { code, name },
      all.flatMap(({ child, row }) => between(child.id, from(row), to(row))),
    );
  return [
    countFigure(
      {
        code: 'adoption-stages',
        name: 'Children with a decision for adoption, by how far they came',
        parts: STAGES.toReversed(),
      },
      all.map(({ child, row }) =>
        rowAt(child.id, row.decidedOn, { because: `${stageOf(row)}.`, counts: true, parts: [stageOf(row)] }),
      ),
    ),
    days(
      'care-to-placement',
      'Median days from entering care to being placed for adoption',
      ({ enteredCareOn }) => enteredCareOn,
      ({ placedOn }) => placedOn,
    ),
    days(
      'order-to-match',
      'Median days from the placement order to the match',
      ({ placementOrderOn }) => placementOrderOn,
      ({ matchedOn }) => matchedOn,
    ),
    days(
      'care-to-adoption',
      'Median days from entering care to the adoption order',
      ({ enteredCareOn }) => enteredCareOn,
      ({ adoptedOn }) => adoptedOn,
    ),
    countFigure(
      { code: 'adopters', name: 'Adopters, by whether they are approved' },
      lists.adopters.map((row) => {
        const part = row.leftOn.isBlank
          ? row.approvedOn.isBlank
            ? 'Not yet approved'
            : 'Approved'
          : `Left: ${partIn(row.leftReason)}`;
        return rowAt('', row.id, { because: `${part}.`, counts: true, parts: [part] });
      }),
    ),
    medianFigure(
      { code: 'enquiry-to-approval', name: 'Median days from the enquiry of adopters to approval' },
      lists.adopters.flatMap((row) => between('', row.enquiredOn, row.approvedOn)),
    ),
  ];
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
