import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isEndOfCare } from '../../checking/vocabulary/end-of-care.ts';
import { ranOn } from '../../checking/vocabulary/periods-of-care.ts';

/** A child goes missing before leaving care: whoever left on the day or earlier, and has not come back by then, is not missing from care. The episode that ended last before then says whether the child had left. */
export const rule578 = ssda903Rule({
  code: '578',
  severity: 'error',
  from: '2022-23',
  over: 'missing',
  reads: ['Missing.MIS_START', 'Episodes.DECOM', 'Episodes.DEC', 'Episodes.REC'],
  wrong: 'The child went missing when they had left care.',
  todo: 'Take the time missing out, or correct its start or the end of the episode.',
  check({ startedOn }, found, { child }) {
    const wentOn = startedOn.day;
    if (wentOn === undefined || child.episodes.some((each) => ranOn(each, wentOn))) return;
    const ended = child.episodes.filter(({ endedOn }) => endedOn.day !== undefined && endedOn.day <= wentOn);
    const last = ended.toSorted((one, other) => Number(one.endedOn.day) - Number(other.endedOn.day)).at(-1);
    if (last !== undefined && isEndOfCare(last)) found(startedOn, last.endedOn);
  },
  examples: () => [
    passes('the day before', of('2025-05-31', ['2025-05-01', '2025-06-01', 'E8'])),
    fails('on the day', 'MIS_START', of('2025-06-01', ['2025-05-01', '2025-06-01', 'E8'])),
    fails('the day after', 'MIS_START', of('2025-06-02', ['2025-05-01', '2025-06-01', 'E8'])),
    passes(
      'the child came back that day',
      of('2025-07-01', ['2025-05-01', '2025-06-01', 'E8'], ['2025-07-01', '', '']),
    ),
    fails(
      'before coming back',
      'MIS_START',
      of('2025-06-30', ['2025-05-01', '2025-06-01', 'E8'], ['2025-07-01', '', '']),
    ),
    fails(
      'before coming back, though the next episode did not end care',
      'MIS_START',
      of('2025-06-30', ['2025-05-01', '2025-06-01', 'E8'], ['2025-07-01', '2025-08-01', 'X1']),
    ),
    passes('another episode follows', of('2025-06-01', ['2025-05-01', '2025-06-01', 'X1'])),
    passes(
      'the last to end did not end care',
      of('2025-08-02', ['2025-07-01', '2025-08-01', 'X1'], ['2025-05-01', '2025-06-01', 'E8']),
    ),
    fails(
      'the last to end did, though it stands first',
      'MIS_START',
      of('2025-08-02', ['2025-07-01', '2025-08-01', 'E8'], ['2025-05-01', '2025-06-01', 'X1']),
    ),
    passes('no start', of('', ['2025-05-01', '2025-06-01', 'E8'])),
    passes('no episodes', of('2025-06-01')),
    undecided('the start cannot be read', 'MIS_START', of('May', ['2025-05-01', '2025-06-01', 'E8'])),
    undecided('the end cannot be read', 'DEC', of('2025-06-01', ['2025-05-01', 'June', 'E8'])),
  ],
});

function of(wentOn: string, ...episodes: readonly (readonly [string, string, string])[]): ExampleChild {
  return {
    episodes: episodes.map(([startedOn, endedOn, reasonEnded]) => ({ startedOn, endedOn, reasonEnded })),
    missing: { startedOn: wentOn },
  };
}
