import type { MeasureUnit } from '#measures/engine/measure.ts';
import type { Shown, ShownFigure } from '#usecases/queries/shown-figure.ts';
import { type Html, html } from '#web/components/html.ts';
import { inUnit, valueText } from './value-text.ts';

const RATE = ' per 10,000';

/** A number with its unit, "per 10,000" set small under it so that the number stands out in a narrow column. */
export function unitView(value: Shown, unit: MeasureUnit): Html {
  return apart(inUnit(value, unit));
}

/** The figure itself, or that there is none, its unit set small. */
export function valueView(figure: Pick<ShownFigure, 'value' | 'unit'>): Html {
  return apart(valueText(figure));
}

function apart(words: string): Html {
  if (!words.endsWith(RATE)) return html`${words}`;
  return html`${words.slice(0, -RATE.length)} <span class="tl-unit">per 10,000</span>`;
}
