import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { Comparator } from './comparator.ts';
import type { Unit } from './published-values.ts';

/** What a figure of ours must say of itself before anything is set beside it. */
export interface ComparableFigure {
  readonly measureId: string;
  readonly unit: Unit;
  /** What it is a share or rate of, in the words of the measure; `none` for a plain count. */
  readonly denominator: string;
  /** Months of the year it covers; twelve when absent. */
  readonly monthsCovered?: number;
}

/** A comparator that may stand beside a figure, with the caution it must carry, if any. */
export interface AttachedComparator {
  readonly comparator: Comparator;
  readonly caution?: string;
}

/** Sets a published value beside a figure; refused unless both are of one measure, one unit and one denominator (R008). */
export function attachComparator(figure: ComparableFigure, comparator: Comparator): AttachedComparator | Refusal {
  if (figure.measureId !== comparator.measureId)
    return refuse(
      'different-measure',
      `${comparator.measureId} cannot be set beside ${figure.measureId}: they are different measures.`,
    );
  if (figure.unit !== comparator.unit)
    return refuse(
      'different-unit',
      `${comparator.label} is a ${comparator.unit} and the figure a ${figure.unit}: they cannot be compared.`,
    );
  if (figure.denominator !== comparator.denominator)
    return refuse(
      'different-denominator',
      `${comparator.label} is taken of "${comparator.denominator}" and the figure of "${figure.denominator}": they cannot be compared.`,
    );
  return { comparator, ...partYearCaution(figure.monthsCovered ?? 12, comparator) };
}

/** R006: part of a year is never set beside a full year unlabelled. */
function partYearCaution(monthsCovered: number, comparator: Comparator): { readonly caution?: string } {
  if (monthsCovered === 12) return {};
  const { label, period, unit } = comparator;
  // A percentage does not grow with the months it covers: only counts and rates have an annualised figure.
  const advice = unit === 'percent' ? 'The rest of the year may change it.' : 'Compare the annualised figure.';
  return {
    caution: `The figure covers ${monthsCovered} of 12 months; ${label} is for the ${period}. ${advice}`,
  };
}
