import type { Field } from '#domain/definition/field.ts';
import { ownPrefix } from '#domain/definition/reading.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import { CHILDREN } from '#usecases/commands/children-meant.ts';
import { REASON } from '#usecases/commands/correction-reason.ts';
import type { ChildIssue } from '#usecases/commands/outcome.ts';

/** How the reason for a correction is asked for, beside the record’s own questions. */
export const REASON_ASKED = 'Why is it corrected?';

/** How a form asks which of the children it offers it is about. */
export const CHILDREN_ASKED = 'Which children is it about?';

/** Where in a form the answer to a field stands: the name it is posted under. A child's own answers stand under the child. */
export function postedName(type: RecordType, field: string, child?: string): string {
  return child !== undefined && type.fields[field]?.own === true ? ownPrefix(child) + field : field;
}

/** The name under which the answer that an issue is about was posted; undefined when it is about no field of the form. */
export function postedNameOfIssue(type: RecordType, { code, field, child }: ChildIssue): string | undefined {
  if (code === 'reason-missing') return REASON;
  if (code === 'no-child') return CHILDREN;
  const name = field === undefined ? undefined : /^[^.[]+/.exec(field)?.[0];
  if (field === undefined || name === undefined || type.fields[name]?.setBy !== undefined) return undefined;
  if (type.fields[name] === undefined) return undefined;
  return postedName(type, name, child) + field.slice(name.length).replace(/\.because$/, '-because');
}

/** The id of the box to go to for an issue: a date's first box, a time's own, otherwise the field itself. */
export function boxOf(type: RecordType, issue: ChildIssue): string | undefined {
  const name = postedNameOfIssue(type, issue);
  if (name === undefined) return undefined;
  const kind = fieldAt(type, issue.field ?? '')?.kind;
  if (issue.field?.endsWith('.because')) return name;
  if (kind === 'instant' && (issue.code === 'not-a-time' || issue.code === 'no-such-time')) return `${name}-time`;
  return kind === 'date' || kind === 'instant' ? `${name}-day` : name;
}

/** The field a path leads to: `risks[1].howMuch` leads into the groups. */
function fieldAt({ fields }: Pick<RecordType, 'fields'>, path: string): Field | undefined {
  const [, name = '', inner] = /^([^.[]+)(?:\[\d+\]\.(.+))?/.exec(path) ?? [];
  const field = fields[name];
  return inner !== undefined && field?.kind === 'groups' ? fieldAt(field, inner) : field;
}
