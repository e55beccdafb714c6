import { codeSet } from './code-set.ts';

/** As what somebody comes to a meeting, or is sent its minutes: by agency and role (R074). */
export const meetingPart = codeSet({
  id: 'meeting-part',
  title: 'Part in a meeting',
  source: 'Recording practice: attendance by agency and role [L]',
  codes: [
    { code: 'child', label: 'Child' },
    { code: 'parent', label: 'Parent or carer' },
    { code: 'family', label: 'Somebody else of the family' },
    { code: 'advocate', label: 'Advocate or supporter' },
    { code: 'social-worker', label: 'Social worker' },
    { code: 'manager', label: 'Manager in social care' },
    { code: 'early-help', label: 'Early help' },
    { code: 'health', label: 'Health' },
    { code: 'education', label: 'School, nursery or college' },
    { code: 'police', label: 'Police' },
    { code: 'housing', label: 'Housing' },
    { code: 'voluntary', label: 'Voluntary organisation' },
    { code: 'other', label: 'Somebody else' },
  ],
});
