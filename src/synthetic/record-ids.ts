import type { Answers } from '#domain/definition/answers.ts';
import type { GroupFields } from '#domain/definition/field.ts';
import type { RecordType } from '#domain/definition/record-type.ts';

/**
 * The answers with the id of a record wherever an act could only name its key: the plan is made before any record is.
 * `idOf` gives the id of this child's record under a key, and throws when there is none.
 */
export function withRecordIds({ fields }: RecordType, answers: Answers, idOf: (key: string) => string): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([name, value]) => {
      const field = fields[name];
      if (field?.kind === 'record' && typeof value === 'string') return [name, idOf(value)];
      if (field?.kind !== 'groups' || !Array.isArray(value)) return [name, value];
      return [name, value.map((row: Answers) => inRow(field.fields, row, idOf))];
    }),
  );
}

function inRow(fields: GroupFields, row: Answers, idOf: (key: string) => string): Answers {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      fields[name]?.kind === 'record' && typeof value === 'string' ? idOf(value) : value,
    ]),
  );
}
