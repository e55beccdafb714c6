import type { Field } from '#domain/definition/field.ts';
import type { QuestionWording, Wording } from '#domain/definition/wording.ts';

/** The wording that was kept for a version of a record type, or undefined when what was kept is none. */
export function asWording(kept: unknown): Wording | undefined {
  return isWording(kept) ? kept : undefined;
}

/** A field as it was asked: its question and the labels of its codes as they were read then, so that an old answer keeps its words. */
export function wordedField(field: Field | undefined, asked: QuestionWording): Field {
  const { kind, ask, labels = {} } = asked;
  const set = { id: '', title: ask, codes: Object.entries(labels).map(([code, label]) => ({ code, label })) };
  switch (kind) {
    case 'code':
    case 'codes':
      return { kind, ask, set };
    case 'number':
      return { kind, ask, ...(asked.unit === undefined ? {} : { unit: asked.unit }) };
    case 'groups':
      return { kind, ask, each: asked.each ?? 'row', fields: groupFields(field, asked) };
    default:
      return { kind, ask };
  }
}

function groupFields(field: Field | undefined, { questions = {} }: QuestionWording) {
  const now = field?.kind === 'groups' ? field.fields : {};
  return Object.fromEntries(
    Object.entries(questions).flatMap(([name, question]) => {
      const each = wordedField(now[name], question);
      return isGroupField(each) ? [[name, each]] : [];
    }),
  );
}

type GroupField = Extract<Field, { kind: 'groups' }>['fields'][string];

function isGroupField(field: Field): field is GroupField {
  return ['date', 'code', 'text', 'number', 'yes-no', 'person', 'worker', 'record', 'groups'].includes(field.kind);
}

function isWording(kept: unknown): kept is Wording {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'questions' in kept &&
    'sections' in kept &&
    Array.isArray(kept.sections)
  );
}
