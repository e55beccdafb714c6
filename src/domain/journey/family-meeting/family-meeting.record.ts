import { meetingKind } from '#domain/code-sets/meeting-kind.codes.ts';
import { minutesApprovedLimit, minutesDistributedLimit, minutesWrittenLimit } from '../limits.ts';
import { meetingType } from '../meeting/meeting.ts';
import { minutesDistribution } from '../minutes-distribution/minutes-distribution.record.ts';

/** A meeting with a family, or about it, outside child protection and care: what was said, decided and agreed, by whom and by when. */
export const familyMeeting = meetingType({
  id: 'family-meeting',
  version: 2,
  title: 'Family meeting',
  plural: 'Family meetings',
  purpose: 'Keeps who met about the children, what was decided, and who does what by which day.',
  basis: 'Children Act 1989 section 17; Working Together to Safeguard Children 2023, chapter 3 [K]',
  kinds: meetingKind,
  limits: { written: minutesWrittenLimit, approved: minutesApprovedLimit, distributed: minutesDistributedLimit },
  distribution: minutesDistribution,
});
