import { holds } from '#domain/definition/condition.ts';
import type { RecordType, Transition } from '#domain/definition/record-type.ts';
import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import { rolesInWords } from '#domain/definition/role.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { episodeClosedOn } from '#domain/history/episode-end.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { IsoDay, PersonId } from '#domain/people/person.ts';
import { dayOf } from '#domain/time/day.ts';
import { dayInWords } from '#domain/time/in-words.ts';
import type { Actor, RecordVersion } from '../ports.ts';

/** The step by which a record of a type may follow another, or the reason why it may not. */
export function checkStep(
  actor: Actor,
  type: RecordType,
  child: PersonId,
  preceding: RecordVersion,
): Transition | Refusal {
  const before = getRecordType(preceding.type);
  const name = before.title.toLowerCase();
  const step = before.transitions.find((transition) => transition.to.id === type.id);
  if (step === undefined || preceding.child !== child)
    return refuse('step-not-possible', `No ${type.title.toLowerCase()} can follow this ${name}. Choose another step.`);
  if (preceding.state !== 'complete')
    return refuse(
      'step-too-early',
      `The ${name} is ${stateInWords(preceding)}. ${type.title} can follow once it is complete.`,
    );
  if (step.when !== undefined && !holds(step.when, preceding.answers))
    return refuse(
      'step-not-decided',
      `The ${name} was decided otherwise, so “${step.action}” does not follow from it.`,
    );
  return mayTake(actor, step) ? step : refuse('step-not-yours', whoMay(step));
}

/** A type that must follow another cannot stand alone: the reason, or nothing when it may. */
export function checkAlone(type: RecordType): Refusal | undefined {
  if (type.mustFollow === undefined) return undefined;
  const before = getRecordType(type.mustFollow).title.toLowerCase();
  return refuse(
    'follows-nothing',
    `Every ${type.title.toLowerCase()} follows a ${before}. Open the ${before} and go on from there.`,
  );
}

/**
 * A step is taken once: the reason when it was, or nothing. Only what is signed off may be made again, once the one before
 * is finished: a child may be assessed twice under one referral, but is referred once out of one contact.
 */
export function checkTaken(
  type: RecordType,
  preceding: RecordId,
  childsRecords: readonly RecordVersion[],
): Refusal | undefined {
  const taken = childsRecords.filter(
    (record) => record.follows === preceding && record.type === type.id && record.state !== 'void',
  );
  const mayRepeat = type.signOff !== undefined && taken.every((record) => record.state === 'complete');
  if (taken.length === 0 || mayRepeat) return undefined;
  return refuse(
    'step-taken',
    `There is a ${type.title.toLowerCase()} already that follows from this. Open it and go on there.`,
  );
}

/**
 * What an episode that is over still takes: what happened by the day it closed, recorded late, and no second closure. The
 * reason when it does not take this, or nothing; without a day, as a form begins, only what no day could make right is refused.
 */
export function checkNotOver(
  type: RecordType,
  preceding: RecordVersion,
  childsRecords: readonly RecordVersion[],
  on?: IsoDay,
): Refusal | undefined {
  const closedOn = episodeClosedOn(childsRecords, preceding);
  if (closedOn === undefined) return undefined;
  const ended = `The service ended on ${dayInWords(dayOf(closedOn))}`;
  if (type.id === 'closure') return refuse('episode-over', `${ended} already. If that is wrong, correct that closure.`);
  return on === undefined || on <= closedOn
    ? undefined
    : refuse('episode-over', `${ended}. What happened after that day needs a new referral; check the date you gave.`);
}

/** True when the step is one this person's role may take. */
export function mayTake(actor: Actor, step: Transition): boolean {
  return actor.role === 'system' || step.by.includes(actor.role);
}

function whoMay(step: Transition): string {
  return `“${step.action}” is for a ${rolesInWords(step.by)}. Ask one of them.`;
}

function stateInWords({ state }: RecordVersion): string {
  switch (state) {
    case 'open':
      return 'still open';
    case 'submitted':
      return 'still waiting for sign-off';
    case 'void':
      return 'void';
    case 'complete':
      return 'complete';
  }
}
