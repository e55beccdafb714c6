import type { Moment } from '#domain/time/day.ts';
import type { Child } from '../population/family.ts';
import { type Diary, idsOf } from './diary.ts';

/** The keys of notices, contacts and referrals about all of these children that were on the record before a moment. */
export function earlierEvents({ entries }: Diary, children: readonly Child[], before: Moment): readonly string[] {
  const ids = idsOf(children);
  const voided = new Set(entries.flatMap(({ act }) => (act.do === 'void' ? [act.key] : [])));
  return entries.flatMap(({ at, act }) => {
    if (act.do !== 'record' || at >= before || voided.has(act.key)) return [];
    const isEvent = act.type === 'notification' || act.type === 'contact' || act.type === 'referral';
    return isEvent && ids.every((id) => act.children.includes(id)) ? [act.key] : [];
  });
}
