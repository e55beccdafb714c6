import { isAnswer } from '#domain/definition/condition.ts';
import { answerInWords, type Names, type RowInWords, rowsInWords } from '#domain/definition/in-words.ts';
import type { Wording } from '#domain/definition/wording.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { RecordVersion } from '../ports.ts';
import { wordedField } from './worded-field.ts';

/** One answer as it was asked and given. */
export interface ShownAnswer {
  readonly field: string;
  readonly ask: string;
  readonly words: string;
  readonly isProse: boolean;
  /** The rows of an answer that is a list of its own. */
  readonly rows?: readonly RowInWords[];
}

/** A heading and the answers under it. */
export interface ShownSection {
  readonly title: string;
  readonly answers: readonly ShownAnswer[];
}

/** Every answer under its heading, as it was asked when this version was recorded; what a step set stands at the end. */
export function answersInSections(record: RecordVersion, wording: Wording, names: Names): readonly ShownSection[] {
  const answersTo = (asked: readonly string[]) => asked.flatMap((field) => answerTo(record, field, wording, names));
  const placed = new Set(wording.sections.flatMap((section) => section.fields));
  const steps = answersTo(Object.keys(wording.questions).filter((field) => !placed.has(field)));
  return [
    ...wording.sections.map(({ title, fields }) => ({ title, answers: answersTo(fields) })),
    ...(steps.length === 0 ? [] : [{ title: 'Set by a step', answers: steps }]),
  ].filter(({ answers }) => answers.length > 0);
}

function answerTo(record: RecordVersion, field: string, wording: Wording, names: Names): readonly ShownAnswer[] {
  const [question, value] = [wording.questions[field], record.answers[field]];
  if (question === undefined || !isAnswer(value)) return [];
  const asked = wordedField(getRecordType(record.type).fields[field], question);
  const shown = {
    field,
    ask: question.ask,
    words: answerInWords(asked, value, names),
    isProse: asked.kind === 'prose',
  };
  return [asked.kind === 'groups' ? { ...shown, rows: rowsInWords(asked, value, names) } : shown];
}
