import type { RecordType } from '#domain/definition/record-type.ts';
import { allocation } from './allocation/allocation.record.ts';
import { assessment } from './assessment/assessment.record.ts';
import { caseNote } from './case-note/case-note.record.ts';
import { childInNeedPlan, planReview } from './child-in-need-plan/child-in-need-plan.record.ts';
import { chronologyMark } from './chronology-mark/chronology-mark.record.ts';
import { chronologyReview } from './chronology-review/chronology-review.record.ts';
import { closure } from './closure/closure.record.ts';
import { contact } from './contact/contact.record.ts';
import { familyMeeting } from './family-meeting/family-meeting.record.ts';
import { letter } from './letter/letter.record.ts';
import { managementDecision } from './management-decision/management-decision.record.ts';
import { minutesDistribution } from './minutes-distribution/minutes-distribution.record.ts';
import { notification } from './notification/notification.record.ts';
import { referral } from './referral/referral.record.ts';
import { supervision } from './supervision/supervision.record.ts';
import { transfer } from './transfer/transfer.record.ts';
import { transferAnswer } from './transfer/transfer-answer.record.ts';
import { visit } from './visit/visit.record.ts';
import { warning } from './warning/warning.record.ts';

/** Every record type, in the order a child's journey meets them. */
export const journey = [
  notification,
  contact,
  referral,
  assessment,
  visit,
  childInNeedPlan,
  planReview,
  caseNote,
  managementDecision,
  supervision,
  familyMeeting,
  minutesDistribution,
  letter,
  closure,
  allocation,
  transfer,
  transferAnswer,
  chronologyMark,
  chronologyReview,
  warning,
] as const;

/** The id of a record type. Permanent and public. */
export type RecordTypeId = (typeof journey)[number]['id'];

const byId: ReadonlyMap<string, RecordType> = new Map(journey.map((type) => [type.id, type]));

/** The record type with this id, or undefined when there is none. */
export function findRecordType(id: string): RecordType | undefined {
  return byId.get(id);
}

/** The record type with this id. Throws when there is none: use it for ids already checked. */
export function getRecordType(id: string): RecordType {
  const type = byId.get(id);
  if (type === undefined) throw new RangeError(`There is no record type "${id}"`);
  return type;
}

/** True when the text is the id of a record type. */
export function isRecordTypeId(id: string): id is RecordTypeId {
  return byId.has(id);
}
