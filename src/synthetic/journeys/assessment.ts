import type { PersonId, WorkerId } from '#domain/people/person.ts';
import { isoDay, type Moment } from '#domain/time/day.ts';
import { dayOfMoment } from '#domain/time/moment.ts';
import { addWorkingDays } from '#domain/time/working-days.ts';
import type { Child } from '../population/family.ts';
import { changeWorker, type Holding } from './allocation.ts';
import { type AssessmentAnswers, type AssessmentOutcomeCode, foundOut, foundOutAbout } from './assessment-answers.ts';
import { type AssessmentDates, assessmentDates } from './assessment-dates.ts';
import { whyWords } from './assessment-words.data.ts';
import { tellCaseNote } from './case-note.ts';
import { type Diary, eachOf, idsOf } from './diary.ts';
import { earlierEvents } from './earlier-events.ts';
import { latestOf, officeMoment } from './office.ts';
import { supervise } from './oversight.ts';
import type { ToldReferral } from './referral.ts';
import { type Sighting, tellVisit, tellVisitTried } from './visit.ts';

/** An assessment to be told. */
export interface AssessmentPlan {
  readonly referral: ToldReferral;
  readonly children: readonly Child[];
  readonly held: Holding;
  /** When what led to it began: what was on the record before is history. */
  readonly since: Moment;
}

/** An assessment that was authorised. */
export interface ToldAssessment {
  readonly key: string;
  readonly held: Holding;
  readonly authorisedAt: Moment;
  readonly outcomes: ReadonlyMap<PersonId, AssessmentOutcomeCode>;
}

/** Tells of an assessment from its start to a manager's authorisation. */
export function tellAssessment(diary: Diary, plan: AssessmentPlan): ToldAssessment {
  const { random, family } = diary;
  const dates = assessmentDates(diary, { ...plan.referral, heldFrom: plan.held.startsOn });
  const begun = begin(diary, plan, dates);
  const reviewed = review(diary, plan, dates, begun);
  const { held, sightings } = visit(diary, plan, dates);
  supervise(diary, plan.children, dates.startsOn, dates.handedInOn);
  const outcomes = outcomesOf(diary, plan.children);
  const after = latestOf(reviewed.at, held.at);
  const handedInAt = handIn(diary, plan, dates, { ...reviewed, after, by: held.worker, sightings, outcomes });
  const authorisedAt = officeMoment(random, dates.authorisedOn, handedInAt);
  const signed = { key: begun.key, on: isoDay(dayOfMoment(authorisedAt)) };
  diary.enter(authorisedAt, family.town.team.manager, { do: 'authorise', ...signed });
  return { key: begun.key, held, authorisedAt, outcomes };
}

/** An assessment on its way: its key, its answers so far, and when they were on the record. */
interface Begun {
  readonly key: string;
  readonly common: AssessmentAnswers;
  readonly at: Moment;
}

function begin(diary: Diary, { referral, children, held }: AssessmentPlan, { startsOn }: AssessmentDates): Begun {
  const { random } = diary;
  const key = diary.keyFor('assessment');
  const common: AssessmentAnswers = { startedOn: isoDay(startsOn), why: random.pick(whyWords) };
  const enteredOn = addWorkingDays(startsOn, random.weigh(ENTRY_WAITS));
  const at = officeMoment(random, enteredOn, latestOf(referral.at, held.at));
  diary.enter(at, held.worker, {
    do: 'record',
    key,
    type: 'assessment',
    children: idsOf(children),
    follows: referral.key,
    common,
    own: {},
    state: 'open',
  });
  return { key, common, at };
}

interface HandedIn extends Begun {
  readonly after: Moment;
  readonly by: WorkerId;
  readonly sightings: ReadonlyMap<PersonId, Sighting>;
  readonly outcomes: ToldAssessment['outcomes'];
}

function handIn(diary: Diary, plan: AssessmentPlan, dates: AssessmentDates, handedIn: HandedIn): Moment {
  const { random } = diary;
  const { key, common, after, by, sightings, outcomes } = handedIn;
  const at = officeMoment(random, dates.handedInOn, after);
  const spokenOn = addWorkingDays(dates.handedInOn, -random.whole(1, 3));
  const found = foundOut(diary, { spokenOn, handedInOn: dayOfMoment(at) });
  const own = eachOf(plan.children, (child) => {
    const outcome = outcomes.get(child.id) ?? 'no-further-action';
    const events = earlierEvents(diary, [child], plan.since);
    return foundOutAbout(diary, child, { sighting: sightings.get(child.id), spokenOn, events, outcome });
  });
  diary.enter(at, by, { do: 'continue', key, common: { ...common, ...found }, own, state: 'submitted' });
  return at;
}

/** Working days between the start and its entry: some begin on paper. */
const ENTRY_WAITS = [
  [0, 60],
  [1, 25],
  [3, 10],
  [6, 5],
] as const;

function review(diary: Diary, { held }: AssessmentPlan, { reviewOn }: AssessmentDates, begun: Begun): Begun {
  if (reviewOn === undefined) return begun;
  const { key } = begun;
  const at = officeMoment(diary.random, reviewOn, begun.at);
  const common: AssessmentAnswers = { ...begun.common, internalReviewOn: isoDay(reviewOn) };
  diary.enter(at, held.worker, { do: 'continue', key, common, own: {}, state: 'open' });
  return { key, common, at };
}

/** Visits go on until the assessment is handed in; how a child was first seen is what the assessment says. */
function visit(diary: Diary, plan: AssessmentPlan, { startsOn, handedInOn }: AssessmentDates) {
  const { random } = diary;
  const { children } = plan;
  const sightings = new Map<PersonId, Sighting>();
  let held = plan.held;
  const firstTry = addWorkingDays(startsOn, 1);
  if (random.chance(0.2)) tellVisitTried(diary, { children, on: firstTry, worker: held.worker }, 'assessment');
  let on = addWorkingDays(firstTry, random.whole(1, 4));
  while (on < handedInOn) {
    const occasion = { children, on, worker: held.worker };
    for (const [child, seen] of tellVisit(diary, occasion, 'assessment'))
      if (!sightings.has(child)) sightings.set(child, seen);
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
