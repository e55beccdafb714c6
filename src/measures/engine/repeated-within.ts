import { realDayIn, recordsOf } from '#domain/history/child-history.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { type Day, dayOf, isoDay } from '#domain/time/day.ts';
import { eventsOn, type Verdict } from './events-on.ts';
import { inWords } from './finding.ts';
import type { FindFacts } from './measure.ts';

/**
 * Finds whether each record of a type came after another of that type about the same child: on an earlier day, and no earlier
 * than the time looked back to. The days decide, never the order of recording, and never a choice on a form (R039).
 */
export function repeatedWithin(type: RecordTypeId, field: string, lookBack: (from: Day) => Day): FindFacts {
  return (history, settings, clocks) => {
    const days = recordsOf(history, type).flatMap((record) => realDayIn(record, field) ?? []);
    const inOrder = days.toSorted();
    const judge = eventsOn(type, field, (_, on) => verdictOn(type, inOrder, on, isoDay(lookBack(dayOf(on)))));
    return judge(history, settings, clocks);
  };
}

function verdictOn(type: RecordTypeId, days: readonly IsoDay[], on: IsoDay, earliest: IsoDay): Verdict {
  const last = days.findLast((day) => day < on);
  if (last === undefined || last < earliest)
    return ['out', `No earlier ${type} from ${inWords(earliest)} to the day before.`];
  return ['in', `An earlier ${type} on ${inWords(last)}; looked back to ${inWords(earliest)}.`];
}
