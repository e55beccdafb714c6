import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Draft, Session } from '../ports.ts';
import { findChildren } from './find-children.ts';
import { isUnfit, type Unfit } from './outcome.ts';
import { startTogether } from './start-together.command.ts';

/** The child whose family is to be visited. */
export interface TakeAlong {
  readonly child: PersonId;
}

/** As long as words written on a device can still be opened: after that nothing can come for it. */
const KEPT_DAYS = 60;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Begins the form of a visit to come, to be kept on a device and written in where there is no connection. Whoever takes
 * the same family along again finds the same form while nobody has written in it; it stands in no list until somebody does.
 */
export async function takeAlong(session: Session, { child }: TakeAlong): Promise<Draft | Refusal | Unfit> {
  const found = await findChildren(session, [child]);
  if (isRefusal(found) || isUnfit(found)) return found;
  // Two presses at once find one form: the second waits here for the first.
  await session.drafts.about(child, 'holding');
  const waiting = await withoutOld(session, await session.drafts.takenAlong());
  const same = waiting.find(({ type, children }) => type === 'visit' && children.includes(child));
  return same ?? startTogether(session, { type: 'visit', child, isTakenAlong: true });
}

async function withoutOld(session: Session, drafts: readonly Draft[]): Promise<readonly Draft[]> {
  const isOld = ({ startedAt }: Draft) => Date.parse(session.now) - Date.parse(startedAt) > KEPT_DAYS * DAY;
  for (const { id } of drafts.filter(isOld)) {
    await session.drafts.find(id, 'holding');
    await session.drafts.end(id, 'discarded');
  }
  return drafts.filter((draft) => !isOld(draft));
}
