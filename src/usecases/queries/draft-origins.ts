import type { Answers } from '#domain/definition/answers.ts';
import { isAnswer } from '#domain/definition/condition.ts';
import { readOccasionForm } from '#domain/definition/reading.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { lowerFirst } from '#domain/time/in-words.ts';
import { carriedAnswers } from '../commands/carried-answers.ts';
import { firstWritten } from '../commands/first-written.ts';
import { purposeOf, usualAnswers } from '../commands/usual-answers.ts';
import type { Draft, RecordVersion } from '../ports.ts';
import { titleOf } from './names.ts';

/** Field → where its answer came from, for each answer of a new record that nobody typed and nobody has changed: nothing is put in silently. */
export function draftOrigins(draft: Draft, records: readonly RecordVersion[]): Readonly<Record<string, string>> {
  if (Object.keys(draft.base).length > 0) return {};
  const type = getRecordType(draft.type);
  const given = readOccasionForm(type, draft.children, draft.content).common.answers;
  const putIn = [...usual(draft), ...likely(draft, records), ...carried(draft, records)];
  return Object.fromEntries(
    putIn.flatMap(({ field, value, origin }) => (isSame(given[field], value) ? [[field, origin] as const] : [])),
  );
}

interface PutIn {
  readonly field: string;
  readonly value: Answers[string];
  readonly origin: string;
}

/** What stands beside a usual answer, and begins what stands beside every other that nobody typed: what it means is said once on a form. */
export const PUT_IN = 'Put in for you';

/** What stands beside the time of a visit whose form was taken along, as long as nobody changes it. */
export const BEGAN_TO_WRITE = `${PUT_IN}: when you began to write`;

function usual(draft: Draft): readonly PutIn[] {
  const fields = getRecordType(draft.type).fields;
  const answers = usualAnswers({ fields }, { at: firstWritten(draft), by: draft.worker });
  const isWhen = (field: string) => fields[field]?.kind === 'instant' || fields[field]?.kind === 'date';
  return Object.entries(answers).map(([field, value]) => ({
    field,
    value,
    origin: draft.takenAlongAt !== undefined && isWhen(field) ? BEGAN_TO_WRITE : PUT_IN,
  }));
}

function likely({ type, children: [child] }: Draft, records: readonly RecordVersion[]): readonly PutIn[] {
  const found = purposeOf(
    getRecordType(type),
    records.filter((record) => record.child === child),
  );
  if (found === undefined) return [];
  const origin = `${PUT_IN} from the ${lowerFirst(titleOf(found.from))}`;
  return [{ field: 'purpose', value: found.purpose, origin }];
}

function carried(draft: Draft, records: readonly RecordVersion[]): readonly PutIn[] {
  const preceding = records.find((record) => Object.values(draft.follows).includes(record.id));
  if (preceding === undefined) return [];
  const from = getRecordType(preceding.type);
  const step = from.transitions.find(({ to }) => to.id === draft.type);
  if (step === undefined) return [];
  const origin = `From the ${lowerFirst(titleOf(preceding))}`;
  return Object.entries(carriedAnswers(from, step, preceding.answers)).map(([field, value]) => ({
    field,
    value,
    origin,
  }));
}

// A form keeps a moment to the minute.
function isSame(given: unknown, value: unknown): boolean {
  if (!isAnswer(given) || !isAnswer(value)) return false;
  const [one, other] = [given, value].map((each) =>
    JSON.stringify(each).replace(/^"(\d{4}-\d\d-\d\dT\d\d:\d\d):.*"$/, '$1'),
  );
  return one === other;
}
