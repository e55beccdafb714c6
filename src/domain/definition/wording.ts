import type { Field, YesNoField } from './field.ts';
import type { RecordType, Section } from './record-type.ts';

/** Everything a reader needs to read a record years later, when its questions have changed: kept for each version of a record type. */
export interface Wording {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly questions: Readonly<Record<string, QuestionWording>>;
}

/** One question as it was asked, with the answers there were to choose from. */
export interface QuestionWording {
  readonly kind: Field['kind'];
  readonly ask: string;
  readonly hint?: string;
  readonly askReason?: string;
  readonly unit?: string;
  /** Code → what was read for it. */
  readonly labels?: Readonly<Record<string, string>>;
  /** What one group is called, and its own questions. */
  readonly each?: string;
  readonly questions?: Readonly<Record<string, QuestionWording>>;
}

/** The wording of a record type: its headings, its questions with their hints, and the labels of its codes. */
export function wordingOf({ title, sections, fields }: RecordType): Wording {
  return { title, sections, questions: questionsOf(fields) };
}

/** The question that asks for the reason of a yes or no. */
export function reasonAsked(field: YesNoField): string {
  return field.askReason ?? (field.reasonFor === 'no' ? 'Why not?' : 'Why?');
}

function questionsOf(fields: Readonly<Record<string, Field>>): Readonly<Record<string, QuestionWording>> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, questionOf(field)]));
}

function questionOf(field: Field): QuestionWording {
  const { kind, ask, hint } = field;
  return { kind, ask, ...(hint === undefined ? {} : { hint }), ...wordsOfKind(field) };
}

function wordsOfKind(field: Field): Partial<QuestionWording> {
  switch (field.kind) {
    case 'code':
    case 'codes':
      return { labels: Object.fromEntries(field.set.codes.map(({ code, label }) => [code, label])) };
    case 'groups':
      return { each: field.each, questions: questionsOf(field.fields) };
    case 'yes-no':
      return field.reasonFor === undefined ? {} : { askReason: reasonAsked(field) };
    case 'number':
      return field.unit === undefined ? {} : { unit: field.unit };
    default:
      return {};
  }
}
