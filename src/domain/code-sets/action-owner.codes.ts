import { codeSet } from './code-set.ts';

/** Who does what a plan says: everything in a plan is done by somebody. */
export const actionOwner = codeSet({
  id: 'action-owner',
  title: 'Who does it',
  source: 'Local list [L]',
  codes: [
    { code: 'worker', label: 'Somebody who works here' },
    { code: 'family', label: 'Somebody of the family' },
    { code: 'service', label: 'Another service', hint: 'School, health, housing, a charity' },
  ],
});
