import { may } from '#access/decide.ts';
import { isRole, roleNames } from '#domain/definition/role.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Session } from '../ports.ts';
import { workerNames } from './names.ts';

/** One look at a child or a record, in words. */
export interface Reading {
  readonly at: string;
  readonly by: string;
  readonly role: string;
  readonly purpose: string;
  readonly screen: string;
}

const SHOWN = 50;

/** Who has looked at a child or a record, newest first; nothing for those who may not see that. */
export async function readersOf(
  session: Session,
  what: { readonly child?: PersonId; readonly record?: RecordId },
): Promise<readonly Reading[]> {
  if (!may(session.actor, 'read', 'audit')) return [];
  const worker = await workerNames(session);
  const read = await session.audit.readersOf(what, SHOWN);
  return read.map(({ at, worker: id, role, purpose, screen }) => ({
    at,
    by: worker(id),
    role: isRole(role) ? roleNames[role] : role,
    purpose,
    screen,
  }));
}
