import { cinCensus2022To23 } from './2022-23.ts';
import { yearAfter } from './cin-specification.ts';

/** The CIN census of 2023 to 2024: as the year before. */
export const cinCensus2023To24 = yearAfter(cinCensus2022To23, { year: '2023-24', changes: [] });
