import { cinCensus2021To22 } from './2021-22.ts';
import { yearAfter } from './cin-specification.ts';

/** The CIN census of 2022 to 2023: the elements of the year before, two codes more. */
export const cinCensus2022To23 = yearAfter(cinCensus2021To22, {
  year: '2022-23',
  changes: ['Referral source 5D (early help) came [K].', 'Reason for closure RC9 (referred to early help) came [K].'],
});
