import { mayKnowChildren } from '#access/decide.ts';
import type { Refusal } from '#domain/definition/refusal.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { isId } from '../is-id.ts';
import type { Session } from '../ports.ts';
import { notFound, type Unfit, unfit } from './outcome.ts';

/** The children that something is to be recorded about, in the order given; answers not found when one is unknown or may not be known. */
export async function findChildren(
  session: Session,
  ids: readonly PersonId[],
): Promise<readonly Person[] | Refusal | Unfit> {
  if (!mayKnowChildren(session.actor) || !ids.every(isId)) return notFound('child');
  if (ids.length === 0)
    return unfit('children', 'no-child', 'Choose at least one child.', 'Every record is about a child.');
  if (new Set(ids).size < ids.length)
    return unfit('children', 'child-twice', 'Choose each child once.', 'Every child has one record of their own.');
  const known = await session.people.list(ids);
  const children = ids.flatMap((id) => known.get(id) ?? []);
  if (children.length < ids.length) return notFound('child');
  const grown = children.find((person) => person.facts.kind !== 'child');
  return grown === undefined
    ? children
    : unfit('children', 'not-a-child', 'Choose children only.', 'Records are about children; adults stand on them.');
}
