import { readableFirst } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** A time missing that was open in last year’s return stands in this year’s with the same start. Of a child whom this year’s return has not at all rule 502 speaks. */
export const rule576 = ssda903Rule({
  code: '576',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['Missing.CHILD', 'Missing.MIS_START', 'Missing last year.MIS_START', 'Missing last year.MIS_END'],
  needs: ['last-year'],
  wrong: 'The child was still missing at the end of last year’s return, and this year’s does not go on from there.',
  todo: 'Enter the same start again, with its end once there is one, or correct last year’s return.',
  check({ id, missing, lastYear }, found) {
    const open = (lastYear?.missing ?? []).filter(({ endedOn }) => endedOn.isBlank);
    const starts = open.length === 0 ? [] : readableFirst(missing.map(({ startedOn }) => startedOn));
    for (const { startedOn } of open) {
      const since = startedOn.day;
      if (since !== undefined && !starts.some(({ day }) => day === since)) found(id, startedOn);
    }
  },
  examples: () => [
    passes('it goes on', of(['2025-02-01'], ['2025-02-01', ''])),
    fails('it does not stand this year', 'CHILD', of([], ['2025-02-01', ''])),
    fails('another start', 'CHILD', of(['2025-02-02'], ['2025-02-01', ''])),
    passes('it had ended', of([], ['2025-02-01', '2025-02-03'])),
    passes('no start last year', of([], ['', ''])),
    passes('not in last year’s return', { missing: { startedOn: '2025-05-01' } }),
    passes(
      'a start that cannot be read does not matter beside the right one',
      of(['May', '2025-02-01'], ['2025-02-01', '']),
    ),
    undecided('this year’s start cannot be read', 'MIS_START', of(['May'], ['2025-02-01', ''])),
    undecided('last year’s start cannot be read', 'MIS_START', of([], ['May', ''])),
  ],
});

function of(starts: readonly string[], [startedOn, endedOn]: readonly [string, string]): ExampleChild {
  return { missing: starts.map((start) => ({ startedOn: start })), lastYear: { missing: { startedOn, endedOn } } };
}
