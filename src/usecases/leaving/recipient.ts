import type { Answers } from '#domain/definition/answers.ts';
import { isAnswers } from '#domain/definition/keep-asked.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { nameOn } from '#domain/people/person.ts';

/** Somebody to whom something is sent. */
export interface Recipient {
  /** Which of the list, counted from 1. */
  readonly number: number;
  readonly as: string;
  /** Who it is, as it was written or as the record names them. */
  readonly who: string;
  readonly how: string;
  /** Absent for somebody who was not chosen from the record. */
  readonly person?: PersonId;
}

/** To whom the answers of a record say that something is sent; those who stood in the answers before had it already. */
export function recipientsIn(
  answers: Answers,
  before: Answers | undefined,
  people: ReadonlyMap<PersonId, Person>,
  on: string,
): readonly Recipient[] {
  const had = new Set(recipientRows(before ?? {}).map((row) => JSON.stringify(row)));
  return recipientRows(answers).flatMap((row, index) => {
    if (had.has(JSON.stringify(row))) return [];
    const person = people.get(textOf(row.person) as PersonId);
    return [
      {
        number: index + 1,
        as: textOf(row.as),
        who: person === undefined ? textOf(row.who) : nameOn(person.facts, on),
        how: textOf(row.how),
        ...(person === undefined ? {} : { person: person.id }),
      },
    ];
  });
}

/** Everybody to whom answers say that something goes: a list of its own, or the one reader of a letter. */
export function recipientRows({ recipients, as, person, who, how }: Answers): readonly Answers[] {
  if (Array.isArray(recipients)) return recipients.filter(isAnswers);
  return as === undefined ? [] : [{ as, ...given({ person, who }), ...given({ how }) }];
}

function given(answers: Readonly<Record<string, Answers[string] | undefined>>): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as Answers;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
