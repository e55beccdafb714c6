import type { ReasonForClosureCode } from '#domain/code-sets/reason-for-closure.codes.ts';
import {
  type ChildHistory,
  codeIn,
  followersOf,
  type HistoryRecord,
  realDayIn,
} from '#domain/history/child-history.ts';
import { closuresOf } from '#domain/history/need-spells.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { dayOf, isoDay } from '#domain/time/day.ts';
import { yearEndingMarch, yearEndingMarchOf } from '#domain/time/period.ts';
import { eventsOn, type Verdict } from '#measures/engine/events-on.ts';
import { inWords } from '#measures/engine/finding.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';

/** How many referrals were assessed, found not to be of a child in need, and closed with nothing else done. */
export const assessedNotInNeed = defineMeasure({
  id: 'FD-09',
  version: 1,
  name: 'Referrals assessed and found not in need',
  area: 'Front door',
  numerator: 'Referrals with assessment, no other activity and closure RC8 or RC9',
  denominator: 'Referrals in period',
  unit: '%',
  window: { usual: 'year ending 31 March', allowed: eventWindows },
  form: 'count',
  polarity: 'neutral',
  source: 'DfE children in need statistics [K]; LAIT 290, 2026 [V]; census rule 2990 [V]',
  notes:
    'By the date of the referral, so the last months rise as assessments end. As in the census, a closure counts when it comes by the 31 March after the referral. Other activity is any other step recorded under the referral, or an assessment whose outcome asks for one. Authorities differ widely in using RC8 and RC9: check the closure codes before comparing.',
  comparableWith: { measureId: 'FD-09' },
  changes: [{ from: '2022-04-01', what: 'Closure to early help (RC9) counts as well [K].' }],
  counts: ['referral'],
  facts: eventsOn('referral', 'referredOn', judge),
});

const NOT_IN_NEED: ReadonlySet<string | undefined> = new Set<ReasonForClosureCode>(['RC8', 'RC9']);

// Every record type that is not named here is a step taken for the child, those to come included.
const NO_STEP: ReadonlySet<RecordTypeId> = new Set<RecordTypeId>([
  'assessment',
  'closure',
  'visit',
  'case-note',
  'management-decision',
  'allocation',
  'chronology-mark',
  'chronology-review',
]);

function judge(referral: HistoryRecord, on: IsoDay, history: ChildHistory): Verdict {
  const referred = `Referred on ${inWords(on)}`;
  const assessments = followersOf(history, referral.id, 'assessment');
  if (assessments.length === 0) return ['out', `${referred}; no assessment followed.`];
  const closures = closuresOf(history, referral);
  if (closures.length === 0) return ['out', `${referred} and assessed; not closed.`];
  if (!closures.some((closure) => isClosedInYearOf(closure, on)))
    return ['out', `${referred} and assessed; not closed by the end of that census year.`];
  if (!closures.every((closure) => NOT_IN_NEED.has(codeIn(closure, 'reason'))))
    return ['out', `${referred} and assessed; closed for another reason than RC8 or RC9.`];
  if (hasOtherActivity(history, referral, assessments))
    return ['out', `${referred}, assessed and closed, but something else was done or decided as well.`];
  return ['in', `${referred}, assessed and closed as not in need, with no other activity.`];
}

// The census of a year is taken on its 31 March: what is closed later was open when the referral was counted.
function isClosedInYearOf(closure: HistoryRecord, referredOn: IsoDay): boolean {
  const closedOn = realDayIn(closure, 'closedOn');
  const { until } = yearEndingMarch(yearEndingMarchOf(dayOf(referredOn)));
  return closedOn !== undefined && closedOn < isoDay(until);
}

function hasOtherActivity(
  history: ChildHistory,
  referral: HistoryRecord,
  assessments: readonly HistoryRecord[],
): boolean {
  const origins = new Set<string | undefined>([referral, ...assessments].map(({ id }) => id));
  return (
    history.records.some(({ type, follows }) => origins.has(follows) && !NO_STEP.has(type)) ||
    codeIn(referral, 'nextStep') === 'strategy-discussion' ||
    assessments.some(asksForMore)
  );
}

/** A census brings assessments without an outcome; those ask for nothing. */
function asksForMore(assessment: HistoryRecord): boolean {
  const outcome = codeIn(assessment, 'outcome');
  return outcome !== undefined && outcome !== 'no-further-action' && outcome !== 'early-help';
}
