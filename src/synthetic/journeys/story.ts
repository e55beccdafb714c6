import { addDays, type Day } from '#domain/time/day.ts';
import { previousWorkingDay } from '#domain/time/working-days.ts';
import { tellChanges } from './changes.ts';
import type { Diary } from './diary.ts';
import { tellEpisode } from './episode.ts';
import { type Arrival, arrivalInAfternoon, arrivalOn, dayOfArrival } from './office.ts';
import { register } from './register.ts';
import { tellWarning } from './warning.ts';

/** Tells everything of a family, from the day it first meets us to the day on which the story of the county stops. */
export function tellStory(diary: Diary, arrivesOn: Day): void {
  const { random, county, until } = diary;
  const worker = random.pick(county.staff.frontDoor.workers);
  const first = firstArrival(diary, arrivesOn);
  const registeredAt = register(diary, worker, first.enteredAt);
  let arrival: Arrival = { ...first, enteredAt: registeredAt };
  let isKnown = false;
  let referralChance = 0.35;
  for (;;) {
    const { endsOn, wasReferred } = tellEpisode(diary, { arrival, worker, isKnown, referralChance });
    if (endsOn >= until || !random.chance(0.75)) break;
    const day = dayOfArrival(random, addDays(endsOn, random.whole(10, 190)));
    if (day >= until) break;
    arrival = arrivalOn(random, day);
    isKnown = true;
    referralChance = wasReferred ? 0.5 : 0.38;
  }
  tellWarning(diary, arrivesOn, worker);
  tellChanges(diary, arrivesOn);
}

// Who arrives on the last day told is entered on it, and leaves the front door with something to screen and to decide.
function firstArrival({ random, until }: Diary, day: Day): Arrival {
  return day >= previousWorkingDay(until) ? arrivalInAfternoon(random, day) : arrivalOn(random, day);
}
