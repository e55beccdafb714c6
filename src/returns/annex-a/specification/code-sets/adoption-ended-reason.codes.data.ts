import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of reason a child is no longer placed for adoption on Annex A, and what real files have written for each. */
export const adoptionEndedReasonCodes: WrittenCodeSet = {
  name: 'reason a child is no longer placed for adoption',
  codes: [
    {
      code: 'needs-changed',
      label: 'The child’s needs changed',
      written: `
      a child s needs changed | care order made change of plan returned to dad |
      child s needs changed subsequent to decision | child s needs changed subsequent to the decision |
      court overturned the original decision | rd1 | the child s needs changed |
      the child s needs changed subsequent to the decision`,
    },
    {
      code: 'no-order',
      label: 'The court made no placement order',
      written: `
      b court did not make a po | court did not grant freeing order | court did not make placement order |
      placement order not granted child made subject to care order and plan of long term fsotering dated | rd2 |
      the court did not make a placement order | the court made no placement order`,
    },
    {
      code: 'no-adopters',
      label: 'No adopters could be found',
      written: `
      no adopters could be found | no adopters found | propsective adopters cannot be found |
      prospective adopters cannot be found | prospective adopters could not be found | rd3`,
    },
    {
      code: 'other',
      label: 'Any other reason',
      written: `
      any other reason | other reason | placement disruption | rd4`,
    },
  ],
};
