import type { Answers } from '#domain/definition/answers.ts';
import { acceptsRole, type Field, type WorkerField } from '#domain/definition/field.ts';
import { errorIn, type Issue } from '#domain/definition/issue.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import { type Role, rolesInWords } from '#domain/definition/role.ts';
import type { PersonId } from '#domain/people/person.ts';
import { isId } from '../is-id.ts';

/** What answers may point at: who works here, which teams there are, the child's own records, the people known. */
export interface Known {
  /** Everybody who works or worked here, with their role. */
  readonly workers: ReadonlyMap<string, Role>;
  readonly teams: ReadonlySet<string>;
  readonly records: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

const unknown = {
  worker: 'Choose somebody who works here',
  team: 'Choose a team of this authority',
  record: 'Choose a record of this child',
  person: 'Choose a person on the record',
} as const;

type Reference = keyof typeof unknown;
const sets: Readonly<Record<Reference, keyof Known>> = {
  worker: 'workers',
  team: 'teams',
  record: 'records',
  person: 'people',
};

/**
 * An error for each answer that points at nothing (a worker, team, record or person that is not there), or at a worker
 * whose role cannot be the answer. Who stood in the version before may stand in the next: people change their roles.
 */
export function checkReferences(
  type: RecordType,
  answers: Answers,
  known: Known,
  before: Answers = {},
): readonly Issue[] {
  const stood = new Set(referencesIn(type, before).map(({ path, id }) => `${path} ${id}`));
  return referencesIn(type, answers).flatMap(({ path, field, kind, id }) => {
    if (!known[sets[kind]].has(id)) return [unknownIssue(path, field, kind)];
    const role = field.kind === 'worker' ? known.workers.get(id) : undefined;
    const isOfRole = field.kind !== 'worker' || role === undefined || acceptsRole(field, role);
    return isOfRole || stood.has(`${path} ${id}`) ? [] : [wrongRole(path, field)];
  });
}

function unknownIssue(path: string, field: Field, kind: Reference): Issue {
  const sentence = `${unknown[kind]} for “${field.ask}”.`;
  return errorIn(path, `unknown-${kind}`, sentence, 'What an answer points at must be there.');
}

function wrongRole(path: string, { ask, roles = [] }: WorkerField): Issue {
  const sentence = `Choose a ${rolesInWords(roles)} for “${ask}”.`;
  return errorIn(path, 'wrong-role', sentence, 'The answer must be somebody whose part this is.');
}

/** The people that answers point at: what must be looked up before they can be checked. */
export function peopleIn(type: RecordType, answers: Answers): readonly PersonId[] {
  return referencesIn(type, answers).flatMap(({ kind, id }) => (kind === 'person' && isId(id) ? [id as PersonId] : []));
}

/** True when some answer points at a record: only then must the child's records be looked up. */
export function pointsAtRecords(type: RecordType, answers: Answers): boolean {
  return referencesIn(type, answers).some(({ kind }) => kind === 'record');
}

function referencesIn({ fields }: Pick<RecordType, 'fields'>, answers: Answers, under = ''): readonly Referring[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const [value, path] = [answers[name], under + name];
    if (field.kind !== 'groups') return referenceTo(path, field, value);
    const rows = Array.isArray(value) ? (value as readonly unknown[]) : [];
    return rows.flatMap((row, index) => (isRow(row) ? referencesIn(field, row, `${path}[${index}].`) : []));
  });
}

interface Referring {
  readonly path: string;
  readonly field: Field;
  readonly kind: Reference;
  readonly id: string;
}

function referenceTo(path: string, field: Field, value: unknown): readonly Referring[] {
  return isReference(field.kind) && typeof value === 'string' && value !== ''
    ? [{ path, field, kind: field.kind, id: value }]
    : [];
}

function isReference(kind: Field['kind']): kind is Reference {
  return kind in unknown;
}

function isRow(row: unknown): row is Answers {
  return typeof row === 'object' && row !== null;
}
