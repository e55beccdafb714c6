import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** Nobody is suitably accommodated without a home, in custody or in emergency accommodation. */
export const aa0906UnsuitableSaidSuitable = listRule({
  code: 'AA0906',
  severity: 'error',
  from: '2022-23',
  over: 'careLeavers',
  reads: ['careLeavers.accommodation', 'careLeavers.suitability'],
  wrong:
    'The accommodation is said to be suitable, and the young person is homeless, in custody or in emergency accommodation.',
  todo: 'Correct the suitability, or the accommodation.',
  check({ accommodation, suitability }, found) {
    if (isWritten(suitability, 'suitable') && isWritten(accommodation, 'homeless', 'custody', 'emergency'))
      found(suitability, accommodation);
  },
  examples: () => [
    passes('a home of one’s own', { careLeavers: [{ accommodation: 'U', suitability: '1' }] }),
    passes('it is said not to be', { careLeavers: [{ accommodation: 'S', suitability: '2' }] }),
    fails('there is no home', 'careLeavers.suitability', { careLeavers: [{ accommodation: 'S', suitability: '1' }] }),
    undecided('the accommodation cannot be read', 'careLeavers.accommodation', {
      careLeavers: [{ accommodation: '?', suitability: '1' }],
    }),
  ],
});
