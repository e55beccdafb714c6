import type { Hand, ToBeChecked } from '#access/second-check.ts';
import type { Draft, Session } from '../ports.ts';
import type { CheckStanding } from './check-standing.ts';

/** A draft as far as who may check it needs to be known. */
export async function toBeChecked(
  session: Session,
  draft: Pick<Draft, 'type' | 'worker'>,
  hands: readonly Hand[],
  standing?: CheckStanding,
): Promise<ToBeChecked> {
  const workers = await session.workers.all();
  return {
    type: draft.type,
    team: workers.find(({ id }) => id === draft.worker)?.team,
    hands,
    sentBackBy: standing?.state === 'sent-back' ? standing.check.by : undefined,
  };
}
