import type { RecordTypeId } from '#domain/journey/index.ts';

/** True when recording this sends something out of the authority. */
export function sendsOut(type: RecordTypeId): boolean {
  return type === 'minutes-distribution' || type === 'letter';
}
