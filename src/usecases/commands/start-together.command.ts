import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { getRecordType, type RecordTypeId } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Draft, Session } from '../ports.ts';
import { familyOf, relatedIds } from '../queries/family-of.ts';
import { childrenOffered, livedTogether } from '../queries/family-together.ts';
import { findChildren } from './find-children.ts';
import { isUnfit, type Unfit } from './outcome.ts';
import { startDraft } from './start-draft.command.ts';

/** A record about a child and, as far as they live together today, the brothers and sisters. */
export interface StartTogether {
  readonly type: RecordTypeId;
  readonly child: PersonId;
  /** It waits for a visit to come. */
  readonly isTakenAlong?: true;
}

/**
 * Starts one draft about a child and the brothers and sisters of the same household, who are ticked; the other children of
 * the family are offered, and each can be ticked or unticked while it is written.
 */
export async function startTogether(
  session: Session,
  { type, child: id, ...waiting }: StartTogether,
): Promise<Draft | Refusal | Unfit> {
  const found = await findChildren(session, [id]);
  if (isRefusal(found) || isUnfit(found)) return found;
  const [child] = found;
  if (child === undefined || !getRecordType(type).forSeveralChildren)
    return startDraft(session, { type, children: [id], ...waiting });
  const relationships = await session.people.relationshipsOf([id]);
  const people = await session.people.list(relatedIds(id, relationships));
  const family = familyOf(child, relationships, people, session.today);
  const together = [id, ...livedTogether(family)];
  const others = childrenOffered(family).map(({ person }) => person.id);
  // Where nobody else can be meant, there is nothing to tick.
  return others.length === 0
    ? startDraft(session, { type, children: [id], ...waiting })
    : startDraft(session, { type, children: together, offered: [id, ...others], ...waiting });
}
