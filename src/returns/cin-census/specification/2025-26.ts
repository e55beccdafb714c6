import { cinCensus2024To25 } from './2024-25.ts';
import { yearAfter } from './cin-specification.ts';

/** The CIN census of 2025 to 2026: as the year before, one need renamed. */
export const cinCensus2025To26 = yearAfter(cinCensus2024To25, {
  year: '2025-26',
  changes: ['Primary need N1 is called "Abuse, neglect and exploitation"; it was "Abuse or neglect".'],
});
