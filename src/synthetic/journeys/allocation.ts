import type { AnswersOf } from '#domain/definition/field.ts';
import type { allocation } from '#domain/journey/allocation/allocation.record.ts';
import type { transferAnswer } from '#domain/journey/transfer/transfer-answer.record.ts';
import type { WorkerId } from '#domain/people/person.ts';
import { type Day, isoDay, type Moment } from '#domain/time/day.ts';
import { dayOfMoment } from '#domain/time/moment.ts';
import { addWorkingDays } from '#domain/time/working-days.ts';
import type { Child } from '../population/family.ts';
import type { Diary } from './diary.ts';
import { latestOf, minutesAfter, officeMoment } from './office.ts';

type TransferAnswers = AnswersOf<(typeof transferAnswer)['fields']>;
type AllocationAnswers = AnswersOf<(typeof allocation)['fields']>;

/** Who holds the work of children, one record a child: brothers and sisters may end at different times. */
export interface Holding {
  readonly worker: WorkerId;
  readonly startsOn: Day;
  /** When it was on the record. */
  readonly at: Moment;
  readonly keys: readonly { readonly child: Child; readonly key: string }[];
  readonly answers: AllocationAnswers | TransferAnswers;
}

/** Gives children's work to the family's team and a worker: mostly at once, sometimes after the team had to look for one. */
export function allocate(diary: Diary, children: readonly Child[], on: Day, after: Moment): Holding {
  const { random, family } = diary;
  const worker = random.pick(family.town.team.socialWorkers);
  if (random.chance(0.88)) {
    return { worker, ...hold(diary, children, { worker }, addWorkingDays(on, random.whole(0, 1)), after) };
  }
  const waiting = hold(diary, children, {}, on, after);
  return { worker, ...hold(diary, children, { worker }, addWorkingDays(on, random.whole(3, 15)), waiting.at) };
}

const OTHER_DUTIES = 'The worker changes to other duties.';

/** Gives the work to somebody else of the team. */
export function changeWorker(diary: Diary, held: Holding, on: Day): Holding {
  const others = diary.family.town.team.socialWorkers.filter((worker) => worker !== held.worker);
  const children = held.keys.map(({ child }) => child);
  const reason = diary.random.pick(['The worker has left.', OTHER_DUTIES]);
  const worker = diary.random.pick(others);
  // Who is still there hands over; from whom has left, the work can only be given on.
  if (reason === OTHER_DUTIES) return { worker, ...handOver(diary, children, worker, on, held.at) };
  return { worker, ...hold(diary, children, { worker, reason }, on, held.at) };
}

/** Ends the allocation of some of the children. */
export function endAllocation(diary: Diary, held: Holding, children: readonly Child[], on: Day, after: Moment): void {
  const { manager } = diary.family.town.team;
  let at = after;
  for (const { key } of held.keys.filter(({ child }) => children.includes(child))) {
    at = officeMoment(diary.random, on, at);
    const common = { ...held.answers, endsOn: isoDay(latestOf(on, held.startsOn)) };
    diary.enter(at, manager, { do: 'correct', key, common, own: {}, reason: 'The service has ended.' });
  }
}

function hold(
  diary: Diary,
  children: readonly Child[],
  who: Pick<AllocationAnswers, 'worker' | 'reason'>,
  from: Day,
  after: Moment,
): Omit<Holding, 'worker'> {
  const { team } = diary.family.town;
  let at = officeMoment(diary.random, from, after);
  const startsOn = dayOfMoment(at);
  const answers: AllocationAnswers = { startsOn: isoDay(startsOn), team: team.id, ...who };
  const keys = children.map((child) => {
    const key = diary.keyFor('allocation');
    const entry = { key, type: 'allocation' as const, children: [child.id], common: answers, own: {} };
    diary.enter(at, team.manager, { do: 'record', ...entry, state: 'complete' });
    at = minutesAfter(at, diary.random.whole(1, 4));
    return { child, key };
  });
  return { startsOn, at, keys, answers };
}

function handOver(
  diary: Diary,
  children: readonly Child[],
  worker: WorkerId,
  from: Day,
  after: Moment,
): Omit<Holding, 'worker'> {
  const { team } = diary.family.town;
  let at = officeMoment(diary.random, from, after);
  const startsOn = dayOfMoment(at);
  const day = isoDay(startsOn);
  const handover = 'The visits are up to date and the plan is known to the family. They were told who comes next.';
  const answers: TransferAnswers = { answeredOn: day, answer: 'accepted', team: team.id, startsOn: day, worker };
  const keys = children.map((child) => {
    const [proposal, key] = [diary.keyFor('transfer'), diary.keyFor('transfer-answer')];
    const common = { proposedOn: day, team: team.id, worker, handover };
    const proposed = { key: proposal, type: 'transfer' as const, children: [child.id], common, own: {} };
    diary.enter(at, team.manager, { do: 'record', ...proposed, state: 'complete' });
    const answer = { key, type: 'transfer-answer' as const, children: [child.id], common: answers, own: {} };
    diary.enter(minutesAfter(at, 1), team.manager, { do: 'record', ...answer, follows: proposal, state: 'complete' });
    at = minutesAfter(at, 1 + diary.random.whole(1, 4));
    return { child, key };
  });
  return { startsOn, at, keys, answers };
}
