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
  todo: 'Find out whose number it is. If the two are one child, join their rows under one number of ours.',
  begin: () => new Map<string, TextCell>(),
  add(seen, { headers }, found) {
    for (const { upn } of headers) {
      const number = upn.text.toUpperCase();
      const before = seen.get(number);
      if (upn.isBlank || isUnknownUpn(upn)) continue;
      if (before === undefined) seen.set(number, upn);
      else found(upn, before);
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
    fails('two have one', 'UPN', withHeader({ upn: 'H801200001001' }), withHeader({ upn: 'h801200001001' })),
  ],
});
