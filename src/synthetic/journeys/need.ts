import { addDays, type Day, type Moment } from '#domain/time/day.ts';
import { dayOfMoment } from '#domain/time/moment.ts';
import { workingDayOnOrAfter } from '#domain/time/working-days.ts';
import type { Child } from '../population/family.ts';
import { changeWorker, endAllocation, type Holding } from './allocation.ts';
import { type Occasion, tellCaseNote } from './case-note.ts';
import { tellClosure } from './closure.ts';
import type { Diary } from './diary.ts';
import { tellMeeting } from './meeting.ts';
import { tellNotification } from './notification.ts';
import { arrivalOn } from './office.ts';
import { supervise, tellOversightOfChronology } from './oversight.ts';
import { superviseWorker } from './supervise-worker.ts';
import { tellVisit, tellVisitTried } from './visit.ts';

/** Children who go on being in need, to be told. */
export interface Need {
  readonly children: readonly Child[];
  readonly held: Holding;
  readonly referral: string;
  /** The need was on the record, and goes on, after this. */
  readonly after: Moment;
}

/** Tells of children in need: visits, supervision, the chronology read, until a manager ends the service. Answers its last day. */
export function tellNeed(diary: Diary, need: Need): Day {
  const endsOn = workingDayOnOrAfter(addDays(dayOfMoment(need.after), lengthOf(diary)));
  endNeed(diary, need, goOn(diary, need, endsOn), endsOn);
  return endsOn;
}

/** Everything between the first day and the last; answers who held the work at the end. */
function goOn(diary: Diary, { children, held, after }: Need, endsOn: Day): Holding {
  const { random, until } = diary;
  const from = dayOfMoment(after);
  let holding = held;
  supervise(diary, children, from, endsOn);
  superviseWorker(diary, { children, worker: held.worker, from, until: endsOn });
  let readOn = addDays(from, random.whole(40, 170));
  let meetOn = addDays(from, random.whole(20, 45));
  for (let on = nextVisit(diary, from); on < endsOn && on < until; on = nextVisit(diary, on)) {
    if (random.chance(0.03)) holding = changeWorker(diary, holding, on);
    tellWeek(diary, { children, on, worker: holding.worker });
    if (on >= meetOn) {
      tellMeeting(diary, { children, on, worker: holding.worker });
      meetOn = addDays(on, random.whole(35, 60));
    }
    if (on >= readOn) {
      tellOversightOfChronology(diary, children, on);
      readOn = addDays(on, random.whole(110, 230));
    }
  }
  return holding;
}

function tellWeek(diary: Diary, occasion: Occasion): void {
  const { random, family, county } = diary;
  if (random.chance(0.08)) tellVisitTried(diary, occasion, 'child-in-need');
  else tellVisit(diary, occasion, 'child-in-need');
  if (random.chance(0.3)) tellCaseNote(diary, { ...occasion, on: workingDayOnOrAfter(addDays(occasion.on, 3)) });
  if (random.chance(family.struggle.noticeShare / 8)) {
    tellNotification(diary, arrivalOn(random, occasion.on), random.pick(county.staff.frontDoor.workers), 'shared');
  }
}

function endNeed(diary: Diary, { children, referral }: Need, holding: Holding, on: Day): void {
  const { random, family } = diary;
  const { manager } = family.town.team;
  const reason = random.weigh(reasonsFor(diary));
  const closedAt = tellClosure(diary, { follows: referral, children, on, reason, manager, after: holding.at });
  endAllocation(diary, holding, children, on, closedAt);
}

function lengthOf({ random }: Diary): number {
  return random.weigh([
    [random.whole(40, 120), 45],
    [random.whole(121, 240), 37],
    [random.whole(241, 430), 18],
  ]);
}

/** Every three to five weeks. */
function nextVisit({ random }: Diary, after: Day): Day {
  return workingDayOnOrAfter(addDays(after, random.whole(16, 36)));
}

function reasonsFor({ family }: Diary) {
  const hasGrandmother = family.adults.some(({ part }) => part === 'grandmother');
  return [
    ['RC7', 90],
    ['RC5', 5],
    ['RC4', hasGrandmother ? 12 : 0],
  ] as const;
}
