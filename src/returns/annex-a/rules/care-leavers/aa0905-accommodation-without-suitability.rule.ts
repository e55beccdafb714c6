import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** Whether accommodation is suitable stands beside what it is. */
export const aa0905AccommodationWithoutSuitability = listRule({
  code: 'AA0905',
  severity: 'error',
  from: '2022-23',
  over: 'careLeavers',
  reads: ['careLeavers.accommodation', 'careLeavers.suitability'],
  wrong: 'The accommodation is known, and it is not said whether it is suitable.',
  todo: 'Record whether it is suitable.',
  check({ accommodation, suitability }, found) {
    if (!accommodation.isBlank && suitability.isBlank) found(suitability, accommodation);
  },
  examples: () => [
    passes('both are there', { careLeavers: [{ accommodation: 'U', suitability: '1' }] }),
    passes('neither is there', { careLeavers: [{}] }),
    fails('the first stands alone', 'careLeavers.suitability', { careLeavers: [{ accommodation: 'U' }] }),
    fails('what stands there need not be readable', 'careLeavers.suitability', {
      careLeavers: [{ accommodation: '?' }],
    }),
  ],
});
