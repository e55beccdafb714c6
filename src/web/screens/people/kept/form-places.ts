import type { PersonId } from '#domain/people/person.ts';
import type { PersonDraft, PersonFormPlace } from '#usecases/ports.ts';
import type { Asked } from '#web/server/screen.ts';

type Params = Pick<Asked, 'params'>;

/** The form for somebody who is not on the record yet. */
export function newPlace({ params }: Params): PersonFormPlace {
  return { form: 'new', about: params.draft ?? '' };
}

/** The form of a person's details. */
export function editPlace({ params }: Params): PersonFormPlace {
  const person = (params.person ?? '') as PersonId;
  return { form: 'edit', about: person, person };
}

/** The form that adds somebody to the people round a person. */
export function relatePlace({ params }: Params): PersonFormPlace {
  const person = (params.person ?? '') as PersonId;
  return { form: 'relate', about: person, person };
}

/** The form of how two people are related. */
export function relationshipPlace({ params }: Params): PersonFormPlace {
  return { form: 'relationship', about: params.relationship ?? '', person: (params.person ?? '') as PersonId };
}

/** The form by which a record is given back, on the page of the record. */
export function returnPlace({ params }: Params): PersonFormPlace {
  return { form: 'return', about: params.record ?? '' };
}

/** Where the form of a text is opened again. It holds ids alone. */
export function addressOfDraft({ form, about, person, number }: Omit<PersonDraft, 'content'>): string {
  const addresses = {
    new: `/people/new/${about}`,
    edit: `/people/${person}/edit`,
    relate: `/people/${person}/relate`,
    relationship: `/people/${person}/relationships/${about}`,
    return: `/records/${about}/return`,
  };
  return withText(addresses[form], number);
}

/** The address of one text of a form: the first needs no word for it. */
export function withText(address: string, number: number): string {
  return number === 1 ? address : `${address}?text=${number}`;
}
