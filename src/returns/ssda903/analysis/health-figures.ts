import type { CodeCell } from '../../engine/cell.ts';
import { readableCode, readableCount } from '../../engine/readable.ts';
import type { FigureRow, ReturnFigure } from '../../engine/return-analysis.ts';
import { meanFigure, shareFigure } from '../../engine/return-figures.ts';
import type { Row } from '../checking/return-rows.ts';
import {
  type AnalysedChild,
  type AnalysedYear,
  isAged,
  isTwelveMonths,
  type LookedAfter,
  lookedAfter,
} from './analysed-child.ts';
import { rowAt } from './row-at.ts';

type Outcomes = Row<'outcomes'>;

const CONCERN = 17;
const NOTE = 'Where the return says nothing of a child, it is not a yes.';

/** The health of children looked after for twelve months. */
export function healthFigures(children: readonly AnalysedChild[], year: AnalysedYear): readonly ReturnFigure[] {
  const all = lookedAfter(children).filter((child) => isTwelveMonths(child, year));
  const aged = (from: number, to: number) => all.filter((child) => isAged(child, from, to, year.closesOn));
  const yes = (code: string, name: string, answer: (row: Outcomes) => CodeCell, of: readonly LookedAfter[] = all) =>
    shareFigure(
      { code, name, comparedWith: code, note: NOTE },
      of.map((child) => answerRow(child, answer)),
    );
  return [
    yes('HE-02', 'Health assessments up to date', ({ healthAssessment }) => healthAssessment),
    yes('HE-03', 'Immunisations up to date', ({ immunisations }) => immunisations),
    yes('HE-04', 'Teeth checked by a dentist', ({ dentalCheck }) => dentalCheck),
    yes('HE-09', 'Development checks up to date, aged 0 to 4', ({ healthCheck }) => healthCheck, aged(0, 4)),
    yes('HE-07', 'Substance misuse identified', ({ substanceMisuse }) => substanceMisuse),
    yes('HE-08', 'Convicted or cautioned, aged 10 to 17', ({ convicted }) => convicted, aged(10, 17)),
    ...sdqFigures(aged(5, 16)),
  ];
}

function sdqFigures(all: readonly LookedAfter[]): readonly ReturnFigure[] {
  const scored = all.flatMap((child) => {
    const score = scoreOf(child);
    return score === undefined ? [] : { row: scoreRow(child, true), amount: score };
  });
  return [
    shareFigure(
      { code: 'HE-11', name: 'Strengths and difficulties score told, aged 5 to 16', comparedWith: 'HE-11' },
      all.map((child) => scoreRow(child, scoreOf(child) !== undefined)),
    ),
    meanFigure(
      { code: 'HE-06', name: 'Average strengths and difficulties score, aged 5 to 16', comparedWith: 'HE-06' },
      'score',
      scored,
    ),
    shareFigure(
      { code: 'HE-10', name: 'Score a cause for concern (17 to 40)', comparedWith: 'HE-10' },
      scored.map(({ row, amount }) => ({ ...row, counts: amount >= CONCERN })),
    ),
  ];
}

function answerRow(child: LookedAfter, answer: (row: Outcomes) => CodeCell): FigureRow {
  const [outcomes] = child.child.outcomes;
  if (outcomes === undefined)
    return rowAt(child, child.now.row.startedOn, {
      because: 'The return has no outcomes (OC2) of the child.',
      counts: false,
    });
  const cell = answer(outcomes);
  const said = readableCode(cell);
  const because = said === '1' ? 'Yes.' : said === '0' ? 'No.' : 'Not told.';
  return rowAt(child, cell, { because: `${cell.field}: ${because}`, counts: said === '1' });
}

function scoreOf({ child }: LookedAfter): number | undefined {
  const [outcomes] = child.outcomes;
  return outcomes === undefined ? undefined : readableCount(outcomes.sdqScore);
}

function scoreRow(child: LookedAfter, counts: boolean): FigureRow {
  const score = scoreOf(child);
  const because = score === undefined ? 'No score is told.' : `Score ${score}.`;
  return rowAt(child, child.child.outcomes[0]?.sdqScore ?? child.now.row.startedOn, { because, counts });
}
