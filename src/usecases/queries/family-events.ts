import type { OccasionId } from '#domain/history/child-history.ts';
import { codeIn, dayIn } from '#domain/history/child-history.ts';
import type { IsoDay } from '#domain/people/person.ts';
import type { RecordVersion } from '../ports.ts';
import type { ChronologyLine } from './chronology.query.ts';
import type { ShownPerson } from './shown-person.ts';

/** What happened to one child of an event, on the record of that child. */
export interface EventOfChild {
  readonly child: ShownPerson;
  readonly line: ChronologyLine;
  readonly record: RecordVersion;
  /** What a manager said it means for this child, with the latest mark. */
  readonly analysis?: string;
}

/** One event of a family, told once however many children it happened to. */
export interface FamilyEvent {
  readonly on: IsoDay;
  readonly title: string;
  readonly line: string;
  readonly weight?: 'significant' | 'routine';
  readonly of: readonly [EventOfChild, ...EventOfChild[]];
}

/**
 * The events of some children as one story, oldest first: what was recorded once for several, and says the same of each,
 * is one event. It is made of nothing but what each child's own story tells, so that it can tell of nobody else.
 */
export function familyEvents(all: readonly EventOfChild[]): readonly FamilyEvent[] {
  const groups = Map.groupBy(all, keyOf);
  return [...groups.values()].flatMap(eventOf).toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

/** What a manager's latest mark says each event means, by the event's record. */
export function analysesIn(records: readonly RecordVersion[]): ReadonlyMap<string, string> {
  const orderOf = (mark: RecordVersion) => `${dayIn(mark, 'markedOn') ?? ''} ${mark.firstRecordedAt} ${mark.id}`;
  const marks = records
    .filter(({ type, state }) => type === 'chronology-mark' && state !== 'void')
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  return new Map(
    marks.flatMap((mark) => {
      const [entry, { analysis }] = [codeIn(mark, 'entry'), mark.answers];
      return entry === undefined ? [] : [[entry, typeof analysis === 'string' ? analysis : ''] as const];
    }),
  );
}

/** What is mostly written for one child at a time: the same words on the same day are then the same event. */
const CHILD_BY_CHILD: ReadonlySet<string> = new Set(['allocation', 'closure']);

function keyOf({ line, record }: EventOfChild): string {
  const told = `${line.on} ${line.type} ${line.line}`;
  const occasion: OccasionId | '' = CHILD_BY_CHILD.has(line.type) ? '' : record.occasion;
  return `${told} ${occasion}`;
}

function eventOf(of: readonly EventOfChild[]): readonly FamilyEvent[] {
  const [first, ...rest] = of;
  if (first === undefined) return [];
  const weights = of.map(({ line }) => line.weight);
  const weight = weights.includes('significant')
    ? ('significant' as const)
    : weights.every((each) => each === 'routine')
      ? ('routine' as const)
      : undefined;
  const { on, title, line } = first.line;
  return [{ on, title, line, of: [first, ...rest], ...(weight === undefined ? {} : { weight }) }];
}

function orderOf({ on, of: [first] }: FamilyEvent): string {
  return `${on} ${first.record.firstRecordedAt} ${first.record.id}`;
}
