import type { AnswersOf } from '#domain/definition/field.ts';
import type { notification } from '#domain/journey/notification/notification.record.ts';
import type { Day } from '#domain/time/day.ts';
import { addHours, isoMoment } from '#domain/time/moment.ts';
import { type Child, isBornBy } from '../population/family.ts';
import type { NotificationKindCode } from '../population/struggle.ts';
import type { Diary } from './diary.ts';
import { noticeWords } from './front-door-words.data.ts';
import type { Arrival } from './office.ts';
import { nameAndRole, type Source } from './sources.ts';

/** What a notification is answered with. */
export type NotificationAnswers = AnswersOf<(typeof notification)['fields']>;

const OLD_ENOUGH_TO_BE_OUT = 10 * 365;

/** What a notice is about, and which children: who is missing or held is one child, old enough to be out alone. */
export function subjectOf(
  { random, family }: Diary,
  day: Day,
): { readonly kind: NotificationKindCode; readonly children: readonly Child[] } {
  const eldest = family.children.filter(({ bornOn }) => day - bornOn >= OLD_ENOUGH_TO_BE_OUT).slice(-1);
  const kind = random.weigh(family.struggle.notices);
  if (kind === 'missing' || kind === 'custody') {
    return eldest.length > 0 ? { kind, children: eldest } : { kind: 'other', children: family.children };
  }
  const born = family.children.filter((child) => isBornBy(child, day));
  return { kind, children: born.length > 0 ? born : family.children };
}

/** Who sends a notice of a kind. */
export function senderOf({ random, county }: Diary, kind: NotificationKindCode): Source {
  const source = kind === 'other' ? random.pick(['3E', '3F', '4'] as const) : '6';
  const known = county.professionals.filter((each) => each.source === source);
  return known.length === 0 ? { source } : { source, referrer: nameAndRole(random.pick(known)) };
}

/** What a notice tells when it comes in. */
export function noticeOf(
  { random, family }: Diary,
  { receivedAt }: Arrival,
  kind: NotificationKindCode,
  { source }: Source,
): NotificationAnswers {
  const happenedAt = isoMoment(addHours(receivedAt, -random.whole(2, 30)));
  const told: NotificationAnswers = {
    receivedAt: isoMoment(receivedAt),
    kind,
    source,
    reference: `MC-${family.number}-${random.whole(1000, 9999)}`,
    summary: random.pick(noticeWords[kind]),
  };
  switch (kind) {
    case 'missing':
      return { ...told, missingFrom: random.pick(['Home', 'School', 'A friend’s house']), missingSince: happenedAt };
    case 'police-domestic-abuse':
      return { ...told, happenedAt, grade: random.weigh(GRADES) };
    default:
      return { ...told, happenedAt };
  }
}

const GRADES = [
  ['standard', 55],
  ['medium', 33],
  ['high', 12],
] as const;
