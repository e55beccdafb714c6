import type { Names } from '#domain/definition/in-words.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { RecordVersion } from '../ports.ts';
import { isAboutWorker } from './about-worker.ts';
import { type ChangedAnswer, changedAnswers } from './changed-answers.ts';

/** What is different now from what a manager read last, question by question. */
export interface ChangedSince {
  /** What the manager did with it then. */
  readonly what: 'returned' | 'approved';
  readonly at: string;
  readonly changes: readonly ChangedAnswer[];
}

/**
 * What changed since a manager had it in hand: of what was handed in again, since it was given back; of what was corrected,
 * since it was signed off. Undefined where nobody had it before, or nobody signs such a record.
 */
export function changedSince(versions: readonly RecordVersion[], names: Names): ChangedSince | undefined {
  const now = versions.at(-1);
  if (now === undefined || getRecordType(now.type).signOff === undefined) return undefined;
  const earlier = versions.slice(0, -1);
  const read =
    now.state === 'submitted'
      ? earlier.findLast(({ state }) => state === 'submitted')
      : now.state === 'complete'
        ? earlier.find(({ state }) => state === 'complete')
        : undefined;
  if (read === undefined) return undefined;
  const changes = changedAnswers(read, now, names).filter(({ field }) => !isAboutWorker(now.type, field));
  const what = now.state === 'submitted' ? 'returned' : 'approved';
  const returned = versions.find(({ version }) => version === read.version + 1);
  return { what, at: (what === 'returned' ? returned : read)?.recordedAt ?? read.recordedAt, changes };
}
