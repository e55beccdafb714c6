// Renews the project's own copy of the published figures:
//   node test/support/make-benchmarks.ts FOLDER
// FOLDER holds benchmarks-all.csv.gz, benchmarks.csv, measures.csv, sources.csv and statistical-neighbours.csv.

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  AUTHORITY_DATES,
  CLOSENESS_LETTERS,
  canonicalName,
  DENOMINATORS,
  OTHER_SPELLINGS,
  PERIODS,
  REGIONS,
  UNITS,
} from './benchmark-names.ts';
import { readCsv } from './read-csv.ts';

type Row = Readonly<Record<string, string>>;

/** One published value, its geography spelt as the source spells it. */
export interface SourceValue {
  readonly measureId: string;
  readonly geography: string;
  readonly year: number;
  readonly value: string;
}

/** Two spellings of one geography that carry different values: which value was kept and which left out. */
export interface Clash {
  readonly measureId: string;
  readonly geography: string;
  readonly year: number;
  readonly kept: string;
  readonly leftOut: string;
}

interface Geography {
  readonly id: string;
  readonly name: string;
}

interface Authority {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly from?: string;
  readonly until?: string;
  readonly otherSpellings?: readonly string[];
}

const LICENCE = 'Contains public sector information licensed under the Open Government Licence v3.0.';
const SOURCE =
  'Department for Education, Local Authority Interactive Tool, and Office for National Statistics mid-year population estimates, copied from the MIT-licensed repositories of dfe-analytical-services named under "sources" in published-values.json.';
const OUT = resolve(import.meta.dirname, '../../src/measures/benchmarks');

/** Values under one name for each geography. Spellings that agree are merged; where they differ, the value under the kept name stands. */
export function mergeValues(rows: readonly SourceValue[]): { values: ReadonlyMap<string, string>; clashes: Clash[] } {
  const values = new Map<string, string>();
  const clashes: Clash[] = [];
  const byKeptName = Map.groupBy(rows, (row) => canonicalName(row.geography) === row.geography);
  for (const row of [...(byKeptName.get(true) ?? []), ...(byKeptName.get(false) ?? [])]) {
    const { measureId, year, value } = row;
    const geography = canonicalName(row.geography);
    const kept = values.get(valueKey(measureId, geography, year));
    if (kept === undefined) values.set(valueKey(measureId, geography, year), value);
    else if (Number(kept) !== Number(value)) clashes.push({ measureId, geography, year, kept, leftOut: value });
  }
  return { values, clashes };
}

function valueKey(measureId: string, geography: string, year: number): string {
  return `${measureId}|${geography}|${year}`;
}

function cell(row: Row | undefined, column: string): string {
  const value = row?.[column];
  if (value === undefined) throw new Error(`The source has no ${column} where one is needed.`);
  return value;
}

function translated(table: Readonly<Record<string, string>>, word: string): string {
  const found = table[word];
  if (found === undefined) throw new Error(`"${word}" is new in the source: add it to benchmark-names.ts.`);
  return found;
}

/** A mid-year estimate serves the year ending on the 31 March after it: mid-2024 for the year ending March 2025. */
function yearOf(period: string): number {
  const midYear = /^(\d{4}) mid-year$/.exec(period)?.[1];
  return midYear === undefined ? Number(period) : Number(midYear) + 1;
}

function spellingsOf(name: string): { otherSpellings?: readonly string[] } {
  const otherSpellings = OTHER_SPELLINGS[name];
  return otherSpellings === undefined ? {} : { otherSpellings };
}

function authoritiesIn(neighbours: readonly Row[]): readonly Authority[] {
  const regionIds = Object.fromEntries(REGIONS.map(({ name, id }) => [name, id]));
  const byCode = new Map(neighbours.map((row) => [cell(row, 'la_code'), row]));
  return [...byCode].sort().map(([code, row]) => {
    const name = canonicalName(cell(row, 'la'));
    const region = translated(regionIds, canonicalName(cell(row, 'region')));
    return { code, name, region, ...AUTHORITY_DATES[code], ...spellingsOf(name) };
  });
}

function neighbourSetsIn(rows: readonly Row[]): readonly (readonly [model: string, set: Record<string, string>])[] {
  const ranked = rows.toSorted((a, b) => Number(cell(a, 'rank')) - Number(cell(b, 'rank')));
  return [...Map.groupBy(ranked, (row) => cell(row, 'model_version'))].sort().map(([model, ofModel]) => {
    const byCode = [...Map.groupBy(ofModel, (row) => cell(row, 'la_code'))].sort();
    return [model, Object.fromEntries(byCode.map(([code, set]) => [code, set.map(neighbourText).join(' ')]))];
  });
}

function neighbourText(row: Row): string {
  return cell(row, 'neighbour_code') + translated(CLOSENESS_LETTERS, cell(row, 'closeness').toLowerCase());
}

function sourceValuesIn(rows: readonly Row[]): readonly SourceValue[] {
  return rows.map((row) => ({
    measureId: cell(row, 'measure_id'),
    geography: cell(row, 'geography'),
    year: yearOf(cell(row, 'period')),
    value: cell(row, 'value'),
  }));
}

function checkGeographies(rows: readonly SourceValue[], geographies: readonly Geography[]): void {
  const known = new Set(geographies.map(({ name }) => name));
  const unknown = new Set(rows.map((row) => canonicalName(row.geography))).difference(known);
  if (unknown.size > 0) throw new Error(`New geographies: ${[...unknown].join('; ')}. Add them to benchmark-names.ts.`);
}

function periodOf(window: string): string {
  const found = PERIODS.find(([start]) => window.replace('(', '').startsWith(start));
  if (found === undefined) throw new Error(`The window "${window}" is new: add it to benchmark-names.ts.`);
  return found[1];
}

/** One line a measure: geographies apart by semicolons in the order of `geographies`, the years of each by commas, empty when unpublished. */
function measureEntry(id: string, catalogue: Row | undefined, source: string, years: readonly number[], lines: string) {
  const denominator = cell(catalogue, 'denominator');
  return [
    id,
    {
      unit: translated(UNITS, cell(catalogue, 'unit')),
      denominator: DENOMINATORS[denominator] ?? denominator,
      period: periodOf(cell(catalogue, 'window')),
      source,
      years,
      values: lines,
    },
  ] as const;
}

function valueLines(
  id: string,
  years: readonly number[],
  places: readonly Geography[],
  values: ReadonlyMap<string, string>,
) {
  const line = ({ name }: Geography) => years.map((year) => values.get(valueKey(id, name, year)) ?? '').join(',');
  return places.map((place) => line(place).replace(/,+$/, '')).join(';');
}

function sourcesIn(rows: readonly Row[], used: ReadonlySet<string>) {
  return rows
    .filter((row) => used.has(cell(row, 'source_id')))
    .map((row) => {
      const [publication, series] = [cell(row, 'publication'), cell(row, 'lait_code')];
      const copiedFrom = cell(row, 'repository_and_licence');
      return [cell(row, 'source_id'), { publication, ...(series === '' ? {} : { series }), copiedFrom }] as const;
    });
}

/** Entries one a line, so that a renewal can be read as a difference. */
function lined(open: string, lines: readonly string[], close: string): string {
  return `${open}\n${lines.join(',\n')}\n${close}`;
}

function linedObject(entries: Iterable<readonly [string, unknown]>): string {
  return lined(
    '{',
    [...entries].map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    '}',
  );
}

function writeJson(name: string, parts: Readonly<Record<string, string>>): void {
  const text = { licence: JSON.stringify(LICENCE), source: JSON.stringify(SOURCE), ...parts };
  writeFileSync(
    join(OUT, name),
    `${lined(
      '{',
      Object.entries(text).map(([key, part]) => `"${key}": ${part}`),
      '}',
    )}\n`,
  );
}

function writeGeographies(authorities: readonly Authority[], neighbours: readonly Row[]): void {
  const regions = REGIONS.map((region) => ({ ...region, ...spellingsOf(region.name) }));
  const sets = neighbourSetsIn(neighbours).map(([model, set]) => `"${model}": ${linedObject(Object.entries(set))}`);
  writeJson('geographies.json', {
    regions: lined(
      '[',
      regions.map((region) => JSON.stringify(region)),
      ']',
    ),
    authorities: lined(
      '[',
      authorities.map((authority) => JSON.stringify(authority)),
      ']',
    ),
    neighbours: lined('{', sets, '}'),
  });
}

function writeValues(read: (name: string) => readonly Row[], geographies: readonly Geography[]): void {
  const rows = sourceValuesIn(read('benchmarks-all.csv.gz'));
  checkGeographies(rows, geographies);
  const { values, clashes } = mergeValues(rows);
  const published = read('benchmarks.csv').filter((row) => cell(row, 'basis') === 'published');
  const sourceOf = new Map(published.map((row) => [cell(row, 'measure_id'), cell(row, 'source_id')]));
  const catalogue = new Map(read('measures.csv').map((row) => [cell(row, 'id'), row]));
  const measures = [...Map.groupBy(rows, (row) => row.measureId)].sort().map(([id, ofMeasure]) => {
    const years = [...new Set(ofMeasure.map((row) => row.year))].sort();
    const source = cell(Object.fromEntries(sourceOf), id);
    return measureEntry(id, catalogue.get(id), source, years, valueLines(id, years, geographies, values));
  });
  writeJson('published-values.json', {
    rows: `${rows.length}`,
    differing: JSON.stringify(clashes),
    geographies: JSON.stringify(geographies.map(({ id }) => id)),
    sources: linedObject(sourcesIn(read('sources.csv'), new Set(measures.map(([, { source }]) => source)))),
    measures: linedObject(measures),
  });
  console.log(`${rows.length} rows read, ${values.size} values kept, ${clashes.length} spellings that differ.`);
}

/** Reads the source files of a folder and writes geographies.json and published-values.json. */
export function makeBenchmarks(folder: string): void {
  const bytes = (name: string) => readFileSync(join(folder, name));
  const read = (name: string) =>
    readCsv((name.endsWith('.gz') ? gunzipSync(bytes(name)) : bytes(name)).toString('utf8'));
  const neighbours = read('statistical-neighbours.csv');
  const authorities = authoritiesIn(neighbours);
  writeGeographies(authorities, neighbours);
  const named = authorities.map(({ code, name }) => ({ id: code, name }));
  writeValues(read, [{ id: 'england', name: 'England' }, ...REGIONS, ...named]);
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('Say which folder holds the source files: make-benchmarks.ts FOLDER');
  makeBenchmarks(resolve(folder));
}
