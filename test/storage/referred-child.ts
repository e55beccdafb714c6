import type { OccasionId, RecordId } from '#domain/history/child-history.ts';
import type { PersonId } from '#domain/people/person.ts';
import { type Acting, contactAnswers, recordOf, referralAnswers } from '#test/support/acting.ts';
import type { RecordEntry } from '#usecases/ports.ts';

/** A child with a contact and the referral made of it. */
export async function referredChild(
  county: Acting,
): Promise<{ readonly child: PersonId; readonly referral: RecordId }> {
  const child = await county.child('Abel', '2018-05-01');
  const contact = await county.record('dora', 'contact', [{ child, answers: contactAnswers() }]);
  const follows = recordOf(contact, child);
  const kept = await county.record('milo', 'referral', [{ child, follows, answers: referralAnswers() }]);
  return { child, referral: recordOf(kept, child) };
}

/** A note of a call about a child, ready to be written. */
export function noteOf(child: PersonId, id: string): RecordEntry {
  return {
    record: id as RecordId,
    basedOn: 0,
    child,
    type: 'case-note',
    occasion: id as OccasionId,
    state: 'complete',
    answers: { happenedAt: '2026-04-07T08:00:00.000Z', kind: 'call', whatHappened: 'A call.' },
  };
}
