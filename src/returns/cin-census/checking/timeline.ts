import { type Day, parseDay } from '#domain/time/day.ts';
import { worstOf } from '../../engine/marks-of-issues.ts';
import type { Place, ReturnIssue } from '../../engine/return-issue.ts';
import type { Timeline, TimelineEvent, TimelineLane } from '../../engine/timeline.ts';
import type { CinChild, CinDetails, CinRow, CinValue } from '../specification/cin-child.ts';

type Said = readonly ReturnIssue[];

/** A row of a child with the words and the days that stand for it on the axis. */
interface Drawn {
  readonly label: string;
  readonly table: string;
  readonly row: CinRow<CinValue>;
  readonly from: CinValue | undefined;
  readonly until?: CinValue | undefined;
  /** True for what happened on one day. */
  readonly isMoment?: boolean;
}

/** One child’s record of a census on one axis: every episode with what happened in it, and what was said of any value of it. */
export function censusTimeline(children: readonly CinChild[], issues: Said): Timeline {
  const details = children.flatMap((child) => child.details);
  const lanes: readonly (readonly [string, (episode: CinDetails) => readonly Drawn[]])[] = [
    ['Episodes of need', episodeOf],
    ['Assessments', assessmentsOf],
    ['Section 47 enquiries and conferences', enquiriesOf],
    ['Child in need plans', plansOf],
    ['Child protection plans and reviews', protectionOf],
    ['Pre-proceedings', preProceedingsOf],
  ];
  const life = { name: 'Birth and death', events: children.flatMap((child) => eventsOf(lifeOf(child), issues)) };
  const rest = lanes.map(([name, of]): TimelineLane => ({ name, events: eventsOf(details.flatMap(of), issues) }));
  return { lanes: [life, ...rest].filter(({ events }) => events.length > 0) };
}

function lifeOf({ identifiers }: CinChild): readonly Drawn[] {
  const { bornOn, expectedOn, diedOn } = identifiers;
  const at = { table: 'ChildIdentifiers', isMoment: true };
  return [
    { ...at, label: 'Born', row: only(bornOn), from: bornOn },
    { ...at, label: 'Expected', row: only(expectedOn), from: expectedOn },
    { ...at, label: 'Died', row: only(diedOn), from: diedOn },
  ];
}

function episodeOf(episode: CinDetails): readonly Drawn[] {
  const { referredOn, closedOn, referralSource, primaryNeed, reasonForClosure } = episode;
  const closed = closedOn === undefined ? '' : `, closed ${reasonForClosure?.value ?? 'without a reason'}`;
  const label = `Referral${spaced([referralSource, primaryNeed], ', ')}${closed}`;
  return [{ label, table: 'CINdetails', row: valuesOnly(episode), from: referredOn, until: closedOn }];
}

function assessmentsOf({ assessments }: CinDetails): readonly Drawn[] {
  return assessments.flatMap((row) => [
    {
      label: `Assessment${row.factors.length === 0 ? '' : `, factors ${row.factors.map(({ value }) => value).join(' ')}`}`,
      table: 'Assessments',
      row: { startedOn: row.startedOn, authorisedOn: row.authorisedOn, factors: row.factors, line: row.line },
      from: row.startedOn,
      until: row.authorisedOn,
    },
    moment('Internal review of the assessment', 'Assessments', row.internalReviewOn),
  ]);
}

function enquiriesOf({ section47Enquiries, initialConferenceOn }: CinDetails): readonly Drawn[] {
  const enquiries = section47Enquiries.flatMap(({ initialConferenceOn: heldOn, ...row }) => [
    { label: 'Section 47 enquiry', table: 'Section47', row, from: row.startedOn, isMoment: true },
    moment('Conference due', 'Section47', row.initialConferenceTargetOn),
    moment('Initial child protection conference', 'Section47', heldOn),
  ]);
  return [...enquiries, moment('Initial child protection conference', 'CINdetails', initialConferenceOn)];
}

function plansOf({ cinPlans }: CinDetails): readonly Drawn[] {
  return cinPlans.map((row) => ({
    label: 'Child in need plan',
    table: 'CINPlanDates',
    row,
    from: row.startedOn,
    until: row.endedOn,
  }));
}

function protectionOf({ childProtectionPlans }: CinDetails): readonly Drawn[] {
  return childProtectionPlans.flatMap(({ reviewedOn, ...row }) => [
    {
      label: `Child protection plan${spaced([row.initialCategory, row.latestCategory], ' then ')}`,
      table: 'ChildProtectionPlans',
      row,
      from: row.startedOn,
      until: row.endedOn,
    },
    ...reviewedOn.map((review) => moment('Review', 'Reviews', review)),
  ]);
}

function preProceedingsOf({ preProceedings }: CinDetails): readonly Drawn[] {
  return preProceedings.flatMap((row) => [
    {
      label: `Pre-proceedings${row.outcome === undefined ? '' : `, outcome ${row.outcome.value}`}`,
      table: 'PreProceedingsandFGDM',
      row,
      from: row.startedOn ?? row.letterSentOn,
      until: row.stepDecidedOn,
    },
    moment('First meeting', 'PreProceedingsandFGDM', row.firstMeetingOn),
    moment('Application to court', 'PreProceedingsandFGDM', row.appliedToCourtOn),
  ]);
}

function moment(label: string, table: string, on: CinValue | undefined): Drawn {
  return { label, table, row: only(on), from: on, isMoment: true };
}

/** Those of some values that are there, after a space; nothing when none is. */
function spaced(values: readonly (CinValue | undefined)[], joint: string): string {
  const there = values.flatMap((each) => each?.value ?? []);
  return there.length === 0 ? '' : ` ${there.join(joint)}`;
}

/** Every row that has a day to stand on; one whose days cannot be read stands in the tables alone. */
function eventsOf(drawn: readonly Drawn[], issues: Said): readonly TimelineEvent[] {
  return drawn.flatMap((each) => {
    const [start, end] = [dayIn(each.from), dayIn(each.until)];
    const from = start ?? end;
    if (from === undefined) return [];
    const until = each.isMoment ? from : end;
    return [{ ...markOf(each, issues), ...placeOf(each), label: each.label, from, ...(until && { until }) }];
  });
}

function placeOf({ table, row, from }: Drawn): Pick<TimelineEvent, 'table' | 'line'> {
  const line = typeof row.line === 'number' ? row.line : from?.line;
  return { table, ...(line === undefined ? {} : { line }) };
}

function markOf({ row, table }: Drawn, issues: Said): Pick<TimelineEvent, 'mark' | 'codes'> {
  const places = new Set(valuesIn(row).map(({ element, line }) => `${element} ${line}`));
  // What is not there stands where its row begins.
  const isOf = (place: Place) =>
    places.has(`${place.field} ${place.line}`) ||
    (place.value === '' && place.table === table && place.line === row.line);
  const found = issues.filter((issue) => isOf(issue) || issue.beside.some(isOf));
  return { codes: [], ...worstOf(found.map(({ severity, code }) => ({ mark: severity, codes: [code] }))) };
}

function valuesIn(row: CinRow<CinValue>): readonly CinValue[] {
  return Object.values(row)
    .flatMap((part) => part as CinValue | readonly CinValue[] | number | undefined)
    .filter((part): part is CinValue => typeof part === 'object' && 'element' in part);
}

/** The values of an episode itself, without the rows in it: those stand in lanes of their own. */
function valuesOnly(episode: CinDetails): CinRow<CinValue> {
  return Object.fromEntries(Object.entries(episode).filter(([, part]) => !Array.isArray(part)));
}

function only(value: CinValue | undefined): CinRow<CinValue> {
  return value === undefined ? {} : { value };
}

function dayIn(value: CinValue | undefined): Day | undefined {
  return value === undefined ? undefined : parseDay(value.value);
}
