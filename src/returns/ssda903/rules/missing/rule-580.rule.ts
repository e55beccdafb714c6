import { birthday } from '#domain/time/age.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** When care ended on the 18th birthday while the young person was missing until then, the reason why it ended is E8, “any other reason”. */
export const rule580 = ssda903Rule({
  code: '580',
  severity: 'error',
  from: '2022-23',
  over: 'missing',
  reads: ['Missing.DOB', 'Missing.MIS_END', 'Episodes.DEC', 'Episodes.REC'],
  wrong: 'The young person was missing until care ended on the 18th birthday, but the reason is not E8.',
  todo: 'Enter E8, or correct the end of the time missing.',
  check({ bornOn, endedOn }, found, { child }) {
    const backOn = endedOn.day;
    if (backOn === undefined || bornOn.day === undefined || birthday(bornOn.day, 18) !== backOn) return;
    for (const episode of child.episodes)
      if (episode.endedOn.day === backOn && episode.reasonEnded.code !== 'E8')
        found(episode.reasonEnded, episode.endedOn, endedOn, bornOn);
  },
  examples: () => [
    passes('E8', of('2025-05-01', '2025-05-01', 'E8')),
    fails('another reason', 'REC', of('2025-05-01', '2025-05-01', 'E7')),
    fails('no reason', 'REC', of('2025-05-01', '2025-05-01', '')),
    passes('back the day before', of('2025-04-30', '2025-05-01', 'E7')),
    passes('care ended the day after', of('2025-05-01', '2025-05-02', 'E7')),
    passes('still missing', of('', '2025-05-01', 'E7')),
    passes('no date of birth', { ...of('2025-05-01', '2025-05-01', 'E7'), missing: { endedOn: '2025-05-01' } }),
    undecided('the end cannot be read', 'MIS_END', of('May', '2025-05-01', 'E7')),
    undecided('the reason cannot be read', 'REC', of('2025-05-01', '2025-05-01', 'E4')),
  ],
});

/** Somebody who became 18 on 1 May 2025. */
function of(backOn: string, endedOn: string, reasonEnded: string): ExampleChild {
  return { episodes: { endedOn, reasonEnded }, missing: { bornOn: '2007-05-01', endedOn: backOn } };
}
