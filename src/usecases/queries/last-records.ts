import { may } from '#access/decide.ts';
import { dayIn } from '#domain/history/child-history.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import { childrenMeant } from '../commands/children-meant.ts';
import type { Draft, RecordVersion, Session } from '../ports.ts';

/**
 * Of each child a draft is about, the newest finished record of the same kind that is not the one it goes on with, among
 * those given; none for a reader who may not read them, nor beside a correction, which is read against itself.
 */
export function lastRecords(
  { actor }: Pick<Session, 'actor'>,
  draft: Draft,
  records: readonly RecordVersion[],
): ReadonlyMap<PersonId, RecordVersion> {
  const isCorrection = records.some(({ id, state }) => id in draft.base && state === 'complete');
  if (isCorrection || draft.ended !== undefined || !may(actor, 'read', draft.type)) return new Map();
  const told = records
    .filter(({ id, type, state }) => type === draft.type && state === 'complete' && !(id in draft.base))
    .toSorted((one, other) => (orderOf(one) > orderOf(other) ? -1 : 1));
  return new Map(
    childrenMeant(draft).flatMap((child) => {
      const last = told.find((record) => record.child === child);
      return last === undefined ? [] : [[child, last] as const];
    }),
  );
}

/**
 * The record whose answers stand for all the children of a draft: of one child the last; of several only when their last
 * ones were made together, because what was said of one family then is not said of another child’s.
 */
export function lastForAll(
  { children, content }: Pick<Draft, 'children' | 'content'>,
  last: ReadonlyMap<PersonId, RecordVersion>,
): RecordVersion | undefined {
  const meant = childrenMeant({ children, content });
  const [first, ...others] = meant.map((child) => last.get(child));
  return others.every((each) => each !== undefined && each.occasion === first?.occasion) ? first : undefined;
}

/** Who wrote what a record says, and when: not whoever signed it off. */
export function writerOf(
  versions: readonly RecordVersion[],
): { readonly by: WorkerId; readonly at: string } | undefined {
  const written = versions.filter((version, index) => wordsOf(version) !== wordsOf(versions[index - 1])).at(-1);
  return written === undefined ? undefined : { by: written.recordedBy, at: written.recordedAt };
}

/** The records, each as by whoever wrote what it says: where somebody signs off, its newest version is the signer’s. */
export async function asWritten(
  session: Session,
  records: readonly RecordVersion[],
): Promise<readonly RecordVersion[]> {
  const written: RecordVersion[] = [];
  for (const record of records) {
    const isSigned = record.state === 'complete' && getRecordType(record.type).signOff !== undefined;
    const writer = isSigned ? writerOf(await session.records.versionsOf(record.id)) : undefined;
    written.push(writer === undefined ? record : { ...record, recordedBy: writer.by, recordedAt: writer.at });
  }
  return written;
}

function wordsOf(version: RecordVersion | undefined): string {
  if (version === undefined) return '';
  const { fields } = getRecordType(version.type);
  const asked = Object.entries(version.answers).filter(([name]) => fields[name]?.setBy === undefined);
  return JSON.stringify(asked.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function orderOf(record: RecordVersion): string {
  return `${dayIn(record, getRecordType(record.type).happenedOn) ?? ''} ${record.firstRecordedAt}`;
}
