import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { breaksIn } from './definition-breaks.ts';
import type { MeasureFigure } from './figure.ts';
import { inWords } from './finding.ts';
import type { Measure } from './measure.ts';
import { roundHalfAwayFromZero } from './percentage-and-rate.ts';

/** How a later figure stands to an earlier one of the same measure, with every caution the comparison must carry. */
export interface Comparison {
  /** The later less the earlier, as they are shown. */
  readonly difference: number;
  /** `neither`: the measure is neither better nor worse for being higher. */
  readonly direction: 'better' | 'worse' | 'the same' | 'neither';
  readonly warnings: readonly string[];
}

/** Compares two figures of a measure (R012); across a change of definition it says so (R004), and part years go by their yearly pace (R006). */
export function comparisonOf(
  measure: Measure,
  earlier: MeasureFigure,
  later: MeasureFigure,
  settings?: AuthoritySettings,
): Comparison | Refusal {
  if (earlier.measure !== measure.id || later.measure !== measure.id)
    return refuse('different-measure', `Only figures of ${measure.id} can be compared as ${measure.id}.`);
  const isUneven = earlier.partYear?.covers !== later.partYear?.covers;
  const [before, after] = [comparable(earlier, isUneven), comparable(later, isUneven)];
  if (before === undefined || after === undefined)
    return refuse('no-value', `${earlier.noValue ?? later.noValue ?? 'One of the figures has no value.'}`);
  const difference = roundHalfAwayFromZero(after - before, 1);
  return {
    difference,
    direction: directionOf(measure, difference),
    warnings: [...breakWarnings(measure, earlier, later, settings), ...(isUneven ? [unevenWords(earlier, later)] : [])],
  };
}

function comparable(figure: MeasureFigure, isUneven: boolean): number | undefined {
  return isUneven ? (figure.partYear?.annualised ?? figure.value) : figure.value;
}

function directionOf({ polarity }: Measure, difference: number): Comparison['direction'] {
  if (difference === 0) return 'the same';
  if (polarity === 'neutral') return 'neither';
  return difference > 0 === (polarity === 'high') ? 'better' : 'worse';
}

function breakWarnings(
  measure: Measure,
  earlier: MeasureFigure,
  later: MeasureFigure,
  settings: AuthoritySettings | undefined,
): readonly string[] {
  const stretch = { from: earlier.window.from, until: later.window.until };
  return breaksIn(measure, stretch, settings).map(
    ({ from, what }) => `These are not counted alike: counted differently from ${inWords(from)}. ${what}`,
  );
}

function unevenWords(earlier: MeasureFigure, later: MeasureFigure): string {
  const [before, after] = [earlier, later].map(({ partYear }) => partYear?.covers ?? 'a whole year');
  return `One covers ${before}, the other ${after}: where it is a count or a rate, the pace over a year is compared.`;
}
