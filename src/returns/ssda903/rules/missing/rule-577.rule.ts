import { isBefore } from '../../../engine/before-and-after.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isEndOfCare } from '../../checking/vocabulary/end-of-care.ts';
import { readableEpisodesFirst } from '../../checking/vocabulary/readable-episodes-first.ts';

/** When a child who went missing has left care since, the time missing has ended. That it ended later than care is not this rule’s matter, though a third-party checker tells of it here [K]. */
export const rule577 = ssda903Rule({
  code: '577',
  severity: 'error',
  from: '2022-23',
  over: 'missing',
  reads: ['Missing.MIS_START', 'Missing.MIS_END', 'Episodes.DEC', 'Episodes.REC'],
  wrong: 'The child has left care since going missing, but the time missing has not ended.',
  todo: 'Enter the end of the time missing, at the latest the day on which the child left care.',
  check({ startedOn, endedOn }, found, { child }) {
    if (!endedOn.isBlank || startedOn.day === undefined) return;
    const left = readableEpisodesFirst(child, 'endedOn', 'reasonEnded').find(
      (each) => !each.endedOn.isBlank && !isBefore(each.endedOn, startedOn) && isEndOfCare(each),
    );
    if (left !== undefined) found(endedOn, startedOn, left.endedOn);
  },
  examples: () => [
    fails('left care since', 'MIS_END', of('2025-05-10', '2025-06-01', 'E8')),
    fails('left care that day', 'MIS_END', of('2025-06-01', '2025-06-01', 'E8')),
    passes('went missing the day after, which is another rule’s', of('2025-06-02', '2025-06-01', 'E8')),
    passes('an earlier end whose reason cannot be read', of('2025-06-02', '2025-06-01', 'E99')),
    passes('another episode follows', of('2025-05-10', '2025-06-01', 'X1')),
    passes('it is open', of('2025-05-10', '', '')),
    passes('the child is back', {
      episodes: { endedOn: '2025-06-01', reasonEnded: 'E8' },
      missing: { startedOn: '2025-05-10', endedOn: '2025-05-11' },
    }),
    passes('no start', of('', '2025-06-01', 'E8')),
    fails('another that cannot be read does not hide it', 'MIS_END', {
      episodes: [
        { endedOn: '2025-07-01', reasonEnded: 'E99' },
        { endedOn: '2025-06-01', reasonEnded: 'E8' },
      ],
      missing: { startedOn: '2025-05-10' },
    }),
    undecided('the start cannot be read', 'MIS_START', of('May', '2025-06-01', 'E8')),
    undecided('the reason cannot be read', 'REC', of('2025-05-10', '2025-06-01', 'E99')),
  ],
});

function of(wentOn: string, endedOn: string, reasonEnded: string): ExampleChild {
  return { episodes: { startedOn: '2025-05-01', endedOn, reasonEnded }, missing: { startedOn: wentOn } };
}
