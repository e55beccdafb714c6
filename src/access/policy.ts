import type { Role } from '#domain/definition/role.ts';
import { findRecordType, journey, type RecordTypeId } from '#domain/journey/index.ts';

/** What may be done with something. */
export type Verb = 'read' | 'write' | 'sign-off' | 'void';

/** What can be seen or done besides the record types. */
export type Subject =
  | 'person'
  | 'child-facts'
  | 'figure'
  | 'import'
  | 'audit'
  | 'derived'
  | 'health'
  | 'return'
  | 'definitions'
  | 'letter-template'
  | 'effort';

/** What one role may do with one kind of thing. */
type Rights = readonly Verb[];

const none: Rights = [];
const read: Rights = ['read'];
const write: Rights = ['read', 'write'];
const manage: Rights = ['read', 'write', 'sign-off', 'void'];

/**
 * Role × record type. A new role or record type does not compile until somebody decides.
 * Reading is open to everybody who works with children and says why, and every reading is kept: what is hidden from a
 * colleague can hurt a child, and what is read without need is seen.
 */
export const recordPolicy: Readonly<Record<Role, Readonly<Record<RecordTypeId, Rights>>>> = {
  'front-door-worker': {
    notification: write,
    contact: write,
    referral: write,
    assessment: read,
    visit: write,
    'child-in-need-plan': read,
    'plan-review': read,
    'case-note': write,
    'management-decision': read,
    supervision: read,
    'family-meeting': read,
    'minutes-distribution': read,
    letter: read,
    closure: read,
    allocation: read,
    transfer: read,
    'transfer-answer': read,
    'chronology-mark': read,
    'chronology-review': read,
    warning: write,
  },
  'social-worker': {
    notification: write,
    contact: write,
    referral: write,
    assessment: write,
    visit: write,
    'child-in-need-plan': write,
    'plan-review': write,
    'case-note': write,
    'management-decision': read,
    supervision: read,
    'family-meeting': write,
    'minutes-distribution': write,
    letter: write,
    closure: read,
    allocation: read,
    transfer: read,
    'transfer-answer': read,
    'chronology-mark': read,
    'chronology-review': read,
    warning: write,
  },
  'team-manager': everyType(manage),
  'head-of-service': everyType(manage),
  'performance-analyst': everyType(read),
  'elected-member': everyType(none),
  'system-administrator': everyType(none),
};

/** What everybody who works with children may do besides recording. */
const withChildren: Readonly<Record<Subject, Rights>> = {
  ...nothing(),
  person: write,
  'child-facts': read,
  figure: read,
  derived: write,
  definitions: read,
  'letter-template': read,
};

/** Role × everything else. */
export const subjectPolicy: Readonly<Record<Role, Readonly<Record<Subject, Rights>>>> = {
  'front-door-worker': withChildren,
  'social-worker': withChildren,
  // To write a return is to check its files: whoever answers for a team may see what is wrong with theirs.
  'team-manager': { ...withChildren, audit: read, effort: read, return: write },
  // What families are told is practice, not administration: the head of service answers for the wording.
  'head-of-service': {
    ...withChildren,
    audit: read,
    import: read,
    health: read,
    effort: read,
    return: write,
    'letter-template': write,
  },
  'performance-analyst': {
    ...nothing(),
    person: read,
    'child-facts': read,
    figure: read,
    import: write,
    return: write,
    definitions: read,
    health: read,
    effort: read,
  },
  'elected-member': { ...nothing(), figure: read, definitions: read },
  'system-administrator': { ...nothing(), figure: read, health: read, definitions: read },
};

function everyType(rights: Rights): Readonly<Record<RecordTypeId, Rights>> {
  return {
    notification: rights,
    contact: rights,
    referral: rights,
    assessment: rights,
    visit: rights,
    'child-in-need-plan': rights,
    'plan-review': rights,
    'case-note': rights,
    'management-decision': rights,
    supervision: rights,
    'family-meeting': rights,
    'minutes-distribution': rights,
    letter: rights,
    closure: rights,
    allocation: rights,
    transfer: rights,
    'transfer-answer': rights,
    'chronology-mark': rights,
    'chronology-review': rights,
    warning: rights,
  };
}

function nothing(): Readonly<Record<Subject, Rights>> {
  return {
    person: none,
    'child-facts': none,
    figure: none,
    import: none,
    audit: none,
    derived: none,
    health: none,
    return: none,
    definitions: none,
    'letter-template': none,
    effort: none,
  };
}

/** One thing that one role may do. `complete` is no verb of its own: it takes a signature where the record type asks for one. */
interface Grant {
  readonly role: string;
  readonly verb: Verb | 'complete';
  readonly subject: string;
}

/** Every grant of the policy, one row each: what row security in the database reads. `system` may do everything. */
export function listGrants(): readonly Grant[] {
  const verbs: readonly Verb[] = ['read', 'write', 'sign-off', 'void'];
  const system = Object.fromEntries(
    [...journey.map(({ id }) => id), ...Object.keys(nothing())].map((id) => [id, verbs]),
  );
  const tables = [...Object.entries(recordPolicy), ...Object.entries(subjectPolicy), ['system', system] as const];
  const granted = tables.flatMap(([role, table]) =>
    Object.entries(table).flatMap(([subject, rights]) => rights.map((verb) => ({ role, verb, subject }))),
  );
  return [...granted, ...granted.filter(isEnoughToComplete).map((each) => ({ ...each, verb: 'complete' as const }))];
}

function isEnoughToComplete({ verb, subject }: Grant): boolean {
  const type = findRecordType(subject);
  return type !== undefined && verb === (type.signOff === undefined ? 'write' : 'sign-off');
}
