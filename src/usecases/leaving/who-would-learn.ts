import { folded } from '#domain/people/folded.ts';
import { householdOn } from '#domain/people/household.ts';
import { type IsoDay, isCurrent, type Person, type PersonId } from '#domain/people/person.ts';
import type { Relationship } from '#domain/people/relationship.ts';
import type { Recipient } from './recipient.ts';

/** The people round what is sent: the children and the recipients, everybody related to them, and everybody at an address of theirs. */
export interface Circle {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly relationships: readonly Relationship[];
  readonly on: IsoDay;
}

const FAMILY = new Set(['child', 'parent', 'family', 'advocate', 'other', '']);
/** Words of kin or of acting for somebody: "Solicitor of the father" acts for somebody of the family. */
const ACTS_FOR =
  /\b(father|mother|dad|daddy|mum|mummy|parents?|step\w*|partner|husband|wife|boyfriend|girlfriend|grand\w*|nan|uncle|aunt|brother|sister|solicitors?|lawyers?|barrister|advocate|counsel|family|carers?|interpreter)\b/;

/**
 * Everybody who would learn what a recipient is sent: they themselves, who lives with them, their partner, and whoever they
 * act for. Somebody who was not chosen from the record may be anybody of the family, unless they come from an agency and are
 * written down without a word of kin or a name of the family.
 */
export function whoWouldLearn(recipient: Recipient, circle: Circle): ReadonlySet<PersonId> {
  if (recipient.person !== undefined) return new Set([recipient.person, ...nearTo(recipient.person, circle)]);
  const written = folded(recipient.who);
  if (FAMILY.has(recipient.as) || ACTS_FOR.test(written)) return new Set(circle.people.keys());
  return new Set([...circle.people.values()].filter((person) => isNamed(person, written)).map(({ id }) => id));
}

function nearTo(id: PersonId, { people, relationships, on }: Circle): readonly PersonId[] {
  const actsWith = relationships
    .filter((each) => !each.isVoid && isCurrent(each, on) && (each.person === id || each.other === id))
    .filter(
      ({ kind, person }) =>
        kind === 'partner' || (person === id ? kind === 'professional-for' : kind === 'works-with-professional'),
    );
  return [
    ...householdOn([...people.values()], id, on),
    ...actsWith.map(({ person, other }) => (person === id ? other : person)),
  ];
}

/** A family name alone is enough: "Mr Example" may be the one it is kept from. */
function isNamed({ facts }: Person, written: string): boolean {
  const words = new Set(written.split(' '));
  return facts.names.some(({ given, family }) =>
    [folded(given), folded(family)].some((name) => name !== '' && name.split(' ').every((word) => words.has(word))),
  );
}
