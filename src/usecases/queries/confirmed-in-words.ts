import type { Names } from '#domain/definition/in-words.ts';
import { londonDayOf } from '#domain/history/child-history.ts';
import { dayOf } from '#domain/time/day.ts';
import { dayInWords } from '#domain/time/in-words.ts';
import type { RecordVersion } from '../ports.ts';

/** Where an answer comes from that was found still true: who said so on which day, and whose words they are. */
export interface ShownConfirmed {
  readonly words: string;
  /** The record in which they were first written. */
  readonly record: string;
  readonly title: string;
}

/** Field → by whom the answer that stands was found still true; an answer that was changed since is its writer’s own. */
export function confirmedInWords(
  versions: readonly RecordVersion[],
  names: Names,
): Readonly<Record<string, ShownConfirmed>> {
  const newest = versions.at(-1);
  return Object.fromEntries(
    versions.flatMap((version) =>
      Object.entries(version.confirmed ?? {})
        .filter(([field]) => JSON.stringify(version.answers[field]) === JSON.stringify(newest?.answers[field]))
        .map(([field, { record, by, at }]) => [
          field,
          {
            words: `Still true on ${dayText(version.recordedAt)}, confirmed by ${names.worker(version.recordedBy)}. First written by ${names.worker(by)} on ${dayText(at)}, in the`,
            record,
            title: names.record(record),
          },
        ]),
    ),
  );
}

function dayText(at: string): string {
  const day = londonDayOf(at);
  return day === undefined ? at : dayInWords(dayOf(day));
}
