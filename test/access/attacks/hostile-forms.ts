import assert from 'node:assert/strict';
import type { PersonId } from '#domain/people/person.ts';
import type { Session } from '#usecases/ports.ts';
import type { Form } from './attack-service.ts';
import { HOSTILE, RUNS } from './hostile-words.ts';

/** Whom the forms are about. */
export interface AboutPeople {
  readonly child: PersonId;
  readonly adult: PersonId;
  readonly relationship: string;
  /** Somebody new, typed and not sent. */
  readonly newPerson: string;
}

const [FIRST, SECOND] = ['00000000-0000-4000-9000-000000000005', '00000000-0000-4000-9000-000000000006'];

/** Types into every form about a person as whoever the session is for, in two windows at once, and sends nothing. */
export async function hostileForms(
  session: Session,
  { child, relationship, newPerson }: Omit<AboutPeople, 'adult'>,
): Promise<void> {
  const names = ['names[0].given', 'names[0].family', 'sex', 'languages', 'version', 'correction-reason', 'name'];
  const related = ['other', 'kind', 'responsibility', 'from-day', 'reason', 'kept.x"><xss-mark>'];
  const content = Object.fromEntries([...names, ...related].map((name) => [name, [HOSTILE, RUNS]]));
  for (const place of [
    { form: 'new', about: newPerson },
    { form: 'edit', about: child, person: child },
    { form: 'relate', about: child, person: child },
    { form: 'relationship', about: relationship, person: child },
  ] as const) {
    await session.personDrafts.save(place, { number: 1, revision: 0, opened: FIRST, content });
    const other = { number: 1, revision: 0, opened: SECOND, content: { ...content, name: [RUNS] } };
    assert.equal((await session.personDrafts.save(place, other)).number, 2, 'a second text beside the first');
  }
}

/** Every form about people, sent with words that would be markup: each shows them again, or beside something else. */
export function postsAboutPeople({
  child,
  adult,
  relationship,
  newPerson,
}: AboutPeople): readonly (readonly [string, Form])[] {
  const typed = {
    'names[0].given': HOSTILE,
    'names[0].family': HOSTILE,
    'names[1].given': RUNS,
    kind: 'child',
    sex: HOSTILE,
    languages: HOSTILE,
  };
  return [
    ['/people/find', { name: HOSTILE, identifier: HOSTILE, address: RUNS }],
    ['/people/find', { name: 'xss', 'born-day': HOSTILE, 'born-month': RUNS, 'born-year': HOSTILE }],
    ['/people/new', { ...typed, _add: 'names' }],
    [`/people/new/${newPerson}`, { ...typed, _do: 'keep' }],
    [`/people/new/${newPerson}`, typed],
    [`/people/new/${newPerson}`, { ...typed, sex: '', languages: 'xss', 'born-day': '2' }],
    [`/people/${child}/edit`, { ...typed, version: '1', reason: '' }],
    [`/people/${child}/edit`, { ...typed, sex: '', version: '0', reason: HOSTILE }],
    [`/people/${child}/relate`, { name: 'xss', other: adult, kind: HOSTILE, 'from-day': HOSTILE }],
    [`/people/${child}/relationships/${relationship}`, { 'from-day': HOSTILE, reason: HOSTILE, version: '1' }],
  ];
}
