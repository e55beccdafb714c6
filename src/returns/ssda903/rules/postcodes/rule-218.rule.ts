import { isCode } from '../../../engine/given.ts';
import { ELSEWHERE, IN_WALES, placed } from '../../checking/example-places.ts';
import { fails, inYear, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBeforeTheYear } from '../../checking/vocabulary/in-the-year.ts';
import { UNREGISTERED_PLACEMENTS } from '../../checking/vocabulary/unregistered-placements.ts';
import { isPlacedOutsideEngland } from '../../checking/vocabulary/where-placed.ts';

/** H5 was registered only in its last year, of which rule 230 speaks, and P2 never was, though a third-party checker asks for both in 2023-24 [K]. */
const EXEMPT = [...UNREGISTERED_PLACEMENTS, 'H5', 'P2'];
const HOME = { startedOn: '2024-05-01', placement: 'K2', placementPostcode: ELSEWHERE };

/** A placement that is registered names its provider, unless it is outside England, or ended before the year. */
export const rule218 = ssda903Rule({
  code: '218',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.URN', 'Episodes.PLACE', 'Episodes.DEC', 'Episodes.PL_POST'],
  needs: ['postcodes'],
  wrong: 'There is no reference number of the provider.',
  todo: 'Enter the number from the inspectorate’s list.',
  check(episode, found, { year, postcodes }) {
    const { urn, placement, endedOn } = episode;
    if (!urn.isBlank || placement.isBlank || isCode(placement, ...EXEMPT) || isBeforeTheYear(endedOn, year)) return;
    if (!isPlacedOutsideEngland(episode, postcodes)) found(urn, placement);
  },
  examples: () => [
    placed(fails('a children’s home', 'URN', withEpisodes(HOME))),
    placed(passes('it is named', withEpisodes({ ...HOME, urn: '1234567' }))),
    placed(passes('with parents', withEpisodes({ ...HOME, placement: 'P1' }))),
    placed(passes('on holiday', withEpisodes({ ...HOME, placement: 'T2' }))),
    placed(passes('one of the others', withEpisodes({ ...HOME, placement: 'Z11' }))),
    inYear('2024-25', placed(passes('they were one code', withEpisodes({ ...HOME, placement: 'Z1' })))),
    inYear('2022-23', placed(passes('H5 was not registered', withEpisodes({ ...HOME, placement: 'H5' })))),
    inYear('2023-24', placed(passes('nor was P2', withEpisodes({ ...HOME, placement: 'P2' })))),
    placed(fails('supported accommodation is', 'URN', withEpisodes({ ...HOME, placement: 'K3' }))),
    placed(passes('in Wales', withEpisodes({ ...HOME, placementPostcode: IN_WALES }))),
    placed(fails('nobody knows where', 'URN', withEpisodes({ ...HOME, placementPostcode: '' }))),
    placed(passes('it ended on 31 March', withEpisodes({ ...HOME, endedOn: '2025-03-31' }))),
    placed(fails('it ended on 1 April', 'URN', withEpisodes({ ...HOME, endedOn: '2025-04-01' }))),
    placed(passes('no placement is said', withEpisodes({ ...HOME, placement: '' }))),
    placed(undecided('the end cannot be read', 'DEC', withEpisodes({ ...HOME, endedOn: 'soon' }))),
    placed(undecided('the placement is no code', 'PLACE', withEpisodes({ ...HOME, placement: 'K9' }))),
  ],
});
