import type { RecordType } from '#domain/definition/record-type.ts';
import { familyMeeting } from '../family-meeting/family-meeting.record.ts';

/** Every kind of meeting whose minutes go from written to approved to sent out: what a list of meetings shows. */
export const meetings: readonly RecordType[] = [familyMeeting];

/** What minutes go through, in this order; each has a clock, `<meeting>-written` and so on. */
export const minutesStages = ['written', 'approved', 'distributed'] as const;

/** One stage of minutes. */
export type MinutesStage = (typeof minutesStages)[number];
