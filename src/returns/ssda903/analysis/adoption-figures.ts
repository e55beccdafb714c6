import type { Day } from '#domain/time/day.ts';
import { countInWords, dayInWords } from '#domain/time/in-words.ts';
import { readableCode, readableDay } from '../../engine/readable.ts';
import type { FigureRow, ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure, type MeasuredRow, meanFigure } from '../../engine/return-figures.ts';
import { ADOPTED } from '../checking/vocabulary/end-of-care.ts';
import { type AnalysedChild, type AnalysedYear, lastEndIn, lookedAfter } from './analysed-child.ts';
import { type CareEpisode, type EndOfCare, isPlacedForAdoption, startOfCare } from './care-episode.ts';
import { partIn } from './part-in.ts';
import { placementStays } from './placement-stay.ts';
import { rowAt, rowNow } from './row-at.ts';

const PLACEMENT_ORDER = 'E1';
const BY_ADOPTION: readonly string[] = ADOPTED;

/** A child adopted in the year, with the days that its adoption went through, as far as the files tell them. */
interface Adopted {
  readonly child: AnalysedChild;
  readonly end: EndOfCare;
  readonly enteredOn: Day | undefined;
  readonly placedOn: Day | undefined;
  /** The same, or when the carers who adopted began to foster the child. */
  readonly withCarersOn: Day | undefined;
  readonly orderedOn: Day | undefined;
  readonly matchedOn: Day | undefined;
}

/** How long adoption took of those adopted in the year, and who waits. */
export function adoptionFigures(children: readonly AnalysedChild[], year: AnalysedYear): readonly ReturnFigure[] {
  const adopted = children.flatMap((child) => adoptedIn(child, year));
  const note = (told: readonly MeasuredRow[]) =>
    `Of children adopted in the year; the published scorecards are of three years. Of ${adopted.length - told.length} of ${adopted.length} the files do not go back to both days${year.hasLastYear ? '' : ', and last year’s return would tell more'}; those took longer than most, so that the true average is higher.`;
  const mean = (code: string, name: string, from: keyof Adopted & `${string}On`, to: keyof Adopted & `${string}On`) => {
    const told = adopted.flatMap((each) => timed(each, each[from], each[to]));
    return meanFigure({ code, name, note: note(told) }, 'days', told);
  };
  const waiting = lookedAfter(children).filter(
    ({ now }) => now.legalStatus === PLACEMENT_ORDER && !isPlacedForAdoption(now),
  );
  return [
    countFigure({ code: 'adopted', name: 'Children adopted in the year' }, adopted.map(adoptedRow)),
    mean(
      'AD-03',
      'Average days from entering care to moving in with adopters, foster carers from when they fostered (A10)',
      'enteredOn',
      'withCarersOn',
    ),
    mean('AD-02', 'Average days from entering care to being placed with adopters (A1)', 'enteredOn', 'placedOn'),
    mean('AD-04', 'Average days from placement order to match (A2)', 'orderedOn', 'matchedOn'),
    countFigure(
      { code: 'AD-07', name: 'Children with a placement order who are not placed on 31 March' },
      waiting.map((child) => rowNow(child)),
    ),
    countFigure(
      { code: 'plans-changed', name: 'Decisions for adoption that were taken back in the year, by reason' },
      children.flatMap((child) => takenBack(child, year)),
    ),
  ];
}

function adoptedIn(child: AnalysedChild, year: AnalysedYear): readonly Adopted[] {
  const end = lastEndIn(child, year);
  if (end === undefined || !BY_ADOPTION.includes(end.endOfCare)) return [];
  const start = startOfCare(child.allCare, end);
  const care = child.allCare.filter(({ from }) => from >= start.from && from <= end.from);
  const placed = care.find(isPlacedForAdoption);
  const [adoption] = child.child.adoptions;
  const isByFosterCarers = adoption !== undefined && readableCode(adoption.fosterCarers) === '1';
  // An episode that only changes the legal status does not tell when its placement began.
  const placedOn = placed?.reasonStarted === 'L' ? undefined : placed?.from;
  return [
    {
      child,
      end,
      enteredOn: start.isKnown ? start.from : undefined,
      placedOn,
      withCarersOn: isByFosterCarers ? placementStays(care).at(-1)?.from : placedOn,
      orderedOn: orderedIn(care),
      matchedOn: adoption === undefined ? undefined : readableDay(adoption.matchedOn),
    },
  ];
}

/** An episode that only changes the placement does not tell when its order was made. */
function orderedIn(care: readonly CareEpisode[]): Day | undefined {
  const first = care.find(({ legalStatus }) => legalStatus === PLACEMENT_ORDER);
  const isTold = first !== undefined && first.reasonStarted !== 'P' && first.reasonStarted !== 'T';
  return isTold ? first.from : undefined;
}

function timed(each: Adopted, from: Day | undefined, to: Day | undefined): readonly MeasuredRow[] {
  if (from === undefined || to === undefined || to < from) return [];
  const because = `From ${dayInWords(from)} to ${dayInWords(to)}: ${countInWords(to - from, 'day')}.`;
  return [{ row: { ...adoptedRow(each), because }, amount: to - from }];
}

function adoptedRow({ child, end }: Adopted): FigureRow {
  return rowAt(child, end.row.endedOn, { because: `Adopted on ${dayInWords(end.until)}.`, counts: true });
}

function takenBack(child: AnalysedChild, { opensOn, closesOn }: AnalysedYear): readonly FigureRow[] {
  return child.child.placedForAdoption.flatMap(({ ceasedOn, reasonCeased }) => {
    const on = readableDay(ceasedOn);
    if (on === undefined || on < opensOn || on > closesOn) return [];
    const part = partIn('REASON_PLACED_CEASED', reasonCeased);
    return [
      rowAt(child, ceasedOn, { because: `Taken back on ${dayInWords(on)}: ${part}.`, counts: true, parts: [part] }),
    ];
  });
}
