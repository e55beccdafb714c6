import { codeSet } from './code-set.ts';

/** What a case note tells of. */
export const noteKind = codeSet({
  id: 'note-kind',
  title: 'Kind of note',
  source: 'Recording practice: visit, correspondence, something else [L]',
  codes: [
    { code: 'visit', label: 'Visit' },
    { code: 'unsuccessful-visit', label: 'Visit tried, nobody seen' },
    { code: 'phone', label: 'Phone call' },
    { code: 'message', label: 'Email, letter or text' },
    { code: 'discussion', label: 'Discussion with a colleague or another agency' },
    { code: 'other', label: 'Something else' },
  ],
});
