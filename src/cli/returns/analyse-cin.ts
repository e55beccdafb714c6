import { childOfCensus } from '#import/mapping/cin-census/child-of-census.ts';
import { censusAnalysis } from '#returns/cin-census/analysis/census-analysis.ts';
import type { CinChild, CinHeader } from '#returns/cin-census/specification/cin-child.ts';
import { type CinYear, cinReferenceDate } from '#returns/cin-census/specification/cin-year.ts';
import type { ReturnAnalysis } from '#returns/engine/return-analysis.ts';
import { measuredFigures } from './measured-figures.ts';

/**
 * What a census of a year says, from the file alone: its children are read as an import reads them and counted by the measures
 * themselves; what has no measure yet is counted from the rows. Nothing is kept.
 */
export function analyseCin(
  children: readonly CinChild[],
  header: CinHeader | undefined,
  year: CinYear,
): ReturnAnalysis {
  const reference = cinReferenceDate(year);
  const imported = children.map((child) => childOfCensus(child, [], reference));
  const authority = header?.sources.find(({ localAuthority }) => localAuthority !== undefined)?.localAuthority?.value;
  return censusAnalysis({
    children,
    year,
    measured: measuredFigures(imported, reference),
    ...(authority === undefined ? {} : { authority }),
  });
}
