import type { Answers } from '#domain/definition/answers.ts';
import type { Field } from '#domain/definition/field.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import type { ChildHistory, HistoryRecord, OccasionId, RecordId, RecordState } from '#domain/history/child-history.ts';
import { getRecordType, type RecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay, PersonFacts, PersonId, WorkerId } from '#domain/people/person.ts';
import { isoMoment, momentOf } from '#domain/time/moment.ts';

/** An invented child, in as few words as a test needs. */
export interface ChildOf {
  readonly id?: string;
  readonly born?: IsoDay;
  readonly expected?: IsoDay;
  readonly died?: IsoDay;
  readonly sex?: string;
  readonly ethnicity?: string;
}

/** What of a record a test seldom cares about. */
export interface LineOptions {
  /** Its id; `referral-2` for the second referral unless said. */
  readonly id?: string;
  /** The id of the record it follows; for a type that must follow another, the last one of that type before it unless said. */
  readonly follows?: string;
  /** When it was first kept: the moment it happened unless said. */
  readonly kept?: string;
  /** When this version was recorded: when it was first kept unless said. */
  readonly changed?: string;
  readonly state?: RecordState;
  /** The other system it came from. */
  readonly from?: string;
}

/**
 * One record: its type, when it happened, its answers. A plain day stands for noon where an instant is asked, `yes` for the
 * answer yes, and any text for prose; an empty `happened` leaves the day out. `['contact', '2026-04-03T10:00Z', { source: '6' }]`
 */
export type Line = readonly [
  type: RecordTypeId,
  happened: string,
  answers?: Readonly<Record<string, unknown>>,
  options?: LineOptions,
];

const WHEN_NOTHING_HAPPENED = '2026-01-01';

/** A child's history from short lines, as a derivation reads it: void records left out, prose as its length alone. */
export function historyOf(child: ChildOf, lines: readonly Line[]): ChildHistory {
  const records: HistoryRecord[] = [];
  for (const line of lines) records.push(recordOf(line, records));
  return {
    child: (child.id ?? 'child-1') as PersonId,
    facts: personFacts(child),
    records: records.filter((record) => record.state !== 'void'),
  };
}

function personFacts({ born, expected, died, sex, ethnicity }: ChildOf): PersonFacts {
  return {
    kind: 'child',
    names: [],
    languages: [],
    addresses: [],
    identifiers: [],
    ...(born !== undefined && { bornOn: born }),
    ...(expected !== undefined && { expectedOn: expected }),
    ...(died !== undefined && { diedOn: died }),
    ...(sex !== undefined && { sex }),
    ...(ethnicity !== undefined && { ethnicity: { code: ethnicity, source: 'parent' } }),
  };
}

function recordOf([type, happened, answers = {}, options = {}]: Line, before: readonly HistoryRecord[]): HistoryRecord {
  const definition = getRecordType(type);
  const given = happened === '' ? answers : { [definition.happenedOn]: happened, ...answers };
  const kept = instant(options.kept ?? (happened === '' ? WHEN_NOTHING_HAPPENED : happened));
  const id = options.id ?? `${type}-${before.filter((record) => record.type === type).length + 1}`;
  const follows = options.follows ?? before.findLast((record) => record.type === definition.mustFollow)?.id;
  return {
    id: id as RecordId,
    type,
    occasion: `occasion-of-${id}` as OccasionId,
    ...(follows !== undefined && { follows: follows as RecordId }),
    version: options.changed === undefined ? 1 : 2,
    state: options.state ?? 'complete',
    facts: factsOf(definition, given),
    recordedAt: options.changed === undefined ? kept : instant(options.changed),
    recordedBy: 'worker-1' as WorkerId,
    firstRecordedAt: kept,
    ...(options.from !== undefined && { source: options.from }),
  };
}

function factsOf(type: RecordType, answers: Readonly<Record<string, unknown>>): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([name, value]) => {
      const field = type.fields[name];
      if (field === undefined) throw new RangeError(`${type.title} has no field "${name}"`);
      return [name, kept(field, value)];
    }),
  );
}

/** A value as the history keeps it. What a messy import might hold is kept as it is given, so that a test can say it. */
function kept(field: Field, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  switch (field.kind) {
    case 'yes-no':
      return { answer: value };
    case 'prose':
      return { characters: value.length };
    case 'instant':
      return /^\d{4}/.test(value) ? instant(value) : value;
    default:
      return value;
  }
}

function instant(text: string): string {
  return isoMoment(momentOf(text.length === 10 ? `${text}T12:00:00Z` : text));
}
