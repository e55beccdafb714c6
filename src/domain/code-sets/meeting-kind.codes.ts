import { codeSet } from './code-set.ts';

/** What a meeting about children and their family is for, short of a conference. */
export const meetingKind = codeSet({
  id: 'meeting-kind',
  title: 'Kind of meeting',
  source: 'Recording practice: meetings under section 17 [L]',
  codes: [
    { code: 'child-in-need', label: 'Child in need meeting' },
    { code: 'professionals', label: 'Professionals’ meeting', hint: 'Without the family: say in the notes why' },
    { code: 'network', label: 'Family network meeting' },
    { code: 'other', label: 'Another meeting' },
  ],
});
