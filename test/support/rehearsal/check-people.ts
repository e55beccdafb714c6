import { checkPerson } from '#domain/people/check-person.ts';
import type { PersonFacts } from '#domain/people/person.ts';
import { isoDay } from '#domain/time/day.ts';
import { dayOfMoment, momentOf } from '#domain/time/moment.ts';
import type { Deed } from '#synthetic/act.ts';
import { mustHold, type Rehearsed } from './rehearsed.ts';

/** Checks what would be known of a person at a moment: nothing that cannot be, nothing before it happened, nobody hidden from a stranger. */
export function checkFacts({ people }: Rehearsed, facts: PersonFacts, at: string): void {
  const today = isoDay(dayOfMoment(momentOf(at)));
  mustHold(
    checkPerson(facts).every(({ severity }) => severity !== 'error'),
    'the facts cannot be true',
  );
  mustHold((facts.bornOn ?? '') <= today, 'nobody is known to be born before they are');
  for (const { from, keepSafeFrom } of facts.addresses) {
    mustHold((from ?? '') <= today, 'nobody is known to live where they will move');
    mustHold(
      keepSafeFrom.every((id) => people.has(id)),
      'an address is kept from somebody unknown',
    );
  }
}

/** Checks that two people may be related so. */
export function checkRelated({ people }: Rehearsed, deed: Extract<Deed, { do: 'relate' }>): void {
  const [person, other] = [people.get(deed.person), people.get(deed.other)];
  mustHold(person !== undefined && other !== undefined && deed.person !== deed.other, 'two known people are related');
  const isForChild = deed.parentalResponsibility !== true || other?.kind === 'child';
  mustHold(isForChild, 'parental responsibility is held for a child');
}
