import { type AssessmentFactorCode, assessmentFactor } from '#domain/code-sets/assessment-factor.codes.ts';
import { labelOf } from '#domain/code-sets/code-set.ts';
import { countInWords, dayInWords } from '#domain/time/in-words.ts';
import { readableCode, readableDay } from '../../engine/readable.ts';
import type { FigureRow, ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure, type MeasuredRow, medianFigure, rateFigure } from '../../engine/return-figures.ts';
import { timeTakenInWords, workingDaysTaken } from '../../engine/working-days-taken.ts';
import type { CensusChild, CensusEpisode } from '../checking/census-rows.ts';
import type { CensusYear } from '../checking/census-year.ts';
import { dayInYear, figureRow } from './figure-row.ts';

const NO_FACTOR: AssessmentFactorCode = '21';

/** How many assessments were completed in the year (`rate`) and how long they took (`median`). */
export function assessmentFigures(children: readonly CensusChild[], census: CensusYear) {
  const done = children.flatMap((child) => completedOf(child, census));
  const rows = done.map(({ row }) => row);
  const timed = done.flatMap(({ row, workingDays }) => (workingDays === undefined ? [] : { row, amount: workingDays }));
  return {
    rate: rateFigure({ code: 'AS-02', name: 'Assessments completed in the year, rate per 10,000' }, rows),
    median: medianFigure(
      { code: 'AS-04', name: 'Median working days from start to authorisation', note: notTimed(rows, timed) },
      timed,
    ),
  };
}

/** What the assessments completed in the year found, each factor counted once in an episode of need. */
export function factorFigures(children: readonly CensusChild[], census: CensusYear): readonly ReturnFigure[] {
  const rows = children.flatMap((child) => child.episodes.flatMap((episode) => foundIn(child, episode, census)));
  return [
    countFigure(
      {
        code: 'factors',
        name: 'Episodes of need with a factor found by an assessment completed in the year',
        note: 'An episode may have several factors, so the parts add up to more than the episodes.',
      },
      rows,
    ),
  ];
}

function completedOf(child: CensusChild, census: CensusYear) {
  return child.episodes.flatMap(({ assessments }) =>
    assessments.flatMap(({ startedOn, authorisedOn, line }) => {
      const done = dayInYear(authorisedOn, census);
      if (done === undefined) return [];
      const start = readableDay(startedOn);
      const because = `Authorised on ${dayInWords(done)}: ${timeTakenInWords(start, done)}.`;
      const row = figureRow(child, 'Assessments', line, { because, counts: true });
      return [{ row, workingDays: workingDaysTaken(start, done) }];
    }),
  );
}

function notTimed(all: readonly FigureRow[], timed: readonly MeasuredRow[]): string {
  const left = all.length - timed.length;
  const are = left === 1 ? 'is' : 'are';
  const last = left === 0 ? '' : ` ${countInWords(left, 'assessment')} cannot be timed and ${are} left out.`;
  return `Half of the assessments took no longer than this.${last}`;
}

function foundIn(child: CensusChild, episode: CensusEpisode, census: CensusYear): readonly FigureRow[] {
  const done = episode.assessments.filter(({ authorisedOn }) => dayInYear(authorisedOn, census) !== undefined);
  const codes = new Set(done.flatMap(({ factors }) => factors.flatMap((factor) => readableCode(factor) ?? [])));
  codes.delete(NO_FACTOR);
  if (codes.size === 0) return [];
  const parts = [...codes].map((code) => `${labelOf(assessmentFactor, code)} (${code})`);
  const because = `${countInWords(codes.size, 'factor')}: ${[...codes].join(', ')}.`;
  return [figureRow(child, 'CINdetails', episode.line, { because, counts: true, parts })];
}
