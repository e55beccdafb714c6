import { codeSet } from './code-set.ts';

/** What a notification tells us. A notification is never counted as a contact or a referral (R003, R044). */
export const notificationKind = codeSet({
  id: 'notification-kind',
  title: 'Kind of notification',
  source: 'R041, R042, R044, R045 [L]',
  codes: [
    { code: 'police-domestic-abuse', label: 'Police: domestic abuse' },
    { code: 'missing', label: 'Child missing' },
    { code: 'custody', label: 'Child held in police custody' },
    { code: 'other', label: 'Other notification' },
  ],
});
