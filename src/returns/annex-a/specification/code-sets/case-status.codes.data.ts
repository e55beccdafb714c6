import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of case status on Annex A, and what real files have written for each. */
export const caseStatusCodes: WrittenCodeSet = {
  name: 'case status',
  codes: [
    {
      code: 'looked-after',
      label: 'Looked after child',
      written: `
      cla | cla cp | cla cpp | cp cla | lac | looked after child`,
    },
    {
      code: 'protection-plan',
      label: 'Child protection plan',
      written: `
      child protection | child protection plan | cp | cp ext | cpp`,
    },
    {
      code: 'in-need-plan',
      label: 'Child in need plan',
      written: `
      child in need | child in need plan | cin | cin plan`,
    },
    {
      code: 'open-assessment',
      label: 'Open assessment',
      written: `
      assessment | cf assessment in progress | open asmt | open assessment`,
    },
    {
      code: 'closed',
      label: 'Closed episode',
      written: `
      care leaver | closed | closed assessment | closed case | closed episode | closed referral | closed stepdown`,
    },
  ],
};
