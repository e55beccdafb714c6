import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import { type Role, roleNames } from '#domain/definition/role.ts';
import { findRecordType, isRecordTypeId, type RecordTypeId } from '#domain/journey/index.ts';
import { recordPolicy, type Subject, subjectPolicy, type Verb } from './policy.ts';

/** Whoever asks, as far as a decision needs to know them. `system` is the product itself and may do everything. */
export interface Asker {
  readonly role: Role | 'system';
}

const doing: Readonly<Record<Verb, string>> = {
  read: 'read',
  write: 'record or change',
  'sign-off': 'sign off',
  void: 'void',
};

const named: Readonly<Record<Subject, string>> = {
  person: 'people’s details',
  'child-facts': 'the children behind a figure',
  figure: 'figures',
  import: 'imports',
  audit: 'who has read a record',
  derived: 'what is drawn from the record',
  health: 'how the system is running',
  return: 'statutory returns',
  definitions: 'definitions',
  'letter-template': 'templates of letters',
  effort: 'what the forms cost and which questions are read',
};

/** Whether somebody may do something, with the reason in plain words when they may not. Every command asks this first. */
export function decide(asker: Asker, verb: Verb, what: RecordTypeId | Subject): true | Refusal {
  if (may(asker, verb, what)) return true;
  const who = asker.role === 'system' ? 'The system' : roleNames[asker.role];
  return refuse(
    'not-allowed',
    `The role ${who} may not ${doing[verb]} ${nameOf(what)}. Ask somebody who may, or ask for the right role.`,
  );
}

/** True when the policy grants it. */
export function may({ role }: Asker, verb: Verb, what: RecordTypeId | Subject): boolean {
  if (role === 'system') return true;
  const rights = isRecordTypeId(what) ? recordPolicy[role][what] : subjectPolicy[role][what];
  return rights.includes(verb);
}

/** True when somebody may know which children are on the record. Whoever may not is told that there is no such child. */
export function mayKnowChildren(asker: Asker): boolean {
  return may(asker, 'read', 'person');
}

function nameOf(what: RecordTypeId | Subject): string {
  return isRecordTypeId(what) ? (findRecordType(what)?.plural.toLowerCase() ?? what) : named[what];
}
