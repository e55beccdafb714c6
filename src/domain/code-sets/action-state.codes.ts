import { codeSet } from './code-set.ts';

/** What has become of something that was to be done. */
export const actionState = codeSet({
  id: 'action-state',
  title: 'What has become of it',
  source: 'Local list [L]',
  codes: [
    { code: 'done', label: 'Done' },
    { code: 'on-track', label: 'On track' },
    { code: 'stuck', label: 'Stuck' },
    { code: 'not-needed', label: 'No longer needed' },
  ],
});
