import type { Role } from '#domain/definition/role.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { isoDay } from '#domain/time/day.ts';
import { dayOfMoment, momentOf } from '#domain/time/moment.ts';
import type { Act, Deed } from '#synthetic/act.ts';
import { mustHold, type Rehearsed, type RehearsedRecord } from './rehearsed.ts';

/** The records that a deed would newly make, about children on the record and under a key of their own. */
export function newRecord(
  { records, people }: Rehearsed,
  { at, by }: Act,
  { do: _, follows, ...kept }: Extract<Deed, { do: 'record' }>,
): RehearsedRecord {
  const type = getRecordType(kept.type);
  mustHold(!records.has(kept.key), 'the key is taken');
  mustHold(kept.children.length === 1 || type.forSeveralChildren, `a ${type.id} is about one child`);
  mustHold(new Set(kept.children).size === kept.children.length, 'a child is there twice');
  mustHold(
    kept.children.length > 0 && kept.children.every((child) => people.get(child)?.kind === 'child'),
    'records are about children who are known',
  );
  return whole({ ...kept, follows, at, recordedBy: by });
}

/** The records under a key as they would stand after a deed that goes on with them, corrects, signs or voids them. */
export function afterDeed(
  { records }: Rehearsed,
  { at, by }: Act,
  deed: Extract<Deed, { do: 'continue' | 'authorise' | 'correct' | 'void' }>,
  role: Role,
): RehearsedRecord {
  const was = records.get(deed.key);
  if (was === undefined) throw new RangeError(`there is no "${deed.key}"`);
  const maySign = getRecordType(was.type).signOff?.by.includes(role) ?? true;
  const now = { ...was, recordedBy: by };
  switch (deed.do) {
    case 'continue':
      mustHold(was.state === 'open', `only what is open goes on; this is ${was.state}`);
      return whole({ ...now, common: deed.common, own: deed.own, state: deed.state });
    case 'correct':
      mustHold(was.state === 'complete' && deed.reason !== '', `only what is complete is corrected, with a reason`);
      mustHold(maySign, 'what was signed is corrected by whoever may sign it');
      return { ...now, common: deed.common, own: deed.own };
    case 'authorise':
      mustHold(was.state === 'submitted' && maySign, `only what is handed in is signed, by whoever may`);
      mustHold(was.recordedBy !== by, 'nobody signs their own work');
      mustHold(deed.on <= isoDay(dayOfMoment(momentOf(at))), 'nobody signs ahead');
      return { ...now, state: 'complete', authorisedOn: deed.on };
    case 'void':
      mustHold(was.state !== 'void' && deed.reason !== '', 'what is not void yet is voided, with a reason');
      mustHold(was.children.length === 1, 'one record is voided at a time');
      mustHold(!isStoodOn(records, deed.key), 'what something follows from is not voided');
      return { ...now, state: 'void' };
  }
}

function isStoodOn(records: Rehearsed['records'], key: string): boolean {
  return [...records.values()].some(({ follows, state }) => follows === key && state !== 'void');
}

/** What needs a signature is handed in for it; nothing else ever waits for one. */
function whole(record: RehearsedRecord): RehearsedRecord {
  const needsSignature = getRecordType(record.type).signOff !== undefined;
  const isFinished = record.state === 'open' || (record.state === 'submitted') === needsSignature;
  mustHold(isFinished, `a ${record.type} cannot be ${record.state} so`);
  return record;
}
