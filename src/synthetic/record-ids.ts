import type { Answers } from '#domain/definition/answers.ts';
import type { RecordType } from '#domain/definition/record-type.ts';

/**
 * The answers with the id of a record wherever an act could only name its key: the plan is made before any record is.
 * `idOf` gives the id of this child's record under a key, and throws when there is none.
 */
export function withRecordIds(
  { fields }: Pick<RecordType, 'fields'>,
  answers: Answers,
  idOf: (key: string) => string,
): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([name, value]) => {
      const field = fields[name];
      if (field?.kind === 'record' && typeof value === 'string') return [name, idOf(value)];
      if (field?.kind !== 'groups' || !Array.isArray(value)) return [name, value];
      return [name, value.map((row: Answers) => withRecordIds(field, row, idOf))];
    }),
  );
}

/**
 * The answers with the id of a row wherever an act could only name its place: `#0` is the first of the same list in the
 * record that is followed.
 */
export function withRowIds({ fields }: Pick<RecordType, 'fields'>, answers: Answers, before: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([name, value]) => {
      const [field, earlier] = [fields[name], before[name]];
      if (field?.kind !== 'groups' || !Array.isArray(value)) return [name, value];
      return [name, value.map((row: Answers) => rowWithId(field, row, Array.isArray(earlier) ? earlier : []))];
    }),
  );
}

function rowWithId(field: Pick<RecordType, 'fields'>, row: Answers, earlier: readonly Answers[]): Answers {
  const place = typeof row.id === 'string' ? /^#(\d+)$/.exec(row.id)?.[1] : undefined;
  const was = place === undefined ? undefined : earlier[Number(place)];
  return { ...withRowIds(field, row, was ?? {}), ...(was === undefined ? {} : { id: was.id }) };
}
