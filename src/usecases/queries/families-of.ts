import { homesOn } from '#domain/people/household.ts';
import { type IsoDay, isCurrent, type Person, type PersonId } from '#domain/people/person.ts';
import type { Relationship, RelationshipKind } from '#domain/people/relationship.ts';

const siblings: ReadonlySet<RelationshipKind> = new Set(['sibling', 'half-sibling']);

/**
 * Children sorted into families as they stood on a day: brothers and sisters, children of one parent, and children who
 * lived in one household belong together. Each child is in exactly one family, in the order they were given.
 */
export function familiesOf(
  children: readonly Person[],
  relationships: readonly Relationship[],
  on: IsoDay,
): readonly (readonly PersonId[])[] {
  const ties = [...tiesOfBlood(relationships, on), ...tiesOfHome(children, on)];
  const leads = new Map<string, string>();
  const leadOf = (id: string): string => {
    const next = leads.get(id);
    return next === undefined || next === id ? id : leadOf(next);
  };
  for (const [one, other] of ties) leads.set(leadOf(one), leadOf(other));
  return [...Map.groupBy(children, ({ id }) => leadOf(id)).values()].map((family) => family.map(({ id }) => id));
}

type Tie = readonly [string, string];

// A parent ties their children together whether or not anybody wrote that the children are brother and sister.
function tiesOfBlood(relationships: readonly Relationship[], on: IsoDay): readonly Tie[] {
  return relationships.flatMap((each) => {
    if (each.isVoid || !isCurrent(each, on)) return [];
    const isTie = siblings.has(each.kind) || each.kind === 'parent' || each.kind === 'child';
    return isTie ? [[each.person, each.other] as const] : [];
  });
}

// What stands for the home can be no id of a person.
function tiesOfHome(children: readonly Person[], on: IsoDay): readonly Tie[] {
  return [...homesOn(children, on)].flatMap(([id, home]) =>
    home === undefined ? [] : [[id, `home ${home}`] as const],
  );
}
