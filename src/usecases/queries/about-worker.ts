import { getRecordType, type RecordTypeId } from '#domain/journey/index.ts';
import type { Actor, RecordVersion } from '../ports.ts';

/** True when a question asks about the worker and not about the child: its answer is not shown on the child’s file. */
export function isAboutWorker(type: RecordTypeId, field: string): boolean {
  return getRecordType(type).fields[field]?.aboutWorker === true;
}

/** What is said of a worker is read by the two who spoke, and by whoever answers for the service. */
export function mayReadAboutWorker({ worker, role }: Actor, { answers }: Pick<RecordVersion, 'answers'>): boolean {
  return role === 'head-of-service' || answers.worker === worker || answers.supervisedBy === worker;
}

/** True when a record is made once for a worker’s children of several families, and not for brothers and sisters. */
export function isAcrossFamilies(type: RecordTypeId): boolean {
  return Object.keys(getRecordType(type).fields).some((field) => isAboutWorker(type, field));
}
