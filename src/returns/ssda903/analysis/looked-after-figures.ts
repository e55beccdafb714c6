import type { Day } from '#domain/time/day.ts';
import { dayInWords, monthInWords } from '#domain/time/in-words.ts';
import { laterMonth, monthOf } from '#domain/time/months.ts';
import { lastDayOf, monthPeriod } from '#domain/time/period.ts';
import { readableCode, readableDay } from '../../engine/readable.ts';
import type { FigureRow, ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure, rateFigure, shareFigure } from '../../engine/return-figures.ts';
import { type AnalysedChild, type AnalysedYear, ageOf, type LookedAfter, lookedAfter } from './analysed-child.ts';
import { episodeOn } from './care-episode.ts';
import { partIn } from './part-in.ts';
import { rowAt, rowNow } from './row-at.ts';

/** The ages in which the published figures group children, the last open. */
const AGE_BANDS = [
  { to: 0, name: 'Under 1' },
  { to: 4, name: '1 to 4' },
  { to: 9, name: '5 to 9' },
  { to: 15, name: '10 to 15' },
  { to: 200, name: '16 and over' },
];

/** Who is looked after on 31 March, and how many were at the end of each month. */
export function lookedAfterFigures(children: readonly AnalysedChild[], year: AnalysedYear): readonly ReturnFigure[] {
  const all = lookedAfter(children);
  const by = (code: string, what: string, partOf: (child: LookedAfter) => string, parts?: readonly string[]) =>
    countFigure(
      { code, name: `Children looked after on 31 March, by ${what}`, ...(parts === undefined ? {} : { parts }) },
      all.map((child) => rowNow(child, partOf(child))),
    );
  const plain = all.map((child) => rowNow(child));
  return [
    countFigure({ code: 'LA-02', name: 'Children looked after on 31 March', comparedWith: 'LA-02' }, plain),
    rateFigure(
      { code: 'LA-01', name: 'Children looked after on 31 March, rate per 10,000', comparedWith: 'LA-01' },
      plain,
    ),
    by('age', 'age', (child) => ageBand(child, year.closesOn), [...AGE_BANDS.map(({ name }) => name), 'Age not known']),
    by('sex', 'sex', ({ child }) => partIn('SEX', child.header?.sex)),
    by('ethnicity', 'ethnicity', ({ child }) => partIn('ETHNIC', child.header?.ethnicity)),
    by('need', 'category of need', ({ now }) => partIn('CIN', now.row.need)),
    by('legal-status', 'legal status', ({ now }) => partIn('LS', now.row.legalStatus)),
    shareFigure(
      {
        code: 'LA-05',
        name: 'Children looked after on 31 March who are unaccompanied asylum-seeking',
        comparedWith: 'LA-05',
      },
      all.map((child) => unaccompaniedRow(child, year)),
    ),
    monthEnds(children, year),
  ];
}

function ageBand(child: LookedAfter, on: Day): string {
  const age = ageOf(child, on);
  return age === undefined ? 'Age not known' : (AGE_BANDS.find(({ to }) => age <= to)?.name ?? 'Age not known');
}

function unaccompaniedRow(child: LookedAfter, { closesOn }: AnalysedYear): FigureRow {
  const { isUasc, uasc } = child.child;
  const ceased = uasc.flatMap(({ ceasedOn }) => readableDay(ceasedOn) ?? []).filter((day) => day <= closesOn);
  const counts = readableCode(isUasc) === '1' && ceased.length === 0;
  const [day] = ceased;
  const because = counts
    ? 'Unaccompanied.'
    : day === undefined
      ? 'Not unaccompanied.'
      : `Ceased to be on ${dayInWords(day)}.`;
  return rowAt(child, uasc[0]?.child ?? child.now.row.startedOn, { because, counts });
}

/** How many were looked after at the end of each month; a child stands in every month that found them in care. */
function monthEnds(children: readonly AnalysedChild[], { opensOn }: AnalysedYear): ReturnFigure {
  const months = Array.from({ length: 12 }, (_, at) => laterMonth(monthOf(opensOn), at));
  const ends = months.map((month) => ({ name: monthInWords(month), day: lastDayOf(monthPeriod(month)) }));
  const rows = children.flatMap((child) => {
    const parts = ends.filter(({ day }) => episodeOn(child.care, day) !== undefined).map(({ name }) => name);
    const [first] = child.care;
    if (parts.length === 0 || first === undefined) return [];
    const because = `Looked after at the end of ${parts.length} of 12 months.`;
    return [rowAt(child, first.row.startedOn, { because, counts: true, parts })];
  });
  return countFigure(
    {
      code: 'month-ends',
      name: 'Children looked after at the end of a month, by month',
      note: 'A child stands in each month at whose end they were looked after, so the parts add up to more than the children.',
      parts: ends.map(({ name }) => name),
    },
    rows,
  );
}
