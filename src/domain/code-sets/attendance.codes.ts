import { codeSet } from './code-set.ts';

/** Whether somebody who was invited to a meeting came to it. */
export const attendance = codeSet({
  id: 'attendance',
  title: 'Attendance',
  source: 'Recording practice [L]',
  codes: [
    { code: 'came', label: 'Came' },
    { code: 'by-video', label: 'Came by video or phone' },
    { code: 'apologies', label: 'Sent apologies' },
    { code: 'absent', label: 'Did not come, and sent no word' },
  ],
});
