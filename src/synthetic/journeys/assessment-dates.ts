import type { Day } from '#domain/time/day.ts';
import { addWorkingDays } from '#domain/time/working-days.ts';
import type { Diary } from './diary.ts';
import { latestOf } from './office.ts';

/** The days of an assessment. */
export interface AssessmentDates {
  readonly startsOn: Day;
  readonly reviewOn: Day | undefined;
  readonly handedInOn: Day;
  readonly authorisedOn: Day;
}

/** Working days from referral to authorisation: about one in five takes longer than the forty-five allowed. */
export function assessmentDates(
  { random, until }: Diary,
  { referredOn, decidedOn, heldFrom }: { readonly referredOn: Day; readonly decidedOn: Day; readonly heldFrom: Day },
): AssessmentDates {
  const startsOn = latestOf(heldFrom, addWorkingDays(decidedOn, random.whole(0, 4)));
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
  const handedInOn = latestOf(addWorkingDays(startsOn, 9), addWorkingDays(referredOn, length - lag));
  // In the last weeks the managers are behind, so that something waits to be signed where the story stops.
  const backlog = handedInOn >= addWorkingDays(until, -12) && random.chance(0.7) ? 15 : 0;
  const reviewOn = random.chance(0.7) ? addWorkingDays(startsOn, random.whole(6, 8)) : undefined;
  return { startsOn, reviewOn, handedInOn, authorisedOn: addWorkingDays(handedInOn, lag + backlog) };
}
