import type { AnswersOf } from '#domain/definition/field.ts';
import type { familyMeeting } from '#domain/journey/family-meeting/family-meeting.record.ts';
import type { minutesDistribution } from '#domain/journey/minutes-distribution/minutes-distribution.record.ts';
import { addDays, isoDay, type Moment } from '#domain/time/day.ts';
import { dayOfMoment } from '#domain/time/moment.ts';
import { addWorkingDays } from '#domain/time/working-days.ts';
import type { Occasion } from './case-note.ts';
import { type Diary, eachOf, idsOf, inTurn } from './diary.ts';
import { tellLetters, toTheMother } from './letter.ts';
import { meetingChildWords, meetingWords } from './meeting-words.data.ts';
import { officeMoment } from './office.ts';

type MeetingAnswers = AnswersOf<(typeof familyMeeting)['fields']>;
type SendingAnswers = AnswersOf<(typeof minutesDistribution)['fields']>;

/** Tells of a child in need meeting: its minutes are written, approved and sent out, mostly in time (R070). */
export function tellMeeting(diary: Diary, { children, on, worker }: Occasion): void {
  const { random, family } = diary;
  const key = diary.keyFor('family-meeting');
  const writtenAt = officeMoment(random, addWorkingDays(on, random.weigh(WRITTEN_AFTER)), officeMoment(random, on));
  const common: MeetingAnswers = {
    ...said(diary, { children, on, worker }),
    draftedOn: isoDay(dayOfMoment(writtenAt)),
  };
  const own = eachOf(
    children,
    (child): MeetingAnswers => ({
      tookPart: { answer: 'no', because: 'At school, and asked beforehand.' },
      viewsHeard: 'worker',
      views: inTurn(diary, child, meetingChildWords),
    }),
  );
  const record = { key, type: 'family-meeting' as const, children: idsOf(children), common, own };
  diary.enter(writtenAt, worker, { do: 'record', ...record, state: 'submitted' });
  const approvedOn = addWorkingDays(dayOfMoment(writtenAt), random.weigh(APPROVED_AFTER));
  const approvedAt = officeMoment(random, approvedOn, writtenAt);
  diary.enter(approvedAt, family.town.team.manager, { do: 'authorise', key, on: isoDay(approvedOn) });
  sendOut(diary, { children, on, worker }, key, approvedAt);
  tellLetters(diary, { children, worker }, approvedAt);
}

function said({ random }: Diary, { on, worker }: Occasion): MeetingAnswers {
  const { notes, decision, action, owner } = random.pick(meetingWords);
  const receivedOn = isoDay(addDays(on, -6));
  const sharedOn = isoDay(addDays(on, random.chance(0.8) ? -3 : 0));
  return {
    heldOn: isoDay(on),
    kind: 'child-in-need',
    chair: worker,
    invited: [
      { as: 'parent', who: 'Mother', attendance: 'came' },
      { as: 'education', who: 'Pastoral lead, school', attendance: random.pick(['came', 'by-video', 'apologies']) },
    ],
    managerThere: random.chance(0.6) ? { answer: 'yes' } : { answer: 'no', because: 'At another meeting.' },
    reports: [{ from: 'School', receivedOn, shared: { answer: 'yes' }, sharedOn }],
    notes,
    decisions: [{ what: decision }],
    actions: [{ what: action, owner, dueOn: isoDay(addWorkingDays(on, random.whole(5, 20))) }],
  };
}

function sendOut(diary: Diary, { children, worker }: Occasion, follows: string, after: Moment): void {
  const { random } = diary;
  const on = addWorkingDays(dayOfMoment(after), random.weigh(SENT_AFTER));
  const common: SendingAnswers = {
    distributedOn: isoDay(on),
    sentBy: worker,
    recipients: [
      { ...toTheMother(diary), how: 'by-hand' },
      { as: 'education', who: 'Pastoral lead, school', how: 'secure-email' },
    ],
  };
  const key = diary.keyFor('minutes-distribution');
  const entry = { key, type: 'minutes-distribution' as const, children: idsOf(children), follows, common, own: {} };
  diary.enter(officeMoment(random, on, after), worker, { do: 'record', ...entry, state: 'complete' });
}

/** Working days to each stage: most in time, some not. */
const WRITTEN_AFTER = [
  [1, 30],
  [3, 45],
  [5, 15],
  [9, 10],
] as const;
const APPROVED_AFTER = [
  [1, 50],
  [4, 35],
  [12, 15],
] as const;
const SENT_AFTER = [
  [1, 60],
  [4, 30],
  [15, 10],
] as const;
