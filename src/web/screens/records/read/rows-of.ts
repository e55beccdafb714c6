import type { Field } from '#domain/definition/field.ts';
import { type RowInWords, rowsInWords } from '#domain/definition/in-words.ts';
import { type QuestionWording, wordingOf } from '#domain/definition/wording.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { peopleIn } from '#usecases/commands/check-references.ts';
import type { Session, Snapshot } from '#usecases/ports.ts';
import { namesFor } from '#usecases/queries/names.ts';
import type { RecordPage } from '#usecases/queries/record-page.query.ts';
import { asWording, wordedField } from '#usecases/queries/worded-field.ts';

/** The rows of each list in a record, by field, as they were asked when this version was recorded. */
export async function rowsOf(
  session: Session,
  { record: shown, sections }: RecordPage,
  { asAt, knownAt }: Snapshot,
): Promise<ReadonlyMap<string, readonly RowInWords[]>> {
  const type = getRecordType(shown.type);
  const lists = sections.flatMap(({ answers }) => answers).filter(({ field }) => type.fields[field]?.kind === 'groups');
  const record = lists.length === 0 ? undefined : await session.records.findOne(shown.id, knownAt);
  if (record === undefined) return new Map();
  const records = await session.records.ofChild(record.child, knownAt);
  const people = await session.people.list(peopleIn(type, record.answers), knownAt);
  const names = await namesFor(session, { people, records, on: asAt });
  const wording = asWording(await session.records.wordingOf(record.type, record.typeVersion)) ?? wordingOf(type);
  return new Map(
    lists.map(({ field }) => {
      const asked = askedInOrder(type.fields[field], wording.questions[field]);
      return [field, asked === undefined ? [] : rowsInWords(asked, record.answers[field], names)];
    }),
  );
}

/** The list as it was asked then. Its questions stand in the order of the definition: the store does not keep the order of names. */
function askedInOrder(field: Field | undefined, asked: QuestionWording | undefined): Field | undefined {
  if (asked === undefined) return undefined;
  const worded = wordedField(field, asked);
  if (worded.kind !== 'groups' || field?.kind !== 'groups') return worded;
  const inOrder = Object.keys(field.fields);
  const placeOf = (name: string) => (inOrder.includes(name) ? inOrder.indexOf(name) : inOrder.length);
  const fields = Object.entries(worded.fields).toSorted(([one], [other]) => placeOf(one) - placeOf(other));
  return { ...worded, fields: Object.fromEntries(fields) };
}
