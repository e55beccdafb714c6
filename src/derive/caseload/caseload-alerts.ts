import type { IsoDay } from '#domain/people/person.ts';
import type { OverTrigger } from './over-trigger.ts';

/** What a manager did about a caseload over its trigger: said once, and never taken back. */
export interface AlertAnswer {
  /** The first day over the trigger, as it was known when it was answered. */
  readonly overFrom: IsoDay;
  readonly answeredOn: IsoDay;
  readonly action: string;
  /** By when it will have worked. */
  readonly doneBy: IsoDay;
  readonly by: string;
}

/** An alert with what was done about it. It is open until something was. */
export interface CaseloadAlert extends OverTrigger {
  readonly answers: readonly AlertAnswer[];
  readonly isOpen: boolean;
}

/**
 * Each stretch over the trigger with its answers (R084). No stretch is closed by ending, nor by time: only by an answer;
 * and one that goes on after the day by which the answer was to have worked is open again.
 */
export function caseloadAlerts(
  stretches: readonly OverTrigger[],
  answers: readonly AlertAnswer[],
  asAt: IsoDay,
): readonly CaseloadAlert[] {
  return stretches.map((stretch) => {
    const own = answers.filter((answer) => isAbout(answer, stretch));
    const latest = own
      .map(({ doneBy }) => doneBy)
      .sort()
      .at(-1);
    const isOpen = latest === undefined || (stretch.until === undefined ? latest < asAt : latest < stretch.until);
    return { ...stretch, answers: own, isOpen };
  });
}

// A record put right later may move the first day: whoever answered then has answered the stretch that holds those days.
function isAbout({ overFrom, answeredOn }: AlertAnswer, { from, until }: OverTrigger): boolean {
  return from <= answeredOn && (until === undefined || overFrom < until);
}
