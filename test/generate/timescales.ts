import type { RecordType } from '#domain/definition/record-type.ts';
import { type Limit, type Timescale, withinInWords } from '#domain/definition/timescale.ts';
import { journey } from '#domain/journey/index.ts';
import { limits } from '#domain/journey/limits.ts';
import { code, EVIDENCE_MARKS, page, table, WRITTEN_BY } from './markdown.ts';

/** Every limit with its dated values, what it rests on, and the clocks that run by it. */
export function timescales(): string {
  return page(
    '# Timescales',
    WRITTEN_BY,
    [
      'The day of the event is day 0; the limit is met until the end of its last day. A statutory limit is the law’s and cannot be',
      'changed; a local one is the default of an authority’s own standard. The value in force is the one on the day the clock starts.',
    ].join('\n'),
    EVIDENCE_MARKS,
    ...limits.flatMap((limit) => [
      `## ${limit.id}`,
      `${limit.kind === 'statutory' ? 'Statutory' : 'Local'}. ${clocksBy(limit)}`,
      values(limit),
    ]),
  );
}

function clocksBy(limit: Limit): string {
  const types: readonly RecordType[] = journey;
  const clocks = types.flatMap((type) =>
    type.timescales
      .filter((clock) => clock.limit === limit)
      .map((clock) => `${clock.title} (${code(clock.id)}), by ${code(evidenceOf(type.id, clock))}`),
  );
  return clocks.length === 0
    ? 'No clock of a record runs by it: it is computed over the whole record.'
    : `Clocks: ${clocks.join('; ')}.`;
}

function evidenceOf(type: string, { to }: Timescale): string {
  return typeof to === 'string' ? `${type}.${to}` : `${to.following}.${to.field}`;
}

function values({ values: dated }: Limit): string {
  const inOrder = dated.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return table(
    ['From', 'Within', 'Basis'],
    inOrder.map((value) => [value.from, withinInWords(value.within), value.basis]),
  );
}
