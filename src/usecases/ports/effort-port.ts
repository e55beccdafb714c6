import type { Role } from '#domain/definition/role.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay } from '#domain/people/person.ts';

/**
 * What is counted. Of a form: `finished`, `measured` (by the browser), and in bands `minutes`, `interactions` and
 * `open-minutes` (from opened to sent, where no script measured). Of a question: `asked`, `blank`, `edited` (forms in which
 * it was), `edits`, `seconds`, and read: `opened` (its record by somebody else) and `quoted` (on a later form).
 */
export type Effort =
  | 'finished'
  | 'measured'
  | 'minutes'
  | 'interactions'
  | 'open-minutes'
  | 'asked'
  | 'blank'
  | 'edited'
  | 'edits'
  | 'seconds'
  | 'opened'
  | 'quoted';

/** One count to add: of a form, or of a question of it. It names nobody. */
export interface EffortCount {
  readonly type: RecordTypeId;
  readonly version: number;
  /** Empty: the form as a whole. */
  readonly question: string;
  readonly what: Effort;
  /** The lower bound of the band; 0 where nothing is told in bands. */
  readonly band: number;
  readonly count: number;
}

/** What the forms cost and which questions are read, as counts that only go up. */
export interface EffortPort {
  /** Adds to the counts of this month and of the role of whoever acts. */
  add(counts: readonly EffortCount[]): Promise<void>;
  /** The counts of the months from one day on, of one role or all: nothing for those who may not see them. */
  since(from: IsoDay, role?: Role): Promise<readonly EffortCount[]>;
}
