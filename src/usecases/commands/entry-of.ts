import type { RecordEntry, RecordVersion } from '../ports.ts';

/** A record as it stands, ready to be written again with something changed. */
export function entryOf(record: RecordVersion): RecordEntry {
  const { id, version, child, type, occasion, state, answers, follows, source, copied } = record;
  return {
    record: id,
    basedOn: version,
    child,
    type,
    occasion,
    state,
    answers,
    ...(follows === undefined ? {} : { follows }),
    ...(source === undefined ? {} : { source }),
    ...(copied === undefined ? {} : { copied }),
  };
}
