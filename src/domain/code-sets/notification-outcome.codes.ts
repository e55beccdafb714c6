import { codeSet } from './code-set.ts';

/** What was decided about a notification. */
export const notificationOutcome = codeSet({
  id: 'notification-outcome',
  title: 'Outcome of a notification',
  source: 'R041, R042 [L]',
  codes: [
    { code: 'noted', label: 'Noted on the record, nothing more needed' },
    { code: 'shared', label: 'Shared with the child’s worker' },
    { code: 'contact', label: 'Made into a contact for screening' },
  ],
});
