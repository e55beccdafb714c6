import { dueDay } from '#domain/clocks/due.ts';
import { type Limit, limitOn } from '#domain/definition/timescale.ts';
import { type ChildHistory, realDayIn, recordsOf } from '#domain/history/child-history.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { type AuthoritySettings, limitFor } from '#domain/settings/authority-settings.ts';
import { dayOf, isoDay } from '#domain/time/day.ts';
import { dayAfter } from './day-after.ts';
import { inWords, spell } from './finding.ts';
import type { FindFacts } from './measure.ts';
import { doubtfulNeedOf, needEpisodesOf } from './need-episodes.ts';

/** What a child in need should have had done lately: a chronology reviewed, a decision made. */
export interface CoveredBy {
  readonly type: RecordTypeId;
  /** The field that holds its day. */
  readonly field: string;
  /** How long it lasts, to the end of its last day; absent: for good. */
  readonly limit?: Limit;
  /** The thing in a few words: "chronology review". */
  readonly thing: string;
  /** Which children are counted `in`: those who have it, or those who lack it. */
  readonly in: 'have it' | 'lack it';
}

/** Finds the days on which a child in need had something done lately enough, and the days on which not. Before the need began counts too. */
export function needCovered(by: CoveredBy): FindFacts {
  return (history, settings) => {
    const stretches = stretchesOf(by, history, settings);
    const findings = needEpisodesOf(history).flatMap(({ record, from, until }) =>
      stretches.flatMap((stretch) => {
        const counted = stretch.isCovered === (by.in === 'have it') ? 'in' : 'out';
        return spell(
          { id: record },
          latest(from, stretch.from),
          earliest(until, stretch.until),
          counted,
          stretch.because,
        );
      }),
    );
    return [...findings, ...doubtfulNeedOf(history)];
  };
}

/** A stretch of days that is covered or not; one without `from` reaches back for ever. */
interface Stretch {
  readonly from?: IsoDay | undefined;
  readonly until?: IsoDay | undefined;
  readonly isCovered: boolean;
  readonly because: string;
}

/** All of time, cut into stretches by what was done and how long it lasts. */
function stretchesOf(by: CoveredBy, history: ChildHistory, settings: AuthoritySettings): readonly Stretch[] {
  const done = [...new Set(recordsOf(history, by.type).flatMap((record) => realDayIn(record, by.field) ?? []))]
    .toSorted()
    .flatMap((on) => lastingFrom(on, by.limit, settings));
  const before: Stretch = { until: done[0]?.on, isCovered: false, because: `No ${by.thing} is recorded yet.` };
  return [before, ...done.flatMap((each, index) => stretchesFrom(by.thing, each, done[index + 1]?.on))];
}

interface Done {
  readonly on: IsoDay;
  /** The last day for which it is good. */
  readonly dueOn?: IsoDay;
}

/** What was done on a day, and how long it lasts; nothing when the day lies outside the years that can be counted. */
function lastingFrom(on: IsoDay, limit: Limit | undefined, settings: AuthoritySettings): readonly Done[] {
  if (limit === undefined) return [{ on }];
  const within = limitOn(limitFor(limit, settings), on)?.within;
  const due = within === undefined ? undefined : dueDay(within, dayOf(on));
  return due === undefined ? [] : [{ on, dueOn: isoDay(due) }];
}

function stretchesFrom(thing: string, { on, dueOn }: Done, next: IsoDay | undefined): readonly Stretch[] {
  const last = `Last ${thing} on ${inWords(on)}`;
  if (dueOn === undefined) return [{ from: on, until: next, isCovered: true, because: `${last}.` }];
  const over = earliest(dayAfter(dueOn), next);
  return [
    { from: on, until: over, isCovered: true, because: `${last}; the next is due by ${inWords(dueOn)}.` },
    { from: over, until: next, isCovered: false, because: `${last}; the next was due by ${inWords(dueOn)}.` },
  ];
}

function latest(one: IsoDay, other: IsoDay | undefined): IsoDay {
  return other === undefined || other < one ? one : other;
}

function earliest(one: IsoDay | undefined, other: IsoDay | undefined): IsoDay | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
