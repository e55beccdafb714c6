import { codeSet } from './code-set.ts';

/** What a case note tells of. A visit is a record of its own from 1 April 2026; notes of visits before it stay as they were written. */
export const noteKind = codeSet({
  id: 'note-kind',
  title: 'Kind of note',
  source: 'Recording practice: visit, correspondence, something else [L]',
  codes: [
    { code: 'visit', label: 'Visit', until: '2026-04-01' },
    { code: 'unsuccessful-visit', label: 'Visit tried, nobody seen', until: '2026-04-01' },
    { code: 'phone', label: 'Phone call' },
    { code: 'message', label: 'Email, letter or text' },
    { code: 'discussion', label: 'Discussion with a colleague or another agency' },
    { code: 'other', label: 'Something else' },
  ],
});
