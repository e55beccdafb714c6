import { holds } from '#domain/definition/condition.ts';
import type { Role } from '#domain/definition/role.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { mustHold, type Rehearsed, type RehearsedRecord } from './rehearsed.ts';

/** Checks that a new record may follow what it is said to follow, for every child and by this role; or may stand alone. */
export function checkStep({ records }: Rehearsed, record: RehearsedRecord, role: Role): void {
  const type = getRecordType(record.type);
  if (record.follows === undefined) {
    mustHold(type.mustFollow === undefined, `every ${type.id} follows a ${type.mustFollow}`);
    return;
  }
  const before = records.get(record.follows);
  const steps = before === undefined ? [] : getRecordType(before.type).transitions;
  const step = steps.find(({ to }) => to.id === type.id);
  if (before === undefined || step === undefined) {
    throw new RangeError(`no ${type.id} can follow "${record.follows}"`);
  }
  mustHold(before.state === 'complete', `the ${before.type} is ${before.state}`);
  mustHold(step.by.includes(role), `this step is not for a ${role}`);
  for (const child of record.children) {
    mustHold(before.children.includes(child), 'the child is not in what it follows');
    const answers = { ...before.common, ...before.own[child] };
    mustHold(step.when === undefined || holds(step.when, answers), `the ${before.type} was decided otherwise`);
  }
}
