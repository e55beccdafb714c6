import type { ImportedDoubt, ImportedRecord } from '#domain/exchange/imported-child.ts';
import type { HistoryRecord } from '#domain/history/child-history.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { differingAnswers, notTaken } from './differing-answers.ts';
import { type HeldRecords, heldUnder, pairRecords } from './pair-records.ts';

const SAYS_OTHERWISE =
  'The record was made void here, and the file now says of it what it did not say before; it stays void. If it happened after all, record it here.';
const BELONGS_TO_VOID =
  'It belongs to a referral that was made void here, so nothing was made of it. If it happened after all, record the referral and this here.';

/**
 * What a file says of a record that somebody here made void, and of what follows it. Nothing is made of any of it; told is
 * only what the file did not say before, because what it did say is what they made void knowingly.
 */
export function leaveVoid(record: ImportedRecord, held: HistoryRecord, holding: HeldRecords): readonly ImportedDoubt[] {
  const before = holding.said.get(held.id);
  const own = differingAnswers(record, held, before).filter(({ isNew }) => isNew);
  const pairs = pairRecords(record.followers, heldUnder(held.id, holding), holding);
  const following = record.followers.flatMap((each) => {
    const other = pairs.get(each);
    return other === undefined ? [belongsToVoid(each)] : leaveVoid(each, other, holding);
  });
  return [...own.map(({ name, value }) => notTaken(record, name, value, SAYS_OTHERWISE)), ...following];
}

function belongsToVoid(record: ImportedRecord): ImportedDoubt {
  const { title, happenedOn } = getRecordType(record.type);
  return { ...notTaken(record, happenedOn, record.answers[happenedOn], BELONGS_TO_VOID), what: title };
}
