import { CHILDRENS_HOME, CLOSED, listed } from '../../checking/listed.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { namedProvider } from '../../checking/vocabulary/named-provider.ts';

/** An episode begins before its provider’s registration ends. */
export const rule227 = ssda903Rule({
  code: '227',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.URN', 'Episodes.DECOM'],
  needs: ['providers'],
  wrong: 'The episode began when the provider’s registration had ended.',
  todo: 'Correct the start, or enter the reference number the provider has had since.',
  check(episode, found, { providers }) {
    const closedOn = namedProvider(episode, providers)?.closedOn;
    const startedOn = closedOn === undefined ? undefined : episode.startedOn.day;
    if (closedOn !== undefined && startedOn !== undefined && startedOn >= closedOn)
      found(episode.urn, episode.startedOn);
  },
  examples: () => [
    listed(passes('the day before', withEpisodes({ urn: CLOSED, startedOn: '2025-09-29' }))),
    listed(fails('on the day', 'URN', withEpisodes({ urn: CLOSED, startedOn: '2025-09-30' }))),
    listed(fails('the day after', 'URN', withEpisodes({ urn: CLOSED, startedOn: '2025-10-01' }))),
    listed(passes('the registration stands', withEpisodes({ urn: CHILDRENS_HOME, startedOn: '2025-10-01' }))),
    listed(passes('no start', withEpisodes({ urn: CLOSED }))),
    listed(passes('the filler names nobody', withEpisodes({ urn: 'XXXXXXX', startedOn: '2025-10-01' }))),
    listed(undecided('the start cannot be read', 'DECOM', withEpisodes({ urn: CLOSED, startedOn: 'soon' }))),
  ],
});
