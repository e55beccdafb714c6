import { labelOf } from '#domain/code-sets/code-set.ts';
import { reasonForClosure } from '#domain/code-sets/reason-for-closure.codes.ts';
import type { Day } from '#domain/time/day.ts';
import { isThreeMonthsOrLess, isTwoYears, lengthBand, lengthBands } from '../../engine/length-band.ts';
import { readableCode, readableDay } from '../../engine/readable.ts';
import type { FigureRow, ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure, shareFigure } from '../../engine/return-figures.ts';
import type { CensusChild, CensusEpisode } from '../checking/census-rows.ts';
import type { CensusYear } from '../checking/census-year.ts';
import { isNoFurtherAction } from '../checking/vocabulary/taken-further.ts';
import { dayInYear, figureRow, isOpenAtEnd, spanInWords } from './figure-row.ts';

/** How long children have been in need, and how and after how long their need ended. */
export function needFigures(children: readonly CensusChild[], census: CensusYear): readonly ReturnFigure[] {
  const episodes = children.flatMap((child) => child.episodes.map((episode) => ({ child, episode })));
  const ended = episodes.flatMap(({ child, episode }) => endedRow(child, episode, census));
  return [
    shareFigure(
      {
        code: 'CN-02',
        name: 'Episodes of need at 31 March of 2 years or more',
        comparedWith: 'CN-02',
        parts: lengthBands,
      },
      episodes.flatMap(({ child, episode }) => openRow(child, episode, census)),
    ),
    countFigure(
      { code: 'closures', name: 'Episodes of need ended in the year, by reason' },
      ended.map(({ row }) => row),
    ),
    shareFigure(
      { code: 'CN-03', name: 'Episodes of need ended within 3 months', comparedWith: 'CN-03', parts: lengthBands },
      ended.map(({ row, isShort, length }) => ({ ...row, counts: isShort, parts: [length] })),
    ),
  ];
}

function openRow(child: CensusChild, episode: CensusEpisode, census: CensusYear): readonly FigureRow[] {
  const from = needFrom(episode);
  const isAlive = child.diedOn.isBlank || (readableDay(child.diedOn) ?? census.opensOn) > census.closesOn;
  if (!isAlive || !isOpenAtEnd(from, episode.closedOn, census)) return [];
  const because = `In need ${spanInWords(from)}, still open.`;
  const parts = [lengthBand(from, census.closesOn)];
  return [figureRow(child, 'CINdetails', episode.line, { because, counts: isTwoYears(from, census.closesOn), parts })];
}

function endedRow(child: CensusChild, episode: CensusEpisode, census: CensusYear) {
  const [from, until] = [needFrom(episode), dayInYear(episode.closedOn, census)];
  if (from === undefined || until === undefined || until < from) return [];
  const code = readableCode(episode.reasonForClosure);
  const reason = code === undefined ? 'Reason not told' : `${labelOf(reasonForClosure, code)} (${code})`;
  const because = `In need ${spanInWords(from, until)}. ${reason}.`;
  return [
    {
      row: figureRow(child, 'CINdetails', episode.line, { because, counts: true, parts: [reason] }),
      isShort: isThreeMonthsOrLess(from, until),
      length: lengthBand(from, until),
    },
  ];
}

/** The first day of an episode of need; a referral that ended with no further action is none. */
function needFrom(episode: CensusEpisode): Day | undefined {
  if (episode.noFurtherAction.isKnown && isNoFurtherAction(episode)) return undefined;
  return readableDay(episode.referredOn);
}
