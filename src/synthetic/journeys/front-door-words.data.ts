import type { NotificationKindCode } from '../population/struggle.ts';

/** What a notice says, by what it is about. */
export const noticeWords: Readonly<Record<NotificationKindCode, readonly string[]>> = {
  'police-domestic-abuse': [
    'Officers were called by a neighbour at night to a row between two adults. One had a red mark on the neck. The family was upstairs and awake.',
    'A parent rang the police and said that the other parent would not leave. Officers found both calm. There was a child in the house.',
    'Officers attended after a broken window was reported. One adult was arrested for criminal damage. There was a child in the house.',
  ],
  missing: [
    'Reported missing by a parent in the evening, after not coming home from school. The phone is switched off.',
    'Left the house after a quarrel and has not been seen since. Friends have been rung.',
  ],
  custody: ['Held overnight at the custody suite and released in the morning. An appropriate adult came at 10pm.'],
  other: [
    'The ambulance service was called to an adult at the address and noted that it is a family home.',
    'The hospital tells us that a parent was seen in the emergency department and has gone home.',
    'Housing tells us of complaints about noise at the address and of crying late at night.',
  ],
};

/** Why a notice went no further, or did. */
export const noticeReasons: Readonly<Record<'noted' | 'shared' | 'contact', readonly string[]>> = {
  noted: [
    'A single event, no child hurt or frightened, and the family has been offered advice by the sender.',
    'Read with the record: nothing new, and the school has no worry.',
  ],
  shared: [
    'The family has a worker, who will speak with the child this week.',
    'Sent to the worker for the next visit.',
  ],
  contact: [
    'The child was there and frightened; somebody should look more closely.',
    'What is told here may be part of something longer, and must be screened.',
  ],
};

/** What screening found on the record. */
export const historyWords = {
  first: [
    'Nothing is recorded of this family before today. School and health visitor were asked.',
    'No earlier contact. The address was checked and is not known to us.',
  ],
  before: [
    'The family is known. Earlier entries were read; the worry is like the last one.',
    'Read from the first entry on: the worry has been told before.',
  ],
} as const;

/** Why a level of need was chosen. */
export const levelWords: Readonly<Record<'1' | '2' | '3' | '4', readonly string[]>> = {
  '1': ['School and health visitor already meet what is needed.', 'One event, well handled by the parents.'],
  '2': ['Some extra help for the parents would be enough.', 'One service can help; the parents have agreed to it.'],
  '3': ['Several services are needed and somebody to bring them together.', 'The worry has lasted, and grows.'],
  '4': [
    'The child’s health or development is likely to suffer without our help.',
    'The child has been hurt or is likely to be; this needs a social worker.',
  ],
};

/** Why a referral was decided as it was. */
export const referralReasons = {
  assessment: [
    'The worry is lasting and the child’s own account is not yet known. An assessment will find out what is needed.',
    'What was offered so far would not be enough for the child.',
  ],
  'strategy-discussion': ['There is reason to think that the child may be suffering significant harm.'],
  'early-help': ['The parents agreed to family help, and it can begin this week.'],
  'information-and-advice': ['The parents know where to find the help they asked for.'],
  none: ['On speaking with the family and the school the worry has an explanation, and the child is well.'],
} as const;
