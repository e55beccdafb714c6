import { codeSet } from './code-set.ts';

/** By which way a paper reached somebody. */
export const sentHow = codeSet({
  id: 'sent-how',
  title: 'How it was sent',
  source: 'Recording practice [L]',
  codes: [
    { code: 'by-hand', label: 'Given by hand' },
    { code: 'read', label: 'Read through with them' },
    { code: 'post', label: 'By post' },
    { code: 'secure-email', label: 'By secure email' },
  ],
});
