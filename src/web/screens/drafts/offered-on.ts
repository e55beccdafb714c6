import { homesOn } from '#domain/people/household.ts';
import type { IsoDay } from '#domain/people/person.ts';
import type { Draft, Session } from '#usecases/ports.ts';
import type { ShownPerson } from '#usecases/queries/shown-person.ts';
import { shortDayText } from '../day-text.ts';

/** A child who can be ticked on a form about several. */
export interface Offered {
  readonly id: string;
  readonly name: string;
  /** The age, and whether they lived with the first of them on the day. */
  readonly hint: string;
  /** Whether they lived with the first of them; absent: this is the first. */
  readonly isTogether?: boolean;
}

/** The children who can be ticked, each with whether they lived with the first of them on the day it happened. */
export async function offeredOn(
  session: Session,
  { draft, children }: { readonly draft: Draft; readonly children: readonly ShownPerson[] },
  on: IsoDay,
): Promise<readonly Offered[]> {
  const homes = homesOn([...(await session.people.list(draft.children)).values()], on);
  const [first] = children;
  return children.map(({ id, name, age }) => {
    if (first === undefined || id === first.id) return { id, name, hint: age };
    const isTogether = homes.get(id) !== undefined && homes.get(id) === homes.get(first.id);
    const lived = `${isTogether ? 'lived with' : 'did not live with'} ${first.name} on ${shortDayText(on)}`;
    return { id, name, hint: `${age}, ${lived}`, isTogether };
  });
}
