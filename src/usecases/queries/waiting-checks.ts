import { mayCheck } from '#access/second-check.ts';
import { toBeChecked } from '../leaving/to-be-checked.ts';
import type { Draft, Session, WaitingDraft } from '../ports.ts';
import { type ShownStanding, standingOfDraft } from './sending-check.query.ts';

/** What waits for a check by a second person and may be checked by whoever asks: of their own team, or of any for those who have none. */
export async function waitingChecks(
  session: Session,
  waiting: readonly WaitingDraft[],
): Promise<readonly WaitingDraft[]> {
  const { actor } = session;
  if (actor.role === 'system') return [];
  const found: WaitingDraft[] = [];
  for (const each of waiting) {
    const sending = await toBeChecked(session, each.draft, each.hands);
    const isInReach = actor.team === undefined || actor.team === sending.team || sending.team === undefined;
    if (isInReach && mayCheck(actor, sending)) found.push(each);
  }
  return found;
}

/** How each of somebody's own sendings stands with its second person, by draft: only those that wait or were looked at. */
export async function ownStandings(
  session: Session,
  drafts: readonly Draft[],
): Promise<ReadonlyMap<string, ShownStanding>> {
  const standings = new Map<string, ShownStanding>();
  for (const draft of drafts) {
    const isBegun =
      (await session.checks.waitsSince(draft.id)) !== undefined || (await session.checks.checksOf(draft.id)).length > 0;
    const standing = isBegun ? await standingOfDraft(session, draft) : undefined;
    if (standing !== undefined) standings.set(draft.id, standing);
  }
  return standings;
}
