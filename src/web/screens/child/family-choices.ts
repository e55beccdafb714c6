import type { ChildPage } from '#usecases/queries/child-page.query.ts';
import type { FamilyMember } from '#usecases/queries/family-of.ts';
import { childrenOffered, livedTogether } from '#usecases/queries/family-together.ts';
import type { CheckboxItem } from '#web/components/checkboxes.ts';

/** The child and the brothers and sisters who may be meant too: those of the family, and the children who live at the same address. */
export function childChoices({ child, family }: Pick<ChildPage, 'child' | 'family'>): readonly CheckboxItem[] {
  return [
    { value: child.id, text: child.name, hint: child.age },
    ...childrenOffered(family).map((member) => ({
      value: member.person.id,
      text: member.person.name,
      hint: hintOf(member),
    })),
  ];
}

/** Who a visit to a child most likely met as well: the brothers and sisters who live at the same address. Each can be unticked. */
export function visitedTogether({ child, family }: Pick<ChildPage, 'child' | 'family'>): readonly string[] {
  return [child.id, ...livedTogether(family)];
}

function hintOf({ person, kind, isInHousehold }: FamilyMember): string {
  return [person.age, kind.toLowerCase(), isInHousehold ? 'lives here' : ''].filter((part) => part !== '').join(', ');
}
