import { cinCensus2021To22 } from './2021-22.ts';
import { cinCensus2022To23 } from './2022-23.ts';
import { cinCensus2023To24 } from './2023-24.ts';
import { cinCensus2024To25 } from './2024-25.ts';
import { cinCensus2025To26 } from './2025-26.ts';
import { cinCensus2026To27 } from './2026-27.ts';
import type { CinSpecification } from './cin-specification.ts';
import type { CinYear } from './cin-year.ts';

const SPECIFICATIONS: Readonly<Record<CinYear, CinSpecification>> = {
  '2021-22': cinCensus2021To22,
  '2022-23': cinCensus2022To23,
  '2023-24': cinCensus2023To24,
  '2024-25': cinCensus2024To25,
  '2025-26': cinCensus2025To26,
  '2026-27': cinCensus2026To27,
};

/** The specification of the CIN census of a collection year. */
export function cinCensusOfYear(year: CinYear): CinSpecification {
  return SPECIFICATIONS[year];
}
