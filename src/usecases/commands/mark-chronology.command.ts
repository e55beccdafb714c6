import { decide } from '#access/decide.ts';
import { chronologyOf } from '#domain/chronology/chronology.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId } from '#domain/people/person.ts';
import { isId } from '../is-id.ts';
import type { Session } from '../ports.ts';
import { keepRecords } from './keep-records.ts';
import type { ChildAnswers, Kept } from './keeping.ts';
import { type Outcome, unfit } from './outcome.ts';

/** How much an event matters in the child's story, and why. */
export interface MarkChronology {
  readonly child: PersonId;
  readonly entry: RecordId;
  readonly weight: 'significant' | 'routine';
  readonly analysis?: string;
  /** The same event on the files of other children, to be marked alike. */
  readonly alsoFor?: readonly { readonly child: PersonId; readonly entry: RecordId }[];
}

/** Marks an event of a child's chronology, or of several at once, without touching the event. The latest mark stands. */
export async function markChronology(
  session: Session,
  { child, entry, weight, analysis, alsoFor = [] }: MarkChronology,
): Promise<Outcome<Kept>> {
  const allowed = decide(session.actor, 'write', 'chronology-mark');
  if (allowed !== true) return allowed;
  const events = [{ child, entry }, ...alsoFor];
  for (const each of events)
    if (!isId(each.child) || !(await isInChronology(session, each.child, each.entry)))
      return unfit(
        'entry',
        'not-in-chronology',
        'Choose an event of this child’s chronology.',
        'Only what stands there can be marked.',
      );
  const said = { markedOn: session.today, weight, ...(analysis && { analysis }) };
  const [first, ...others] = events.map((each) => ({ child: each.child, answers: { ...said, entry: each.entry } }));
  if (first === undefined) throw new Error('A mark is always of one child at least');
  const kept = await keepMark(session, first);
  if (!('records' in kept)) return kept;
  const records = [...kept.records];
  // A mark is about one child, so that one can be taken back and the others stay. All of them were looked at above.
  for (const mark of others) {
    const more = await keepMark(session, mark);
    if (!('records' in more)) throw new Error('A mark like the one before it was not kept: none of them is.');
    records.push(...more.records);
  }
  return { ...kept, records };
}

function keepMark(session: Session, mark: ChildAnswers): Promise<Outcome<Kept>> {
  return keepRecords(session, {
    command: 'mark-chronology',
    type: 'chronology-mark',
    how: 'complete',
    children: [mark],
  });
}

async function isInChronology(session: Session, child: PersonId, entry: RecordId): Promise<boolean> {
  const histories = await session.records.histories([child]);
  return histories.flatMap(chronologyOf).some((event) => event.record === entry);
}
