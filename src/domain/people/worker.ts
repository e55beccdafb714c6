import type { Role } from '#domain/definition/role.ts';
import type { WorkerId } from './person.ts';

/** Somebody who works here and signs in. */
export interface Worker {
  readonly id: WorkerId;
  readonly name: string;
  readonly role: Role;
  /** The team they work in, by its id in the authority's settings; none for the authority as a whole. */
  readonly team?: string;
  readonly active: boolean;
  /** The number at work. */
  readonly phone?: string;
}
