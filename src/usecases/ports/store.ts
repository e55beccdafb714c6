import type { Actor, Purpose } from './actor.ts';
import type { Session } from './session.ts';

/** The only door to data. Each run is one transaction under the actor's own rights; a thrown fault undoes all of it. */
export interface Store {
  run<T>(actor: Actor, purpose: Purpose, work: (session: Session) => Promise<T>): Promise<T>;
}
