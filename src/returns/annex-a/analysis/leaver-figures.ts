import { ageOn } from '#domain/time/age.ts';
import { readableDay } from '../../engine/readable.ts';
import type { ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure, shareFigure } from '../../engine/return-figures.ts';
import type { WrittenCodeCell } from '../checking/written-cell.ts';
import { type AnalysedLists, isReadAs, type Listed, listed, partIn, rowAt } from './analysed-lists.ts';

type Leaver = Listed<'careLeavers'>;

/** The ages that are published, and the codes of the measures. */
const AGES = [
  { from: 17, to: 18, who: 'aged 17 and 18', inTouch: 'CL-01', accommodation: 'CL-04', activity: 'CL-06' },
  { from: 19, to: 21, who: 'aged 19 to 21', inTouch: 'in-touch-19-21', accommodation: 'CL-03', activity: 'CL-05' },
] as const;
const BUSY = ['F1', 'P1', 'F2', 'P2', 'F3', 'P3', 'F4', 'P4', 'F5', 'P5'] as const;

/** Care leavers on list 9: in touch, well housed, and learning or at work. */
export function leaverFigures(lists: AnalysedLists): readonly ReturnFigure[] {
  const all = listed(lists, 'careLeavers');
  const category = ({ row }: Leaver) => row.eligibility;
  return [
    countFigure(
      { code: 'care-leavers', name: 'Care leavers, by eligibility' },
      all.map((each) => told(each, category(each), true)),
    ),
    ...AGES.flatMap((ages) => agedFigures(agedOf(all, ages.from, ages.to, lists), ages)),
  ];
}

function agedFigures(of: readonly Leaver[], { who, inTouch, accommodation, activity }: (typeof AGES)[number]) {
  const share = (code: string, name: string, cell: (row: Leaver['row']) => WrittenCodeCell, codes: readonly string[]) =>
    shareFigure(
      { code, name, ...(/^CL-0[3-6]$/.test(code) ? { comparedWith: code } : {}) },
      of
        .filter(({ row }) => cell(row).fault === undefined)
        .map((each) => told(each, cell(each.row), isReadAs(cell(each.row), ...codes))),
    );
  return [
    share(inTouch, `Care leavers ${who} in touch`, (row) => row.inTouch, ['in-touch']),
    share(accommodation, `Care leavers ${who} in suitable accommodation`, ({ suitability }) => suitability, [
      'suitable',
    ]),
    share(activity, `Care leavers ${who} in education, employment or training`, (row) => row.activity, BUSY),
  ];
}

/** Those of an age, without those who are still in care, who died or who went home: they are in no figure of an age. */
function agedOf(all: readonly Leaver[], from: number, to: number, { on }: AnalysedLists): readonly Leaver[] {
  return all.filter(({ row }) => {
    const born = readableDay(row.bornOn);
    if (born === undefined || isReadAs(row.inTouch, 'excluded') || isReadAs(row.eligibility, 'eligible')) return false;
    const age = ageOn(born, on);
    return age >= from && age <= to;
  });
}

function told({ child }: Leaver, cell: WrittenCodeCell, counts: boolean) {
  return rowAt(child.id, cell, {
    because: `${cell.field}: ${partIn(cell).toLowerCase()}.`,
    counts,
    parts: [partIn(cell)],
  });
}
