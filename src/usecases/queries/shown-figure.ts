import { may } from '#access/decide.ts';
import type { MeasureFigure } from '#measures/engine/figure.ts';
import type { Actor } from '../ports.ts';

/** A number, or `c` where it is so small that it could point at a child. */
export type Shown = number | 'c';

/** A figure as it may be shown to whoever asks. */
export interface ShownFigure
  extends Omit<MeasureFigure, 'numerator' | 'denominator' | 'value' | 'excluded' | 'partYear'> {
  readonly numerator: Shown;
  readonly denominator?: Shown;
  readonly value?: Shown;
  readonly excluded: Shown;
  readonly partYear?: Omit<NonNullable<MeasureFigure['partYear']>, 'annualised'> & { readonly annualised?: Shown };
}

/** Counts from 1 to 5 are not shown outside the service: the DfE's own rule for its published tables [K]. */
const LARGEST_SUPPRESSED = 5;

/** True when the person may not see the children behind a figure, so that small counts are withheld from them. */
export function seesCountsOnly(actor: Actor): boolean {
  return !may(actor, 'read', 'child-facts');
}

/** The figure whole for those who may see the children behind it; for others with every small count, and what would give it away, as `c`. */
export function showFigure(figure: MeasureFigure, actor: Actor): ShownFigure {
  if (!seesCountsOnly(actor)) return figure;
  const { partYear, value, denominator, ...rest } = figure;
  const isHidden = givesAway(figure);
  const hide = <T extends number>(number: T): T | 'c' => (isHidden ? 'c' : number);
  return {
    ...rest,
    // A caution on small numbers names the number.
    warnings: isHidden ? figure.warnings.filter(({ kind }) => kind !== 'small denominator') : figure.warnings,
    numerator: hide(figure.numerator),
    excluded: isSmall(figure.excluded) ? 'c' : figure.excluded,
    ...(denominator === undefined ? {} : { denominator: figure.unit === '%' ? hide(denominator) : denominator }),
    ...(value === undefined ? {} : { value: hide(value) }),
    ...(partYear && { partYear: hiddenPart(partYear, isHidden) }),
  };
}

/** A share is given away by its numerator, by what is left of its denominator, and by the denominator itself. */
function givesAway({ unit, numerator, denominator }: MeasureFigure): boolean {
  if (isSmall(numerator)) return true;
  return unit === '%' && denominator !== undefined && (isSmall(denominator) || isSmall(denominator - numerator));
}

function isSmall(count: number): boolean {
  return count > 0 && count <= LARGEST_SUPPRESSED;
}

function hiddenPart(
  { annualised, ...part }: NonNullable<MeasureFigure['partYear']>,
  isHidden: boolean,
): NonNullable<ShownFigure['partYear']> {
  return annualised === undefined ? part : { ...part, annualised: isHidden ? 'c' : annualised };
}
