import type { Act, CountyPlan } from '#synthetic/act.ts';
import { afterDeed, newRecord } from './after-deed.ts';
import { checkFacts, checkRelated } from './check-people.ts';
import { checkRecorded } from './check-recorded.ts';
import { checkStep } from './check-step.ts';
import { mustHold, type Rehearsed, type RehearsedRecord } from './rehearsed.ts';

/**
 * Goes through a county without a database, and throws at the first act that no user could do: one out of order, by
 * nobody, about somebody unknown, without its answers, on a step that is not open, or over what was signed or is void.
 */
export function rehearse(plan: CountyPlan): Rehearsed {
  const rehearsed: Rehearsed = { plan, people: new Map(), records: new Map() };
  let last = '';
  for (const act of plan.acts) {
    try {
      mustHold(last < act.at, 'acts come one after another');
      perform(rehearsed, act);
    } catch (fault) {
      throw new Error(`No user could do this: ${JSON.stringify(act).slice(0, 300)}`, { cause: fault });
    }
    last = act.at;
  }
  return rehearsed;
}

function perform(rehearsed: Rehearsed, act: Act): void {
  const { people, plan } = rehearsed;
  const deed = act.act;
  const worker = plan.workers.find(({ id, active }) => id === act.by && active);
  if (worker === undefined) throw new RangeError('nobody here did it');
  switch (deed.do) {
    case 'register-person':
    case 'change-person':
      mustHold(people.has(deed.person) === (deed.do === 'change-person'), 'a person is registered once, then changed');
      mustHold(deed.do === 'register-person' || deed.reason !== '', 'a change has a reason');
      checkFacts(rehearsed, deed.facts, act.at);
      people.set(deed.person, deed.facts);
      break;
    case 'relate':
      checkRelated(rehearsed, deed);
      break;
    case 'record': {
      const record = newRecord(rehearsed, act, deed);
      checkStep(rehearsed, record, worker.role);
      keep(rehearsed, record, act);
      break;
    }
    default:
      keep(rehearsed, afterDeed(rehearsed, act, deed, worker.role), act);
  }
}

function keep(rehearsed: Rehearsed, record: RehearsedRecord, act: Act): void {
  if ('common' in act.act) checkRecorded(rehearsed, record, act);
  rehearsed.records.set(record.key, record);
}
