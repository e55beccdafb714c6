import { decide } from '#access/decide.ts';
import { chronologyOf } from '#domain/chronology/chronology.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId } from '#domain/people/person.ts';
import { isId } from '../is-id.ts';
import type { Session } from '../ports.ts';
import { keepRecords } from './keep-records.ts';
import type { Kept } from './keeping.ts';
import { type Outcome, unfit } from './outcome.ts';

/** How much an event matters in the child's story, and why. */
export interface MarkChronology {
  readonly child: PersonId;
  readonly entry: RecordId;
  readonly weight: 'significant' | 'routine';
  readonly analysis?: string;
}

/** Marks an event of a child's chronology without touching the event. The latest mark stands. */
export async function markChronology(
  session: Session,
  { child, entry, weight, analysis }: MarkChronology,
): Promise<Outcome<Kept>> {
  const allowed = decide(session.actor, 'write', 'chronology-mark');
  if (allowed !== true) return allowed;
  const isThere = isId(child) && (await isInChronology(session, child, entry));
  if (!isThere)
    return unfit(
      'entry',
      'not-in-chronology',
      'Choose an event of this child’s chronology.',
      'Only what stands there can be marked.',
    );
  const answers = { markedOn: session.today, entry, weight, ...(analysis && { analysis }) };
  return keepRecords(session, {
    command: 'mark-chronology',
    type: 'chronology-mark',
    how: 'complete',
    children: [{ child, answers }],
  });
}

async function isInChronology(session: Session, child: PersonId, entry: RecordId): Promise<boolean> {
  const histories = await session.records.histories([child]);
  return histories.flatMap(chronologyOf).some((event) => event.record === entry);
}
