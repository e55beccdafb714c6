import type { YesNoAnswer } from '#domain/definition/field.ts';
import type { WorkerId } from '#domain/people/person.ts';
import { isoDay, type Moment } from '#domain/time/day.ts';
import { dayOfMoment, isoMoment } from '#domain/time/moment.ts';
import { addWorkingDays, workingDayOnOrAfter } from '#domain/time/working-days.ts';
import type { Child } from '../population/family.ts';
import { type Diary, eachOf, idsOf } from './diary.ts';
import { noticeReasons } from './front-door-words.data.ts';
import { type NotificationAnswers, noticeOf, senderOf, subjectOf } from './notice-answers.ts';
import { type Arrival, minutesAfter, officeMoment, soonAfter } from './office.ts';
import type { Source } from './sources.ts';

/** What is decided about a notice. */
export type NoticeOutcome = 'noted' | 'shared' | 'contact';

/** A notice that has come in, with what became of it. */
export interface ToldNotification {
  readonly key: string;
  readonly children: readonly Child[];
  readonly outcome: NoticeOutcome;
  readonly source: Source;
  /** What it says. */
  readonly said: string;
  /** When it was complete. */
  readonly at: Moment;
}

/** Tells of a notice: how it came, was triaged, and was looked at by a social worker. */
export function tellNotification(
  diary: Diary,
  arrival: Arrival,
  worker: WorkerId,
  outcome: NoticeOutcome,
): ToldNotification {
  const { kind, children } = subjectOf(diary, dayOfMoment(arrival.receivedAt));
  const key = diary.keyFor('notification');
  const source = senderOf(diary, kind);
  const notice = noticeOf(diary, arrival, kind, source);
  const own = kind === 'custody' ? { alternativeOffered: alternativeOf(diary) } : {};
  const opened = { key, common: notice, own: eachOf(children, () => own), state: 'open' as const };
  diary.enter(arrival.enteredAt, worker, {
    do: 'record',
    type: 'notification',
    children: idsOf(children),
    ...opened,
  });
  const triaged = kind === 'police-domestic-abuse' ? triageOf(diary, arrival, notice, worker) : undefined;
  const told = { ...notice, ...triaged?.answers };
  if (triaged !== undefined) diary.enter(triaged.at, worker, { do: 'continue', ...opened, common: told });
  const at = review(diary, { key, children, own, told, worker, outcome, after: triaged?.at ?? arrival.enteredAt });
  return { key, children, outcome, source, said: notice.summary ?? '', at };
}

function alternativeOf({ random }: Diary): YesNoAnswer {
  return random.chance(0.7) ? { answer: 'yes' } : { answer: 'no', because: 'No bed was found that night.' };
}

/** Triage mostly agrees with the police; sometimes it finds more in the record than they could know. */
function triageOf(diary: Diary, { enteredAt }: Arrival, { grade = 'standard' }: NotificationAnswers, by: WorkerId) {
  const { random } = diary;
  const at = soonAfter(random, enteredAt, 10, 120);
  const answers: NotificationAnswers = {
    triageGrade: grade === 'standard' && random.chance(0.12) ? 'medium' : grade,
    triagedAt: isoMoment(minutesAfter(at, -random.whole(2, 8))),
    triagedBy: by,
  };
  return { at, answers };
}

interface Reviewed {
  readonly key: string;
  readonly children: readonly Child[];
  readonly own: Readonly<Record<string, unknown>>;
  readonly told: NotificationAnswers;
  readonly worker: WorkerId;
  readonly outcome: NoticeOutcome;
  readonly after: Moment;
}

function review(diary: Diary, { key, children, own, told, worker, outcome, after }: Reviewed): Moment {
  const { random, county } = diary;
  const at = reviewMoment(diary, after, outcome);
  const { reviewer } = county.staff.frontDoor;
  const needsReviewer = told.kind !== 'other';
  const outcomeReason = random.pick(noticeReasons[outcome]);
  const common: NotificationAnswers = {
    ...told,
    ...(told.kind === 'missing' ? { returnedAt: isoMoment(minutesAfter(after, -random.whole(1, 3))) } : {}),
    ...(needsReviewer ? { reviewedBy: reviewer, reviewedOn: isoDay(dayOfMoment(at)) } : {}),
  };
  diary.enter(at, needsReviewer ? reviewer : worker, {
    do: 'continue',
    key,
    common,
    own: eachOf(children, () => ({ ...own, outcome, outcomeReason })),
    state: 'complete',
  });
  return at;
}

/** What becomes a contact is looked at the same day; the rest mostly within three working days, some late. */
function reviewMoment({ random }: Diary, after: Moment, outcome: NoticeOutcome): Moment {
  const day = dayOfMoment(after);
  const wait = random.weigh([
    [0, 40],
    [1, 30],
    [2, 15],
    [3, 7],
    [random.whole(4, 9), 8],
  ]);
  const on = outcome === 'contact' || wait === 0 ? workingDayOnOrAfter(day) : addWorkingDays(day, wait);
  return officeMoment(random, on, after);
}
