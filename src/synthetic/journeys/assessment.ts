import type { PersonId } from '#domain/people/person.ts';
import { type Day, isoDay, type Moment } from '#domain/time/day.ts';
import { dayOfMoment } from '#domain/time/moment.ts';
import { addWorkingDays } from '#domain/time/working-days.ts';
import type { Child } from '../population/family.ts';
import { changeWorker, type Holding } from './allocation.ts';
import { type AssessmentAnswers, type AssessmentOutcomeCode, foundOut, foundOutAbout } from './assessment-answers.ts';
import { whyWords } from './assessment-words.data.ts';
import { tellCaseNote, tellUnsuccessfulCaseNote } from './case-note.ts';
import { type Diary, eachOf, idsOf } from './diary.ts';
import { latestOf, officeMoment } from './office.ts';
import { tellManagementDecision } from './oversight.ts';
import type { ToldReferral } from './referral.ts';
import { type Sighting, tellVisit } from './visit.ts';

/** An assessment to be told. */
export interface AssessmentPlan {
  readonly referral: ToldReferral;
  readonly children: readonly Child[];
  readonly held: Holding;
  /** Keys of earlier events about all of the children. */
  readonly events: readonly string[];
}

/** An assessment that was authorised. */
export interface ToldAssessment {
  readonly key: string;
  readonly held: Holding;
  readonly authorisedAt: Moment;
  readonly outcomes: ReadonlyMap<PersonId, AssessmentOutcomeCode>;
}

/** The days of an assessment. */
interface Dates {
  readonly startsOn: Day;
  readonly reviewOn: Day | undefined;
  readonly handedInOn: Day;
  readonly authorisedOn: Day;
}

/** Tells of an assessment from its start to a manager's authorisation. */
export function tellAssessment(diary: Diary, plan: AssessmentPlan): ToldAssessment {
  const { random, family } = diary;
  const { referral, children } = plan;
  const dates = datesOf(diary, plan);
  const key = diary.keyFor('assessment');
  const begun: AssessmentAnswers = { startedOn: isoDay(dates.startsOn), why: random.pick(whyWords) };
  const enteredOn = addWorkingDays(dates.startsOn, random.weigh(ENTRY_WAITS));
  const enteredAt = officeMoment(random, enteredOn, latestOf(referral.at, plan.held.at));
  const opened = { key, common: begun, own: {}, state: 'open' as const };
  const first = { type: 'assessment' as const, children: idsOf(children), follows: referral.key };
  diary.enter(enteredAt, plan.held.worker, { do: 'record', ...first, ...opened });

  const reviewed = review(diary, plan, dates, { key, begun, after: enteredAt });
  const { held, sightings } = visit(diary, plan, dates);
  const outcomes = outcomesOf(diary, children);
  const isWorried = random.chance(0.65) || [...outcomes.values()].some((outcome) => outcome !== 'no-further-action');
  const handedInAt = officeMoment(random, dates.handedInOn, latestOf(reviewed.at, held.at));
  const handedInOn = dayOfMoment(handedInAt);
  const spokenOn = addWorkingDays(handedInOn, -random.whole(1, 3));
  diary.enter(handedInAt, held.worker, {
    do: 'continue',
    key,
    common: { ...reviewed.common, ...foundOut(diary, { spokenOn, handedInOn, events: plan.events, isWorried }) },
    own: eachOf(children, (child) =>
      foundOutAbout(diary, child, {
        sighting: sightings.get(child.id),
        spokenOn,
        outcome: outcomes.get(child.id) ?? 'no-further-action',
      }),
    ),
    state: 'submitted',
  });
  const authorisedAt = officeMoment(random, dates.authorisedOn, handedInAt);
  const on = isoDay(dayOfMoment(authorisedAt));
  diary.enter(authorisedAt, family.town.team.manager, { do: 'authorise', key, on });
  return { key, held, authorisedAt, outcomes };
}

/** Working days between the start and its entry: some begin on paper. */
const ENTRY_WAITS = [
  [0, 60],
  [1, 25],
  [3, 10],
  [6, 5],
] as const;

/** Working days from referral to authorisation: about one in five takes longer than the forty-five allowed. */
function datesOf({ random }: Diary, { referral, held }: AssessmentPlan): Dates {
  const startsOn = latestOf(held.startsOn, addWorkingDays(referral.decidedOn, random.whole(0, 4)));
  const length = random.weigh([
    [random.whole(14, 30), 24],
    [random.whole(31, 45), 54],
    [random.whole(46, 60), 13],
    [random.whole(61, 110), 9],
  ]);
  const lag = random.weigh([
    [0, 15],
    [random.whole(1, 4), 55],
    [random.whole(5, 14), 30],
  ]);
  const handedInOn = latestOf(addWorkingDays(startsOn, 9), addWorkingDays(referral.referredOn, length - lag));
  const reviewOn = random.chance(0.7) ? addWorkingDays(startsOn, random.whole(6, 8)) : undefined;
  return { startsOn, reviewOn, handedInOn, authorisedOn: addWorkingDays(handedInOn, lag) };
}

function review(
  diary: Diary,
  { children, held }: AssessmentPlan,
  { reviewOn }: Dates,
  { key, begun, after }: { readonly key: string; readonly begun: AssessmentAnswers; readonly after: Moment },
) {
  if (reviewOn === undefined) return { common: begun, at: after };
  tellManagementDecision(diary, children, reviewOn);
  const at = officeMoment(diary.random, reviewOn, after);
  const common: AssessmentAnswers = { ...begun, internalReviewOn: isoDay(reviewOn) };
  diary.enter(at, held.worker, { do: 'continue', key, common, own: {}, state: 'open' });
  return { common, at };
}

/** Visits go on until the assessment is handed in; how a child was first seen is what the assessment says. */
function visit(diary: Diary, plan: AssessmentPlan, { startsOn, handedInOn }: Dates) {
  const { random } = diary;
  const { children } = plan;
  const sightings = new Map<PersonId, Sighting>();
  let held = plan.held;
  let on = addWorkingDays(startsOn, random.whole(1, 5));
  if (random.chance(0.2)) tellUnsuccessfulCaseNote(diary, { children, on: startsOn, worker: held.worker });
  while (on < handedInOn) {
    const occasion = { children, on, worker: held.worker };
    for (const [child, seen] of tellVisit(diary, occasion)) if (!sightings.has(child)) sightings.set(child, seen);
    if (random.chance(0.35)) tellCaseNote(diary, { ...occasion, on: addWorkingDays(on, 1) });
    on = addWorkingDays(on, random.whole(7, 14));
    if (random.chance(0.05) && on < handedInOn) held = changeWorker(diary, held, on);
  }
  return { held, sightings };
}

function outcomesOf({ random }: Diary, children: readonly Child[]): ReadonlyMap<PersonId, AssessmentOutcomeCode> {
  const main = random.weigh<AssessmentOutcomeCode>([
    ['child-in-need', 40],
    ['no-further-action', 29],
    ['early-help', 20],
    ['section-47', 10],
    ['looked-after', 1],
  ]);
  return new Map(
    children.map(({ id }, index) => [id, index > 0 && random.chance(0.06) ? 'no-further-action' : main] as const),
  );
}
