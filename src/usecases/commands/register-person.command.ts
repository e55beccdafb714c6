import { decide } from '#access/decide.ts';
import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import { checkPerson } from '#domain/people/check-person.ts';
import type { PersonFacts, PersonId } from '#domain/people/person.ts';
import { type ChangeNumber, isStale, type PersonMatch, type Session } from '../ports.ts';
import { isStrongMatch, likelyDuplicates } from './likely-duplicates.ts';
import { tooLate, type Unfit, unfit } from './outcome.ts';

/** Somebody to be added to the record, and the people that were shown as possibly the same. */
export interface RegisterPerson {
  readonly facts: PersonFacts;
  readonly seen: readonly PersonId[];
}

/** Somebody was added. */
export interface Registered {
  readonly person: PersonId;
  readonly change: ChangeNumber;
}

/** People who may be the same and have not been looked at: to be shown side by side before anybody is added. */
export interface PossibleDuplicates extends Refusal {
  readonly matches: readonly PersonMatch[];
}

/** Adds a person, after searching: nobody is added beside a likely match that was not looked at. */
export async function registerPerson(
  session: Session,
  { facts, seen }: RegisterPerson,
): Promise<Registered | Refusal | PossibleDuplicates | Unfit> {
  const allowed = decide(session.actor, 'write', 'person');
  if (allowed !== true) return allowed;
  const wrong = checkFacts(facts);
  if (wrong !== undefined) return wrong;
  await session.people.holdRegister();
  const matches = await likelyDuplicates(session, facts);
  if (matches.some((match) => isStrongMatch(match, facts) && !seen.includes(match.person.id)))
    return {
      ...refuse('possible-duplicate', 'Somebody on the record may be the same person. Look at each match first.'),
      matches,
    };
  const person = session.newId() as PersonId;
  const written = await session.write({ command: 'register-person', people: [{ person, basedOn: 0, facts }] });
  return isStale(written) ? tooLate('person') : { person, change: written.change };
}

/** What stops these facts from being kept: everything at once; nothing when they may be kept, doubts and all. */
export function checkFacts(facts: PersonFacts): Unfit | undefined {
  const isNameless = facts.names.every(({ given, family }) => given.trim() === '' && family.trim() === '');
  const isUnborn = facts.expectedOn !== undefined;
  const nameless =
    isNameless && !isUnborn && facts.identifiers.length === 0
      ? unfit(
          'names',
          'person-nameless',
          'Enter a name, or what the person is called.',
          'Nobody can be found without one.',
        )
      : { issues: [] };
  const issues = [...nameless.issues, ...checkPerson(facts).filter((issue) => issue.severity === 'error')];
  return issues.length === 0 ? undefined : { issues };
}
