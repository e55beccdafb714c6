import { CHILDRENS_HOME, listed, UNTOLD } from '../../checking/listed.ts';
import { fails, passes, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { namedProvider, namesProvider } from '../../checking/vocabulary/named-provider.ts';

/** A reference number is one of the inspectorate’s list. */
export const rule1008 = ssda903Rule({
  code: '1008',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.URN'],
  needs: ['providers'],
  wrong: 'The list of providers has no such reference number.',
  todo: 'Correct the number, or give every list of the year. The other rules ask nothing of this provider until it is found.',
  check(episode, found, { providers }) {
    if (namesProvider(episode) && namedProvider(episode, providers) === undefined) found(episode.urn);
  },
  examples: () => [
    listed(passes('the list has it', withEpisodes({ urn: CHILDRENS_HOME }))),
    listed(passes('a spreadsheet made a number of it', withEpisodes({ urn: `${CHILDRENS_HOME}.0` }))),
    listed(passes('it has letters and a nought here, and none in the list', withEpisodes({ urn: `sc0${UNTOLD}` }))),
    listed(passes('there is none', withEpisodes({}))),
    listed(passes('the filler is no number', withEpisodes({ urn: 'XXXXXXX' }))),
    listed(fails('the list has no such number', 'URN', withEpisodes({ urn: '2345' }))),
    listed(fails('it is no number', 'URN', withEpisodes({ urn: '5b67891' }))),
    listed(fails('the filler has seven signs', 'URN', withEpisodes({ urn: 'XXXXXX' }))),
  ],
});
