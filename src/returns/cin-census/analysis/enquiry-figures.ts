import type { Day } from '#domain/time/day.ts';
import { countInWords, dayInWords } from '#domain/time/in-words.ts';
import { conferenceLimit } from '../../engine/conference-limit.ts';
import { readableDay } from '../../engine/readable.ts';
import type { FigureRow, ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure, rateFigure, shareFigure } from '../../engine/return-figures.ts';
import { workingDaysTaken } from '../../engine/working-days-taken.ts';
import type { CensusChild, CensusEnquiry } from '../checking/census-rows.ts';
import type { CensusYear } from '../checking/census-year.ts';
import { dayInYear, figureRow } from './figure-row.ts';

/** The bands in which the time from enquiry to conference is published. */
const BANDS = ['0 to 10 working days', '11 to 15 working days', '16 to 20 working days', '21 or more'] as const;

/** Section 47 enquiries of the year, and the conferences they led to. */
export function enquiryFigures(children: readonly CensusChild[], census: CensusYear): readonly ReturnFigure[] {
  const started = children.flatMap((child) => startedOf(child, census));
  const conferences = children.flatMap((child) => conferencesOf(child, census));
  return [
    countFigure({ code: 'SP-01-number', name: 'Section 47 enquiries started, number' }, started.map(asCounted)),
    rateFigure(
      { code: 'SP-01', name: 'Section 47 enquiries started, rate per 10,000', comparedWith: 'SP-01' },
      started.map(asCounted),
    ),
    shareFigure(
      {
        code: 'SP-02',
        name: 'Section 47 enquiries that led to an initial conference',
        note: 'Of the enquiries that started in the year. Those of the last weeks may still lead to one.',
      },
      started,
    ),
    countFigure(
      { code: 'SP-04-number', name: 'Initial child protection conferences, number' },
      conferences.map(asCounted),
    ),
    rateFigure(
      { code: 'SP-04', name: 'Initial child protection conferences, rate per 10,000', comparedWith: 'SP-04' },
      conferences.map(asCounted),
    ),
    shareFigure(
      {
        code: 'SP-03',
        name: `Conferences within ${countInWords(conferenceLimit, 'working day')} of the start of the enquiry`,
        comparedWith: 'SP-03',
        parts: BANDS,
        note: 'Of the conferences that an enquiry led to. A conference without an enquiry, as after a move from elsewhere, has no start to count from.',
      },
      children.flatMap((child) => timedOf(child, census)),
    ),
    shareFigure({ code: 'SP-05', name: 'Initial conferences followed by a plan on the same day' }, conferences),
  ];
}

function startedOf(child: CensusChild, census: CensusYear): readonly FigureRow[] {
  return enquiriesOf(child).flatMap(({ startedOn, initialConferenceOn, line }) => {
    const on = dayInYear(startedOn, census);
    if (on === undefined) return [];
    const led = readableDay(initialConferenceOn);
    const then = led === undefined ? 'no conference is dated' : `conference on ${dayInWords(led)}`;
    const because = `Started on ${dayInWords(on)}; ${then}.`;
    return [figureRow(child, 'Section47', line, { because, counts: led !== undefined })];
  });
}

/** The conferences of a child held in the year, each day once, wherever the census dates it. */
function conferencesOf(child: CensusChild, census: CensusYear): readonly FigureRow[] {
  const dated = child.episodes.flatMap((episode) => [
    ...episode.section47Enquiries.map((row) => ({ row, table: 'Section47' })),
    { row: episode, table: 'CINdetails' },
  ]);
  const held = new Map<Day, FigureRow>();
  for (const { row, table } of dated) {
    const on = dayInYear(row.initialConferenceOn, census);
    if (on === undefined || held.has(on)) continue;
    const counts = hasPlanFrom(child, on);
    const because = `Conference on ${dayInWords(on)}; ${counts ? 'a plan starts that day' : 'no plan starts that day'}.`;
    held.set(on, figureRow(child, table, row.line, { because, counts }));
  }
  return [...held.values()];
}

function timedOf(child: CensusChild, census: CensusYear): readonly FigureRow[] {
  return enquiriesOf(child).flatMap(({ startedOn, initialConferenceOn, line }) => {
    const [start, held] = [readableDay(startedOn), dayInYear(initialConferenceOn, census)];
    if (start === undefined || held === undefined) return [];
    const days = workingDaysTaken(start, held);
    if (days === undefined) return [];
    const because = `From ${dayInWords(start)} to ${dayInWords(held)}: ${countInWords(days, 'working day')}.`;
    return [figureRow(child, 'Section47', line, { because, counts: days <= conferenceLimit, parts: [bandOf(days)] })];
  });
}

function bandOf(days: number): (typeof BANDS)[number] {
  const [first, second, third, last] = BANDS;
  if (days <= 10) return first;
  if (days <= conferenceLimit) return second;
  return days <= 20 ? third : last;
}

function enquiriesOf({ episodes }: CensusChild): readonly CensusEnquiry[] {
  return episodes.flatMap(({ section47Enquiries }) => section47Enquiries);
}

function hasPlanFrom({ episodes }: CensusChild, on: Day): boolean {
  return episodes.some((each) => each.childProtectionPlans.some(({ startedOn }) => readableDay(startedOn) === on));
}

function asCounted(row: FigureRow): FigureRow {
  return { ...row, counts: true };
}
