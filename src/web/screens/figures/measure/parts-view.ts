import { type BreakdownKey, breakdowns } from '#measures/breakdowns/breakdown.ts';
import type { BrokenDown } from '#measures/engine/broken-down.ts';
import { cardTable } from '#web/components/card-table.ts';
import { details } from '#web/components/details.ts';
import { type Html, html } from '#web/components/html.ts';
import { inUnit, number } from '../value-text.ts';
import type { MeasureModel } from './model.ts';

/** A figure apart by team, age, sex, ethnic group and source; the parts always come to the whole. */
export function partsView(model: MeasureModel): Html | undefined {
  const { breakdowns: parts } = model;
  if (parts === undefined) return undefined;
  const keys = (Object.keys(parts) as BreakdownKey[]).filter((key) => (parts[key]?.parts.length ?? 0) > 0);
  if (keys.length === 0) return undefined;
  return html`<h2 class="govuk-heading-m">Broken down</h2>
${keys.map((key) => details({ summary: `By ${breakdowns[key].title.toLowerCase()}`, text: partTable(model, parts[key]) }))}`;
}

function partTable({ measure }: MeasureModel, broken: BrokenDown | undefined): Html {
  if (broken === undefined) return html``;
  const isShare = measure.unit === '%';
  const head = isShare ? ['Part', 'Share', 'Counted in', 'Of', 'Not counted'] : ['Part', 'Counted', 'Not counted'];
  const row = (label: string, counts: BrokenDown['total'], share: number | undefined) =>
    isShare
      ? [
          label,
          share === undefined ? '–' : inUnit(share, '%'),
          number(counts.in),
          number(counts.in + counts.out),
          number(counts.excluded),
        ]
      : [label, number(counts.in), number(counts.excluded)];
  const { in: counted, out } = broken.total;
  const whole = counted + out === 0 ? undefined : (100 * counted) / (counted + out);
  return cardTable({
    head,
    rows: [
      ...broken.parts.map(({ label, counts, percentage }) => row(label, counts, percentage)),
      row('All together', broken.total, whole),
    ],
  });
}
