import type { ReasonForClosureCode } from '#domain/code-sets/reason-for-closure.codes.ts';
import type { AnswersOf } from '#domain/definition/field.ts';
import type { closure } from '#domain/journey/closure/closure.record.ts';
import type { WorkerId } from '#domain/people/person.ts';
import { type Day, isoDay, type Moment } from '#domain/time/day.ts';
import { dayOfMoment } from '#domain/time/moment.ts';
import type { Child } from '../population/family.ts';
import { type Diary, eachOf, idsOf } from './diary.ts';
import { officeMoment } from './office.ts';

type ClosureAnswers = AnswersOf<(typeof closure)['fields']>;

/** The end of an episode of need, to be told. */
export interface Ending {
  /** The referral, or the assessment that proposed it. */
  readonly follows: string;
  readonly children: readonly Child[];
  readonly on: Day;
  readonly reason: ReasonForClosureCode;
  /** Why it is right; absent: what is usual for the reason. */
  readonly rationale?: string;
  readonly manager: WorkerId;
  /** It is recorded after this. */
  readonly after: Moment;
}

/** Tells of the end of a service, and answers when that was on the record. */
export function tellClosure(diary: Diary, { follows, children, on, manager, after, ...why }: Ending): Moment {
  const at = officeMoment(diary.random, on, after);
  const common: ClosureAnswers = { closedOn: isoDay(dayOfMoment(at)), decidedBy: manager };
  const own: ClosureAnswers = { reason: why.reason, rationale: why.rationale ?? RATIONALES[why.reason] ?? SAFE };
  diary.enter(at, manager, {
    do: 'record',
    key: diary.keyFor('closure'),
    type: 'closure',
    children: idsOf(children),
    follows,
    common,
    own: eachOf(children, () => own),
    state: 'complete',
  });
  return at;
}

const SAFE =
  'The worry that brought the family to us has gone, and has stayed away over three visits. School knows whom to ring if it comes back.';

const RATIONALES: Partial<Readonly<Record<ReasonForClosureCode, string>>> = {
  RC4: 'The grandmother has a special guardianship order. The child lives with her and is settled.',
  RC5: 'The family has moved. The other authority has read the record and taken over; a joint visit was made.',
  RC8: 'The assessment found that the parents can meet the child’s needs with the people they have. They know how to come back to us.',
  RC9: 'The parents agreed to family help. The family support worker met the family before we stepped back.',
};
