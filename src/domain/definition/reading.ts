import type { Answers } from './answers.ts';
import type { Field, Fields } from './field.ts';
import { isAskedAt, type Questions } from './keep-asked.ts';
import { commonAnswers, ownAnswers } from './own-answers.ts';
import { type FormPairs, pairsUnder, toPairs } from './reading/pairs.ts';
import { type FormReading, readFields } from './reading/read-field.ts';
import { writeFields } from './reading/write-field.ts';
import type { RecordType } from './record-type.ts';

/** What a form about several children said: what is the same for all, and what each has of their own. */
export interface OccasionReading {
  readonly common: FormReading;
  readonly own: Readonly<Record<string, FormReading>>;
}

/**
 * The answers in what a form posted. Nothing is refused and nothing is lost: what cannot be read is an issue, if it was
 * asked, and stays as it was typed in `unread`, which laid over `writeForm(answers)` is the form as it was. What a step
 * sets is never read.
 */
export function readForm(type: Questions, posted: FormPairs): FormReading {
  const reading = readFields(fieldsWhere(type, isAskedOnForm), toPairs(posted), { path: '', lead: '', posted: '' });
  return withoutUnasked(type, reading, reading.answers);
}

/** The answers as a form would post them: the inverse of `readForm`. */
export function writeForm(type: Pick<RecordType, 'fields'>, answers: Answers): Record<string, string[]> {
  return Object.fromEntries(writeFields(fieldsWhere(type, isAskedOnForm), answers, ''));
}

/** The answers in a form about several children: a child's own stand under `own.<child>.<name>`. Each child's are the common ones and their own. */
export function readOccasionForm(type: RecordType, childIds: readonly string[], posted: FormPairs): OccasionReading {
  const pairs = toPairs(posted);
  const commonFields = fieldsWhere(type, (field) => isAskedOnForm(field) && field.own !== true);
  const ownFields = fieldsWhere(type, (field) => isAskedOnForm(field) && field.own === true);
  const common = readFields(commonFields, pairs, { path: '', lead: '', posted: '' });
  const readOwn = (child: string): FormReading => {
    const prefix = ownPrefix(child);
    const own = readFields(ownFields, pairsUnder(pairs, prefix), { path: '', lead: '', posted: prefix });
    return withoutUnasked(type, own, { ...common.answers, ...own.answers });
  };
  return {
    common: withoutUnasked(type, common, common.answers),
    own: Object.fromEntries(childIds.map((child) => [child, readOwn(child)])),
  };
}

/** The answers of several children as one form would post them: the inverse of `readOccasionForm`. */
export function writeOccasionForm(
  type: RecordType,
  common: Answers,
  own: Readonly<Record<string, Answers>>,
): Record<string, string[]> {
  const fields = fieldsWhere(type, isAskedOnForm);
  const ofChildren = Object.entries(own).flatMap(([child, answers]) =>
    writeFields(fields, ownAnswers(type, answers), ownPrefix(child)),
  );
  return Object.fromEntries([...writeFields(fields, commonAnswers(type, common), ''), ...ofChildren]);
}

/** What stands before the names of a child's own fields in a form about several children. */
export function ownPrefix(child: string): string {
  return `own.${child}.`;
}

function isAskedOnForm(field: Field): boolean {
  return field.setBy === undefined;
}

function fieldsWhere({ fields }: Pick<RecordType, 'fields'>, wanted: (field: Field) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => wanted(field)));
}

// A half-typed answer to a question that no longer applies holds nobody up; it stays in `unread` in case it applies again.
function withoutUnasked(type: Questions, reading: FormReading, answers: Answers): FormReading {
  return { ...reading, issues: reading.issues.filter((issue) => isAskedAt(type, answers, issue.field ?? '')) };
}
