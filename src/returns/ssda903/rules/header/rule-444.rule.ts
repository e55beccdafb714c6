import type { TextCell } from '../../../engine/cell.ts';
import { fails, passes, withHeader } from '../../checking/rule-example.ts';
import { ssda903ReturnRule } from '../../checking/ssda903-rule.ts';
import { isUnknownUpn } from '../../checking/vocabulary/unknown-upn.ts';

/** A number of a pupil is of one child alone. */
export const rule444 = ssda903ReturnRule({
  code: '444',
  severity: 'error',
  from: '2025-26',

  over: 'return',
  reads: ['Header.UPN'],

  wrong: 'Another child has the same unique pupil number.',
  todo: 'Find out whose number it is. If the two are one child, join their rows under one child number.',
  begin: () => new Map<string, { readonly upn: TextCell; readonly id: TextCell }>(),
  add(seen, { headers, id }, found) {
    for (const { upn } of headers) {
      const number = upn.text.toUpperCase();
      const before = seen.get(number);
      if (upn.isBlank || isUnknownUpn(upn)) continue;
      // Each child has an id of their own: one who stands twice in the header is no other child, and is INT32’s to tell.
      if (before === undefined) seen.set(number, { upn, id });
      else if (before.id !== id) found(upn, before.upn);
    }
  },
  examples: () => [
    passes('each has their own', withHeader({ upn: 'H801200001001' }), withHeader({ upn: 'H801200001002' })),
    passes(
      'many are not known',
      withHeader({ upn: 'UN1' }),
      withHeader({ upn: 'UN1' }),
      withHeader({}),
      withHeader({}),
    ),
    passes('one child stands twice in the header: that is another rule’s', {
      headers: [{ upn: 'H801200001001' }, { upn: 'H801200001001' }],
    }),
    fails('two have one', 'UPN', withHeader({ upn: 'H801200001001' }), withHeader({ upn: 'h801200001001' })),
  ],
});
