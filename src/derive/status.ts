import { type ChildHistory, dayIn, type RecordId, recordsOf } from '#domain/history/child-history.ts';
import { closuresOf, needSpellsOf } from '#domain/history/need-spells.ts';
import type { IsoDay } from '#domain/people/person.ts';

/** What the service is doing about a child. */
export type Status = 'contact' | 'referral' | 'assessment' | 'in-need';

/** What a worker reads for each status. */
export const statusNames: Readonly<Record<Status, string>> = {
  contact: 'Contact being decided',
  referral: 'Referral being decided',
  assessment: 'Assessment under way',
  'in-need': 'Child in need',
};

/** A status and the days it stood: from `from` to before `until`. */
export interface StatusSpell {
  readonly status: Status;
  readonly from: IsoDay;
  readonly until?: IsoDay;
  readonly record: RecordId;
}

/** Every status a child has had, with its days. */
export function statusOf(history: ChildHistory): readonly StatusSpell[] {
  return [
    ...undecided(history, 'contact', 'receivedAt', 'decidedAt'),
    ...undecided(history, 'referral', 'referredOn', 'decidedOn').filter(
      (spell) => !isFromImport(history, spell.record),
    ),
    ...needSpellsOf(history).map((spell) => ({ status: 'in-need' as const, ...spell })),
    ...assessments(history),
  ].filter((spell) => spell.until === undefined || spell.from < spell.until);
}

function undecided(history: ChildHistory, type: 'contact' | 'referral', from: string, until: string): StatusSpell[] {
  return recordsOf(history, type).flatMap((record) => {
    const [start, end] = [dayIn(record, from), dayIn(record, until)];
    return start === undefined ? [] : [spellOf(type, record.id, start, end)];
  });
}

// A census tells that a referral was decided, not when: its referrals are never shown as waiting.
function isFromImport(history: ChildHistory, record: RecordId): boolean {
  return history.records.some((each) => each.id === record && each.source !== undefined);
}

function assessments(history: ChildHistory): StatusSpell[] {
  return recordsOf(history, 'assessment').flatMap((record) => {
    const start = dayIn(record, 'startedOn');
    const referral = recordsOf(history, 'referral').find((each) => each.id === record.follows);
    const closed =
      referral === undefined
        ? []
        : closuresOf(history, referral).flatMap((closure) => dayIn(closure, 'closedOn') ?? []);
    const [end] = [...closed, dayIn(record, 'authorisedOn')].filter((day) => day !== undefined).sort();
    return start === undefined ? [] : [spellOf('assessment', record.id, start, end)];
  });
}

function spellOf(status: Status, record: RecordId, from: IsoDay, until: IsoDay | undefined): StatusSpell {
  return { status, record, from, ...(until === undefined ? {} : { until }) };
}
