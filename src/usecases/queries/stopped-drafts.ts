import { may } from '#access/decide.ts';
import type { Draft, Session, Snapshot } from '../ports.ts';

/** What the search stopped from leaving and nobody released: for whoever may release it, of the children their team holds. */
export async function stoppedDrafts(session: Session, snapshot: Snapshot): Promise<readonly Draft[]> {
  const { actor } = session;
  if (actor.role === 'system' || !may(actor, 'sign-off', 'letter')) return [];
  const drafts = (await session.drafts.stopped()).filter(({ type }) => may(actor, 'sign-off', type));
  if (actor.team === undefined || drafts.length === 0) return drafts;
  const held = new Set(await session.lists.heldBy({ team: actor.team }, snapshot));
  const workers = await session.workers.all();
  const ours = new Set(workers.filter(({ team }) => team === actor.team).map(({ id }) => id));
  return drafts.filter(({ children, worker }) => ours.has(worker) || children.some((child) => held.has(child)));
}
