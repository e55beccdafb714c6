import type { Answers } from '#domain/definition/answers.ts';
import type { Field } from '#domain/definition/field.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import { londonDayOf } from '#domain/history/child-history.ts';
import { type LikelyPurpose, likelyPurpose } from '#domain/history/likely-purpose.ts';
import type { RecordVersion } from '../ports.ts';

/** When somebody began to write, and who. A form that waits for a visit to come has no moment yet, so none is put in. */
export interface Begun {
  readonly at: string | undefined;
  readonly by: string;
}

/** What the questions of a record type are most often answered, by field: put in at the start, to be seen and changed. */
export function usualAnswers({ fields }: Pick<RecordType, 'fields'>, begun: Begun): Answers {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      field.usual === undefined ? [] : usualOf(field, field.usual, begun).map((value) => [name, value] as const),
    ),
  );
}

/** What a visit is likely for, when the record is a visit and its child's records tell. */
export function purposeOf(
  { id }: Pick<RecordType, 'id'>,
  records: readonly RecordVersion[],
): LikelyPurpose | undefined {
  return id === 'visit' ? likelyPurpose(records) : undefined;
}

function usualOf(field: Field, usual: string, { at, by }: Begun): readonly Answers[string][] {
  switch (field.kind) {
    case 'yes-no':
      return [{ answer: usual }];
    case 'date':
      return at === undefined ? [] : [londonDayOf(at)];
    case 'instant':
      return at === undefined ? [] : [toTheMinute(at)];
    case 'worker':
      return [by];
    default:
      return [usual];
  }
}

/** Nobody says the second at which they came to a door. */
function toTheMinute(at: string): string {
  return `${at.slice(0, 16)}:00.000Z`;
}
