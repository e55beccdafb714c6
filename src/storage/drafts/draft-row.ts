import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import type { Draft, DraftContent } from '#usecases/ports.ts';
import { recordTypeId } from '../history/read-histories.ts';

/** A draft as its table keeps it. */
export interface DraftRow {
  id: string;
  type: string;
  children: string[];
  follows: Draft['follows'];
  base: Draft['base'];
  worker: string;
  revision: number;
  content: DraftContent;
  copied: Draft['copied'];
  started_at: Date;
  saved_at: Date;
  saved_by: string;
  ended: 'recorded' | 'discarded' | null;
  recorded_as: string | null;
  taken_along_at: Date | null;
}

/** A draft as the use cases know it. */
export function draftOf(row: DraftRow): Draft {
  return {
    id: row.id,
    type: recordTypeId(row.type),
    children: row.children.map((child) => child as PersonId),
    follows: row.follows,
    base: row.base,
    worker: row.worker as WorkerId,
    revision: row.revision,
    content: row.content,
    copied: row.copied,
    startedAt: row.started_at.toISOString(),
    savedAt: row.saved_at.toISOString(),
    savedBy: row.saved_by as WorkerId,
    ...(row.ended === null ? {} : { ended: row.ended }),
    ...(row.recorded_as === null ? {} : { recordedAs: row.recorded_as as RecordId }),
    ...(row.taken_along_at === null ? {} : { takenAlongAt: row.taken_along_at.toISOString() }),
  };
}

/** The writers of a draft with one more, who stands in a parameter of the statement. */
export function withWriter(parameter: '$2' | '$5'): string {
  return `case when ${parameter} = any(writers) then writers else writers || ${parameter}::text end`;
}
