import { dayOf } from '#domain/time/day.ts';
import { isCode } from '../../../engine/given.ts';
import { ELSEWHERE, IN_WALES, placed } from '../../checking/example-places.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { namesProvider } from '../../checking/vocabulary/named-provider.ts';
import { isPlacedOutsideEngland } from '../../checking/vocabulary/where-placed.ts';

/** The Supported Accommodation (England) Regulations 2023 required registration from this day. */
const REGISTERED_FROM = dayOf('2023-10-28');
const H5 = { placement: 'H5', placementPostcode: ELSEWHERE };

/** Supported accommodation in England that went on after 28 October 2023 names its provider. */
export const rule230 = ssda903Rule({
  code: '230',
  severity: 'error',
  from: '2023-24',
  until: '2023-24',
  over: 'episodes',
  reads: ['Episodes.PLACE', 'Episodes.DEC', 'Episodes.URN', 'Episodes.PL_POST'],
  needs: ['postcodes'],
  wrong: 'Supported accommodation went on after 28 October 2023, and its provider is not named.',
  todo: 'Enter the number from the inspectorate’s list.',
  check(episode, found, { postcodes }) {
    const { urn, placement, endedOn } = episode;
    if (namesProvider(episode) || !isCode(placement, 'H5')) return;
    const { day } = endedOn;
    if (day !== undefined && day <= REGISTERED_FROM) return;
    if (!isPlacedOutsideEngland(episode, postcodes)) found(urn, placement, endedOn);
  },
  examples: () => [
    placed(fails('it goes on', 'URN', withEpisodes(H5))),
    placed(fails('the filler names nobody', 'URN', withEpisodes({ ...H5, urn: 'XXXXXXX' }))),
    placed(passes('it is named', withEpisodes({ ...H5, urn: '1234567' }))),
    placed(passes('the day before', withEpisodes({ ...H5, endedOn: '2023-10-27' }))),
    placed(passes('it ended on the day', withEpisodes({ ...H5, endedOn: '2023-10-28' }))),
    placed(fails('the day after', 'URN', withEpisodes({ ...H5, endedOn: '2023-10-29' }))),
    placed(passes('in Wales', withEpisodes({ ...H5, placementPostcode: IN_WALES }))),
    placed(fails('nobody knows where', 'URN', withEpisodes({ ...H5, placementPostcode: '' }))),
    placed(passes('another placement', withEpisodes({ ...H5, placement: 'K2' }))),
    placed(undecided('the end cannot be read', 'DEC', withEpisodes({ ...H5, endedOn: 'soon' }))),
    placed(undecided('the placement is no code', 'PLACE', withEpisodes({ ...H5, placement: 'K9' }))),
  ],
});
