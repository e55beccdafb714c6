import type { AlertAnswer } from '#derive/caseload/caseload-alerts.ts';
import type { WorkerId } from '#domain/people/person.ts';
import type { ChangeNumber } from './actor.ts';

/** What a manager did about one worker's caseload, with the numbers it was done about. */
export interface KeptAlertAnswer extends AlertAnswer {
  readonly worker: WorkerId;
  readonly team: string;
  readonly total: number;
  readonly trigger: number;
}

/** What was done about caseloads over their trigger: added to, and never changed. */
export interface CaseloadPort {
  /** The answers of a team, or of every team, as known at a change, in the order they were given. */
  answers(team: string | undefined, knownAt: ChangeNumber): Promise<readonly KeptAlertAnswer[]>;
}
