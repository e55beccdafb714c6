import assert from 'node:assert/strict';
import type { Answers } from '#domain/definition/answers.ts';
import { writeForm } from '#domain/definition/reading.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { familyMeeting } from '#domain/journey/family-meeting/family-meeting.record.ts';
import { minutesDistribution } from '#domain/journey/minutes-distribution/minutes-distribution.record.ts';
import type { PersonId } from '#domain/people/person.ts';
import { authoriseRecord } from '#usecases/commands/authorise-record.command.ts';
import { followOn } from '#usecases/commands/follow-on.command.ts';
import { registerPerson } from '#usecases/commands/register-person.command.ts';
import { relatePeople } from '#usecases/commands/relate-people.command.ts';
import { saveDraft } from '#usecases/commands/save-draft.command.ts';
import type { Draft } from '#usecases/ports.ts';
import { type Acting, meetingAnswers, recordOf } from './acting.ts';

/** A family whose new home must be kept from the father, and approved minutes on their way to whoever is named. */
export interface GuardedFamily {
  readonly child: PersonId;
  readonly mother: PersonId;
  readonly father: PersonId;
  readonly meeting: RecordId;
  /** A draft of the sending with these recipients, saved. */
  sending(recipients: readonly Answers[]): Promise<Draft>;
}

/** What must be kept: every word of it is invented. */
export const KEPT_HOME = { lines: ['14 Kestrel Close', 'Merrowton'], postcode: 'ZZ3 4AB' };
export const KEPT_PHONE = '07700 900123';

/** Adds the family and its meeting. `notes` is what the minutes say; the child bears the name. */
export async function guardedFamily(
  authority: Acting,
  notes: string,
  name: string,
  bornOn: string,
): Promise<GuardedFamily> {
  const father = await adult(authority, 'Dan', `Kept${name}`);
  const home = { ...KEPT_HOME, keepSafeFrom: [father] };
  const mother = await adult(authority, 'Mia', `Safe${name}`, {
    addresses: [home],
    phone: KEPT_PHONE,
    phoneKeptFrom: [father],
  });
  const child = await authority.child(name, bornOn, { addresses: [home] });
  for (const parent of [mother, father]) await relate(authority, parent, child);
  const kept = await authority.record('soren', familyMeeting.id, [
    { child, answers: meetingAnswers({ notes, invited: [{ as: 'parent', person: mother, attendance: 'came' }] }) },
  ]);
  const meeting = recordOf(kept, child);
  const signed = await authority.as('mara', (session) =>
    authoriseRecord(session, { records: [{ record: meeting, version: 1 }], on: session.today }),
  );
  assert.ok('change' in signed, JSON.stringify(signed));
  return { child, mother, father, meeting, sending: (recipients) => sending(authority, meeting, recipients) };
}

async function sending(authority: Acting, meeting: RecordId, recipients: readonly Answers[]): Promise<Draft> {
  return authority.as('soren', async (session) => {
    const draft = await followOn(session, { record: meeting, to: minutesDistribution.id });
    assert.ok('id' in draft, JSON.stringify(draft));
    const content = writeForm(minutesDistribution, { distributedOn: session.today, sentBy: 'soren', recipients });
    const saved = await saveDraft(session, { draft: draft.id, revision: draft.revision, content });
    assert.ok('saved' in saved && saved.saved, JSON.stringify(saved));
    return { ...draft, content, revision: saved.revision };
  });
}

/** Adds a grown-up, with whatever facts are given. */
export async function adult(authority: Acting, given: string, family: string, some: object = {}): Promise<PersonId> {
  return authority.as('dora', async (session) => {
    const names = [{ given, family, use: 'legal' as const }];
    const facts = { kind: 'adult' as const, names, languages: [], addresses: [], identifiers: [], ...some };
    const added = await registerPerson(session, { facts, seen: [] });
    assert.ok('person' in added, JSON.stringify(added));
    return added.person;
  });
}

async function relate(authority: Acting, person: PersonId, child: PersonId): Promise<void> {
  const related = await authority.as('soren', (session) =>
    relatePeople(session, { person, kind: 'parent', other: child, parentalResponsibility: true }),
  );
  assert.ok('change' in related, JSON.stringify(related));
}
