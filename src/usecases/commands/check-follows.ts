import { dayOfAnswer } from '#domain/definition/day-of-answer.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { isoDay } from '#domain/time/day.ts';
import { isId } from '../is-id.ts';
import type { Session } from '../ports.ts';
import { checkAlone, checkNotOver, checkStep, checkTaken } from './check-step.ts';
import type { Keeping } from './keeping.ts';
import { notFound } from './outcome.ts';

/** Whether every new record may follow what it is said to follow, or stand alone when it follows nothing: the first reason why not. */
export async function checkFollows(session: Session, keeping: Keeping): Promise<Refusal | undefined> {
  const type = getRecordType(keeping.type);
  for (const { child, follows, base, answers } of keeping.children) {
    if (base !== undefined) continue;
    if (follows === undefined) {
      const refusal = checkAlone(type);
      if (refusal !== undefined) return refusal;
      continue;
    }
    if (!isId(follows)) return notFound('record');
    const kept = await session.records.ofChild(child);
    const preceding = kept.find(({ id }) => id === follows) ?? (await session.records.findOne(follows));
    if (preceding === undefined) return notFound('record');
    const step = checkStep(session.actor, type, child, preceding);
    if (isRefusal(step)) return step;
    const happened = dayOfAnswer(answers[type.happenedOn]);
    const on = happened === undefined ? undefined : isoDay(happened);
    const refusal = checkTaken(type, follows, kept) ?? checkNotOver(type, preceding, kept, on);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
