import type { Answers } from '#domain/definition/answers.ts';
import type { WorkerId } from '#domain/people/person.ts';
import { addDays, type Day, isoDay, type Moment } from '#domain/time/day.ts';
import { dayOfMoment } from '#domain/time/moment.ts';
import { addWorkingDays, workingDayOnOrAfter } from '#domain/time/working-days.ts';
import type { Child } from '../population/family.ts';
import type { Diary } from './diary.ts';
import { officeMoment } from './office.ts';
import { outcomeWords, planChildWords, stuckWords } from './plan-words.data.ts';

/** The plan of one child after an assessment, to be told. */
export interface PlanPlan {
  readonly child: Child;
  readonly worker: WorkerId;
  /** The assessment, and when it was signed. */
  readonly follows: string;
  readonly after: Moment;
  /** Nothing is told from this day on. */
  readonly endsOn: Day;
}

/** Tells of a child’s plan, mostly of its reviews too, and of the plans that follow them: some drift, and some things get stuck. */
export function tellPlans(diary: Diary, plan: PlanPlan): void {
  const { random } = diary;
  const words = random.pick(outcomeWords);
  let [follows, after, carried] = [plan.follows, plan.after, false];
  let value = words.baseline;
  for (let number = 0; number < 4; number += 1) {
    const startsOn = addWorkingDays(dayOfMoment(after), random.whole(2, 9));
    if (startsOn >= plan.endsOn) return;
    const told = tellPlan(diary, plan, { words, startsOn, follows, after, carried });
    const reviewOn = workingDayOnOrAfter(
      addDays(startsOn, random.chance(0.75) ? random.whole(60, 90) : random.whole(105, 160)),
    );
    if (reviewOn >= plan.endsOn || random.chance(0.1)) return;
    value = Math.min(words.aim - 1, value + random.whole(0, 2));
    const reviewed = tellReview(diary, plan, { follows: told.key, after: told.at, reviewOn, value });
    [follows, after, carried] = [reviewed.key, reviewed.at, true];
  }
}

interface OnePlan {
  readonly words: (typeof outcomeWords)[number];
  readonly startsOn: Day;
  readonly follows: string;
  readonly after: Moment;
  /** It goes on from a review, whose outcome and second action are still open. */
  readonly carried: boolean;
}

function tellPlan(diary: Diary, { child, worker }: PlanPlan, { words, startsOn, follows, after, carried }: OnePlan) {
  const { random } = diary;
  const { byWorker, byService, service, family, ...outcome } = words;
  const by = (from: number, to: number) => isoDay(addDays(startsOn, random.whole(from, to)));
  const at = officeMoment(random, startsOn, after);
  const actions = [
    { what: byWorker, who: 'worker', worker, family: 'Be at home, or say when another day is better', by: by(14, 40) },
    { what: byService, who: 'service', service, family, by: by(30, 75), ...(carried ? { id: '#1' } : {}) },
  ];
  const common: Answers = {
    startedOn: isoDay(dayOfMoment(at)),
    why: 'The assessment found that things at home must change for the child, and the family wants help to change them.',
    childsWords: random.pick(planChildWords),
    childsWordsOn: isoDay(dayOfMoment(at)),
    whatWeDid: 'We wrote the plan around it, and told the child which part is theirs.',
    outcomes: [{ ...outcome, actions, ...(carried ? { id: '#0' } : {}) }],
    agreed: { answer: 'yes' },
    reviewOn: isoDay(addDays(startsOn, 84)),
  };
  return enter(diary, 'child-in-need-plan', { child, worker, follows, at, common });
}

interface OneReview {
  readonly follows: string;
  readonly after: Moment;
  readonly reviewOn: Day;
  readonly value: number;
}

function tellReview(diary: Diary, { child, worker }: PlanPlan, { follows, after, reviewOn, value }: OneReview) {
  const { random } = diary;
  const at = officeMoment(random, reviewOn, after);
  const on = isoDay(dayOfMoment(at));
  const doneOn = isoDay(addDays(dayOfMoment(at), -random.whole(3, 30)));
  const second = random.chance(0.35)
    ? { id: '#1', state: 'stuck', why: random.pick(stuckWords) }
    : { id: '#1', state: 'on-track' };
  const common: Answers = {
    reviewedOn: on,
    childsWords: random.pick(planChildWords),
    childsWordsOn: on,
    whatWeDid: 'We read it out at the review, and the family answered.',
    outcomes: [
      {
        id: '#0',
        different: 'Some of it is better than when we began, and the child can say what.',
        value,
        valueOn: on,
        reached: { answer: 'no' },
        actions: [{ id: '#0', state: 'done', doneOn }, second],
      },
    ],
    outcome: 'go-on',
    reason: 'It is moving and is not yet there.',
  };
  return enter(diary, 'plan-review', { child, worker, follows, at, common });
}

function enter(
  diary: Diary,
  type: 'child-in-need-plan' | 'plan-review',
  {
    child,
    worker,
    follows,
    at,
    common,
  }: Pick<PlanPlan, 'child' | 'worker' | 'follows'> & { at: Moment; common: Answers },
) {
  const key = diary.keyFor(type);
  diary.enter(at, worker, {
    do: 'record',
    key,
    type,
    children: [child.id],
    follows,
    common,
    own: {},
    state: 'complete',
  });
  return { key, at };
}
