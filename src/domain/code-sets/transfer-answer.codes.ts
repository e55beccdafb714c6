import { codeSet } from './code-set.ts';

/** What a team answers when a child is to move to it. */
export const transferAnswers = codeSet({
  id: 'transfer-answer',
  title: 'Answer to a transfer',
  source: 'Local list [L]',
  codes: [
    { code: 'accepted', label: 'Accepted', hint: 'The worker you name holds the child from the day you give' },
    { code: 'returned', label: 'Returned', hint: 'The child stays with the worker who holds them now' },
  ],
});
