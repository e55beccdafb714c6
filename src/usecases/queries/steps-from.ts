import { holds } from '#domain/definition/condition.ts';
import { isOver } from '#domain/history/episode-end.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { mayTake } from '../commands/check-step.ts';
import type { Actor, RecordVersion } from '../ports.ts';

/** A step that follows from a record as it was decided. */
export interface NextStep {
  readonly record: RecordVersion['id'];
  readonly to: string;
  /** What the button says. */
  readonly action: string;
  /** False when somebody else has to take it. */
  readonly isYours: boolean;
  /** True when its episode is over: it waits for nobody, and is for what happened by then and was not recorded. */
  readonly isLate: boolean;
  /** The record that was made of it, when it has been taken. */
  readonly doneBy?: RecordVersion['id'];
}

/**
 * The steps that follow from a record, taken or not. Nothing follows before it is complete; of an episode that is over
 * nothing waits, and what is left of it can only be recorded late.
 */
export function stepsFrom(
  actor: Actor,
  record: RecordVersion,
  childsRecords: readonly RecordVersion[],
): readonly NextStep[] {
  if (record.state !== 'complete') return [];
  const isLate = isOver(childsRecords, record);
  return getRecordType(record.type)
    .transitions.filter(({ when }) => when === undefined || holds(when, record.answers))
    .map((step) => {
      const done = childsRecords.find(
        (each) => each.follows === record.id && each.type === step.to.id && each.state !== 'void',
      );
      return {
        record: record.id,
        to: step.to.id,
        action: step.action,
        isYours: mayTake(actor, step) && isAsked(actor, record),
        isLate,
        ...(done === undefined ? {} : { doneBy: done.id }),
      };
    })
    .filter(({ to, doneBy }) => doneBy !== undefined || !isLate || to !== 'closure');
}

/** A transfer is answered by the team it is for: whoever sent the child is not asked. */
function isAsked({ team }: Actor, { type, answers }: RecordVersion): boolean {
  return type !== 'transfer' || team === undefined || team === answers.team;
}
