import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { periodOf } from '../../checking/vocabulary/periods-of-care.ts';
import { isSameCode } from '../../checking/vocabulary/same-value.ts';

/** The category of need is that of the start of the period of care, as long as it lasts: each later episode is compared with the first, and not with the one before it [K]. */
export const rule504 = ssda903Rule({
  code: '504',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.RNE', 'Episodes.REC', 'Episodes.CIN'],
  wrong: 'The category of need differs from that at the start of the period of care.',
  todo: 'Enter the category of the start of care; it does not change while care goes on.',
  check(episode, found, { child }) {
    const { need } = episode;
    if (need.isBlank || child.episodes.every((each) => each.need.value === need.value)) return;
    const [first] = periodOf(child, episode);
    if (!first.need.isBlank && !isSameCode(need, first.need)) found(need, first.need);
  },
  examples: () => [
    passes('it stayed', cared(['S', 'N1', 'X1'], ['P', 'N1', ''])),
    fails('it changed', 'CIN', cared(['S', 'N1', 'X1'], ['P', 'N2', ''])),
    fails('it changed and stayed so', ['CIN', 'CIN'], cared(['S', 'N1', 'X1'], ['P', 'N2', 'X1'], ['L', 'N2', ''])),
    fails('it changed and changed back', 'CIN', cared(['S', 'N1', 'X1'], ['P', 'N2', 'X1'], ['L', 'N1', ''])),
    passes('care began anew', cared(['S', 'N1', 'E4A'], ['S', 'N2', ''])),
    passes('care had ended', cared(['S', 'N1', 'E4A'], ['P', 'N2', ''])),
    passes('a blank is another rule’s', cared(['S', 'N1', 'X1'], ['P', '', ''])),
    passes('a blank at the start is too', cared(['S', '', 'X1'], ['P', 'N1', ''])),
    undecided('it is no code', 'CIN', cared(['S', 'N1', 'X1'], ['P', 'N9', ''])),
    undecided('whether care had ended cannot be told', 'REC', cared(['S', 'N1', 'E99'], ['P', 'N2', ''])),
  ],
});

function cared(...episodes: readonly (readonly [string, string, string])[]): ExampleChild {
  return withEpisodes(
    ...episodes.map(([reasonStarted, need, reasonEnded], at) => ({
      startedOn: `2025-0${at + 5}-01`,
      reasonStarted,
      need,
      reasonEnded,
    })),
  );
}
