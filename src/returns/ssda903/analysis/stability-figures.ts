import type { Day } from '#domain/time/day.ts';
import { countInWords, dayInWords } from '#domain/time/in-words.ts';
import { addMonths } from '#domain/time/months.ts';
import { readableDay } from '../../engine/readable.ts';
import type { FigureRow, ReturnFigure } from '../../engine/return-analysis.ts';
import { shareFigure, untoldFigure } from '../../engine/return-figures.ts';
import {
  type AnalysedChild,
  type AnalysedYear,
  careOfNow,
  isAged,
  type LookedAfter,
  lookedAfter,
} from './analysed-child.ts';
import { isAdoptiveStay, isStartTold, type PlacementStay, placementStays } from './placement-stay.ts';
import { rowAt } from './row-at.ts';

const MANY_PLACEMENTS = 3;
const MANY_WORKERS = 3;
const OLDEST = 15;
const MONTHS_IN_CARE = 30;
const MONTHS_IN_PLACEMENT = 24;

/** How often children moved and how long they stayed, and how many social workers they had. */
export function stabilityFigures(children: readonly AnalysedChild[], year: AnalysedYear): readonly ReturnFigure[] {
  const all = lookedAfter(children);
  return [
    shareFigure(
      {
        code: 'PL-01',
        name: 'Three or more placements in the year',
        comparedWith: 'PL-01',
        note: 'The placement of 1 April counts, temporary moves and a change with the same carers do not.',
      },
      all.map((child) => placementsRow(child, year)),
    ),
    longTermFigure(all, year),
    workersFigure(all, year),
  ];
}

function placementsRow(child: LookedAfter, { opensOn, closesOn }: AnalysedYear): FigureRow {
  const stays = placementStays(child.allCare).filter(
    ({ from, until }) => from <= closesOn && (until === undefined || (until > opensOn && until > from)),
  );
  const because = `${countInWords(stays.length, 'placement')} in the year.`;
  return rowAt(child, child.now.row.startedOn, { because, counts: stays.length >= MANY_PLACEMENTS });
}

function longTermFigure(all: readonly LookedAfter[], year: AnalysedYear): ReturnFigure {
  const rows: FigureRow[] = [];
  let untold = 0;
  for (const child of all.filter((each) => isAged(each, 0, OLDEST, year.closesOn))) {
    const row = longTermRow(child, year.closesOn);
    if (row === 'not told') untold += 1;
    else if (row !== 'not so long') rows.push(row);
  }
  const left =
    untold === 0
      ? ''
      : ` Of ${untold} the files do not go back far enough, so they are left out${year.hasLastYear ? '' : ': last year’s return would tell more'}.`;
  return shareFigure(
    {
      code: 'PL-02',
      name: 'In the same placement for two years, of those under 16 looked after for two and a half',
      comparedWith: 'PL-02',
      note: `With those placed for adoption whose placement and the one before make two years together.${left}`,
    },
    rows,
  );
}

function longTermRow(child: LookedAfter, closesOn: Day): FigureRow | 'not told' | 'not so long' {
  const start = careOfNow(child);
  if (start.from > addMonths(closesOn, -MONTHS_IN_CARE)) return start.isKnown ? 'not so long' : 'not told';
  const stays = placementStays(child.allCare).filter(({ from }) => from <= closesOn);
  const stay = stays.at(-1);
  if (stay === undefined) return 'not told';
  const since = withBefore(stay, stays.at(-2));
  const counts = since.from <= addMonths(closesOn, -MONTHS_IN_PLACEMENT);
  if (!counts && !isStartTold(since)) return 'not told';
  const because = `Looked after since ${dayInWords(start.from)}, there since ${dayInWords(since.from)}.`;
  return rowAt(child, since.first.row.startedOn, { because, counts });
}

/** With those who are to adopt them the placement before counts as well. */
function withBefore(stay: PlacementStay, before: PlacementStay | undefined): PlacementStay {
  return isAdoptiveStay(stay) && before?.until === stay.from ? before : stay;
}

function workersFigure(all: readonly LookedAfter[], { opensOn, closesOn }: AnalysedYear): ReturnFigure {
  const about = { code: 'PL-11', name: 'Three or more social workers in the year', comparedWith: 'PL-11' };
  if (all.every(({ child }) => child.workers.length === 0))
    return untoldFigure(
      about,
      'percent',
      'The return names no social worker of those looked after (table SWEpisodes, from 2023-24).',
    );
  const rows = all.map((child) => {
    const { workers } = child.child;
    const inYear = workers.filter(({ startedOn, endedOn }) => {
      const [from, until] = [readableDay(startedOn), readableDay(endedOn)];
      return from !== undefined && from <= closesOn && (endedOn.isBlank || (until !== undefined && until >= opensOn));
    });
    const names = new Set(inYear.map(({ worker }) => worker.text.trim().toUpperCase()).filter((name) => name !== ''));
    const because = `${countInWords(names.size, 'social worker')} in the year.`;
    return rowAt(child, workers[0]?.worker ?? child.now.row.startedOn, { because, counts: names.size >= MANY_WORKERS });
  });
  return shareFigure(about, rows);
}
