import { categoryOfAbuse } from '#domain/code-sets/category-of-abuse.codes.ts';
import { labelOf } from '#domain/code-sets/code-set.ts';
import { dayInWords } from '#domain/time/in-words.ts';
import type { CodeCell } from '../../engine/cell.ts';
import { isThreeMonthsOrLess, isTwoYears, lengthBand, lengthBands } from '../../engine/length-band.ts';
import { readableCode, readableCount, readableDay } from '../../engine/readable.ts';
import type { FigureRow, ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure, rateFigure, shareFigure, untoldFigure } from '../../engine/return-figures.ts';
import type { CensusChild, CensusProtectionPlan } from '../checking/census-rows.ts';
import type { CensusYear } from '../checking/census-year.ts';
import { protectionPlansOf } from '../checking/vocabulary/plans-of-child.ts';
import { dayInYear, figureRow, isOpenAtEnd, spanInWords } from './figure-row.ts';
import { reviewedInTime } from './reviewed-in-time.ts';

interface PlanOfChild {
  readonly child: CensusChild;
  readonly plan: CensusProtectionPlan;
}

/** Child protection plans: those that stand, those that started and ended, how long they last and how they are reviewed. */
export function protectionPlanFigures(children: readonly CensusChild[], census: CensusYear): readonly ReturnFigure[] {
  const plans = children.flatMap((child) => protectionPlansOf(child).map((plan) => ({ child, plan })));
  return [
    ...standingFigures(plans, census),
    ...startedFigures(plans, census),
    ...endedFigures(plans, census),
    shareFigure(
      {
        code: 'CP-07',
        name: 'Plans at 31 March reviewed in time',
        comparedWith: 'CP-07',
        note: 'Of the plans that had stood for three months: first review within three months of the start, each later one within six, none overdue. Where the file holds no review before the year, the first of the year is held to six months of its first day.',
      },
      plans.flatMap((each) => reviewedRow(each, census)),
    ),
  ];
}

function standingFigures(plans: readonly PlanOfChild[], census: CensusYear): readonly ReturnFigure[] {
  const open = plans.flatMap((each) => openRow(each, census));
  return [
    countFigure(
      { code: 'CP-01-number', name: 'Plans at 31 March, by latest category' },
      open.map(({ row, category }) => ({ ...row, parts: [category] })),
    ),
    rateFigure(
      { code: 'CP-01', name: 'Children on a plan at 31 March, rate per 10,000', comparedWith: 'CP-01' },
      open.map(({ row }) => row),
    ),
    shareFigure(
      {
        code: 'CP-05',
        name: 'Plans at 31 March that have lasted 2 years or more',
        comparedWith: 'CP-05',
        parts: lengthBands,
      },
      open.map(({ row, isLong, length }) => ({ ...row, counts: isLong, parts: [length] })),
    ),
  ];
}

function startedFigures(plans: readonly PlanOfChild[], census: CensusYear): readonly ReturnFigure[] {
  const started = plans.flatMap((each) => startedRow(each, census));
  return [
    countFigure(
      { code: 'CP-02-number', name: 'Plans started in the year, by initial category' },
      started.map(({ row, category }) => ({ ...row, parts: [category] })),
    ),
    rateFigure(
      { code: 'CP-02', name: 'Plans started in the year, rate per 10,000', comparedWith: 'CP-02' },
      started.map(({ row }) => row),
    ),
    shareFigure(
      {
        code: 'CP-03',
        name: 'Plans started that are the second or a later one of the child',
        comparedWith: 'CP-03',
        note: 'By NumberOfPreviousCPP, however long ago. A plan without that number is left out.',
      },
      started.flatMap(({ repeat }) => repeat ?? []),
    ),
    untoldFigure(
      { code: 'CP-04', name: 'Plans started within 2 years of an earlier plan' },
      'percent',
      'A census says how many plans the child had before, not when they ended.',
    ),
  ];
}

function endedFigures(plans: readonly PlanOfChild[], census: CensusYear): readonly ReturnFigure[] {
  const ended = plans.flatMap((each) => endedRow(each, census));
  return [
    countFigure(
      { code: 'CP-ended', name: 'Plans ended in the year, by how long they lasted', parts: lengthBands },
      ended.map(({ row, length }) => ({ ...row, parts: [length] })),
    ),
    shareFigure(
      { code: 'CP-06', name: 'Plans ended that had lasted 2 years or more', comparedWith: 'CP-06' },
      ended.map(({ row, isLong }) => ({ ...row, counts: isLong })),
    ),
    shareFigure(
      { code: 'CP-11', name: 'Plans ended within 3 months' },
      ended.map(({ row, isShort }) => ({ ...row, counts: isShort })),
    ),
  ];
}

function openRow({ child, plan }: PlanOfChild, census: CensusYear) {
  const from = readableDay(plan.startedOn);
  if (!isOpenAtEnd(from, plan.endedOn, census)) return [];
  return [
    {
      row: planRow({ child, plan }, `Plan ${spanInWords(from)}, still open.`),
      category: categoryIn(plan.latestCategory),
      isLong: isTwoYears(from, census.closesOn),
      length: lengthBand(from, census.closesOn),
    },
  ];
}

function startedRow({ child, plan }: PlanOfChild, census: CensusYear) {
  const from = dayInYear(plan.startedOn, census);
  if (from === undefined) return [];
  const earlier = readableCount(plan.previousPlans);
  const row = planRow({ child, plan }, `Plan started on ${dayInWords(from)}.`);
  const repeat = { ...row, counts: (earlier ?? 0) > 0, because: `${row.because} Earlier plans: ${earlier}.` };
  return [{ row, category: categoryIn(plan.initialCategory), repeat: earlier === undefined ? undefined : repeat }];
}

function endedRow({ child, plan }: PlanOfChild, census: CensusYear) {
  const [from, until] = [readableDay(plan.startedOn), dayInYear(plan.endedOn, census)];
  if (from === undefined || until === undefined || until < from) return [];
  return [
    {
      row: planRow({ child, plan }, `Plan ${spanInWords(from, until)}.`),
      isLong: isTwoYears(from, until),
      isShort: isThreeMonthsOrLess(from, until),
      length: lengthBand(from, until),
    },
  ];
}

function reviewedRow({ child, plan }: PlanOfChild, census: CensusYear): readonly FigureRow[] {
  const from = readableDay(plan.startedOn);
  if (!isOpenAtEnd(from, plan.endedOn, census)) return [];
  const verdict = reviewedInTime(
    from,
    plan.reviews.flatMap((review) => readableDay(review) ?? []),
    census,
  );
  if (verdict === undefined) return [];
  const { because, isInTime } = verdict;
  return [{ ...planRow({ child, plan }, `Plan ${spanInWords(from)}. ${because}`), counts: isInTime }];
}

function planRow({ child, plan }: PlanOfChild, because: string): FigureRow {
  return figureRow(child, 'ChildProtectionPlans', plan.line, { because, counts: true });
}

function categoryIn(cell: CodeCell): string {
  const code = readableCode(cell);
  return code === undefined ? 'Not told' : labelOf(categoryOfAbuse, code);
}
