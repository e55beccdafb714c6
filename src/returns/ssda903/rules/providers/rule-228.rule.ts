import { CHILDRENS_HOME, CLOSED, listed } from '../../checking/listed.ts';
import { fails, inYear, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { namedProvider } from '../../checking/vocabulary/named-provider.ts';

/** An episode ends no later than its provider’s registration; one that goes on is asked for 31 March. */
export const rule228 = ssda903Rule({
  code: '228',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.URN', 'Episodes.DEC'],
  needs: ['providers'],
  wrong: 'The episode went on after the provider’s registration had ended.',
  todo: 'Enter when the episode ended, or the reference number the provider has had since.',
  check(episode, found, { providers, year }) {
    const closedOn = namedProvider(episode, providers)?.closedOn;
    if (closedOn === undefined) return;
    if ((episode.endedOn.day ?? year.closesOn) > closedOn) found(episode.urn, episode.endedOn);
  },
  examples: () => [
    listed(passes('the day before', withEpisodes({ urn: CLOSED, endedOn: '2025-09-29' }))),
    listed(passes('on the day', withEpisodes({ urn: CLOSED, endedOn: '2025-09-30' }))),
    listed(fails('the day after', 'URN', withEpisodes({ urn: CLOSED, endedOn: '2025-10-01' }))),
    listed(fails('it went on to 31 March', 'URN', withEpisodes({ urn: CLOSED }))),
    inYear('2024-25', listed(passes('the registration stood on 31 March', withEpisodes({ urn: CLOSED })))),
    listed(passes('the registration stands', withEpisodes({ urn: CHILDRENS_HOME }))),
    listed(passes('the filler names nobody', withEpisodes({ urn: 'XXXXXXX' }))),
    listed(undecided('the end cannot be read', 'DEC', withEpisodes({ urn: CLOSED, endedOn: 'soon' }))),
  ],
});
