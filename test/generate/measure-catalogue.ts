import { breakdowns, breakdownsFor } from '#measures/breakdowns/breakdown.ts';
import { breaksOf } from '#measures/engine/definition-breaks.ts';
import type { Measure } from '#measures/engine/measure.ts';
import { measures } from '#measures/index.ts';
import { anchor, code, EVIDENCE_MARKS, page, table, WRITTEN_BY } from './markdown.ts';

/** Every measure: what it counts, over what time, and what a reader must know to judge a figure of it. */
export function measureCatalogue(): string {
  const all: readonly Measure[] = measures;
  return page(
    '# Measures',
    WRITTEN_BY,
    EVIDENCE_MARKS,
    table(
      ['Id', 'Measure', 'Counted in', 'Better'],
      all.map((each) => [`[${each.id}](${anchor(titleOf(each))})`, each.name, each.unit, polarityOf(each)]),
    ),
    ...all.flatMap((each) => [`## ${titleOf(each)}`, each.notes, lines(each)]),
  );
}

function lines(each: Measure): string {
  const changes = breaksOf(each).map(({ from, what }) => `from ${from}: ${what.replace(/\.$/, '')}`);
  const rows: readonly (readonly [string, string])[] = [
    ['Area', each.area],
    ['Numerator', each.numerator],
    ['Denominator', each.denominator],
    ['Counted in', `${each.unit}, ${each.form}`],
    ['Better', polarityOf(each)],
    [
      'Shown over',
      `${each.window.usual}; also ${each.window.allowed.filter((kind) => kind !== each.window.usual).join(', ') || 'nothing else'}`,
    ],
    ['Timed by', each.limit === undefined ? '' : `[${each.limit.id}](timescales.md${anchor(each.limit.id)})`],
    ['Records', each.counts.map(code).join(', ')],
    [
      'Broken down by',
      breakdownsFor(each)
        .map((key) => breakdowns[key].title.toLowerCase())
        .join(', '),
    ],
    ['In bands', each.inBands ? 'of the working days it took' : ''],
    ['Beside', each.beside ?? ''],
    ['Compared with', 'measureId' in each.comparableWith ? each.comparableWith.measureId : each.comparableWith.nothing],
    ['Version', [String(each.version), ...changes].join('; ')],
    ['Source', each.source],
  ];
  return rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `- ${name}: ${value}`)
    .join('\n');
}

function titleOf(each: Measure): string {
  return `${each.id}: ${each.name}`;
}

function polarityOf({ polarity }: Measure): string {
  return { high: 'higher', low: 'lower', neutral: 'neither higher nor lower' }[polarity];
}
