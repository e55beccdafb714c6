import { codeSet } from './code-set.ts';

/** What a letter is for: each kind has templates of its own. */
export const letterKind = codeSet({
  id: 'letter-kind',
  title: 'Kind of letter',
  source: 'Recording practice [L]',
  codes: [
    { code: 'introduction', label: 'Who your worker is' },
    { code: 'appointment', label: 'About a visit or a meeting' },
    { code: 'after-meeting', label: 'After a meeting or a review' },
  ],
});
