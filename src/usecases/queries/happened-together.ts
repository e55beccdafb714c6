import type { RecordId } from '#domain/history/child-history.ts';
import type { Session, Snapshot } from '../ports.ts';
import { type ShownPerson, showPerson } from './shown-person.ts';

/** A brother or sister to whom the same happened, and the record of it on their own file. */
export interface AlsoHappened {
  readonly child: ShownPerson;
  readonly record: RecordId;
}

/** The other children of an event that was recorded once for several; of whom the reader may not know nothing is told. */
export async function happenedTogether(
  session: Session,
  id: RecordId,
  { asAt, knownAt }: Snapshot,
): Promise<readonly AlsoHappened[]> {
  const record = await session.records.findOne(id, knownAt);
  if (record === undefined) return [];
  const same = (await session.records.ofOccasion(record.occasion)).filter(
    ({ child, type, state }) => child !== record.child && type === record.type && state !== 'void',
  );
  const people = await session.people.list(
    same.map(({ child }) => child),
    knownAt,
  );
  return same.flatMap((each) => {
    const child = people.get(each.child);
    return child === undefined ? [] : [{ child: showPerson(child, asAt), record: each.id }];
  });
}
