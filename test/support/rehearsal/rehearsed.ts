import type { Answers } from '#domain/definition/answers.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { PersonFacts, PersonId, WorkerId } from '#domain/people/person.ts';
import type { CountyPlan } from '#synthetic/act.ts';

/** The records of one key, as they stand after the acts so far. */
export interface RehearsedRecord {
  readonly key: string;
  readonly type: RecordTypeId;
  readonly children: readonly PersonId[];
  readonly follows: string | undefined;
  /** When they were first kept. */
  readonly at: string;
  readonly state: 'open' | 'submitted' | 'complete' | 'void';
  readonly common: Answers;
  readonly own: Readonly<Record<PersonId, Answers>>;
  /** By whom they were last kept. */
  readonly recordedBy: WorkerId;
  /** The day of the signature, where there is one. */
  readonly authorisedOn?: string;
}

/** What is known in the middle of a rehearsal. */
export interface Rehearsed {
  readonly plan: CountyPlan;
  readonly people: Map<PersonId, PersonFacts>;
  readonly records: Map<string, RehearsedRecord>;
}

/** Throws unless something holds: a county that breaks a rule is a fault of the county. */
export function mustHold(holds: boolean, because: string): void {
  if (!holds) throw new RangeError(because);
}
