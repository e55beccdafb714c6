import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { ComparatorKind } from '#measures/benchmarks/comparator.ts';
import type { MeasureUnit } from '#measures/engine/measure.ts';
import type { PublishedBeside } from '#usecases/queries/published-beside.ts';
import { type Html, html } from '#web/components/html.ts';
import { unitView } from './value-view.ts';

/** One published value beside a figure, or a dash with the reason why there is none. */
export function comparatorCell(published: PublishedBeside | Refusal, kind: ComparatorKind, unit: MeasureUnit): Html {
  if (isRefusal(published)) return absent(published.because);
  const beside = published.comparators[kind];
  if (isRefusal(beside)) return absent(beside.because);
  return html`${unitView(beside.comparator.value, unit)}<br><span class="tl-quiet">${beside.comparator.year}</span>`;
}

function absent(because: string): Html {
  return html`<span class="tl-quiet"><span aria-hidden="true">–</span><span class="govuk-visually-hidden">None: ${because}</span></span>`;
}
