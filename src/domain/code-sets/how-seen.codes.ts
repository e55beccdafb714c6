import { codeSet } from './code-set.ts';

/** How a child was seen on a visit (R021). */
export const howSeen = codeSet({
  id: 'how-seen',
  title: 'How a child was seen',
  source: 'R021: seen or not, alone or not [L]',
  codes: [
    { code: 'alone', label: 'Seen alone' },
    { code: 'with-others', label: 'Seen, but not alone' },
    { code: 'not-seen', label: 'Not seen' },
  ],
});
