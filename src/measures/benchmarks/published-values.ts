import data from './published-values.json' with { type: 'json' };

/** What a published value is counted in. */
export type Unit =
  | 'count'
  | 'percent'
  | 'rate-per-10000'
  | 'score'
  | 'full-time-equivalent'
  | 'per-full-time-equivalent';

/** The publication a value was copied from. */
export interface Source {
  readonly id: string;
  readonly publication: string;
  /** The publisher's own name of the series. */
  readonly series?: string;
  readonly copiedFrom: string;
}

/** A measure for which figures are published: what they are, where they come from and for which years. */
export interface PublishedMeasure {
  readonly measureId: string;
  readonly unit: Unit;
  /** What the value is a share or rate of, in words; `none` for a plain count. */
  readonly denominator: string;
  /** The years published, earliest first. */
  readonly years: readonly number[];
  readonly source: Source;
}

interface Entry {
  readonly unit: string;
  readonly denominator: string;
  readonly period: string;
  readonly source: string;
  readonly years: readonly number[];
  readonly values: string;
}

type ValuesByGeography = ReadonlyMap<string, readonly (number | undefined)[]>;

const MEASURES: Readonly<Record<string, Entry>> = data.measures;
const SOURCES: Readonly<Record<string, Omit<Source, 'id'>>> = data.sources;
// A measure's values are read from their text when it is first asked for, and kept.
const read = new Map<string, ValuesByGeography>();

/** What is published of a measure; undefined when nothing is. */
export function findPublishedMeasure(measureId: string): PublishedMeasure | undefined {
  const entry = MEASURES[measureId];
  if (entry === undefined) return undefined;
  const { unit, denominator, years, source } = entry;
  return { measureId, unit: unit as Unit, denominator, years, source: sourceOf(source) };
}

/** What a published year of a measure stands for, in words: "year ending 31 March 2025". */
export function periodInWords(measureId: string, year: number): string {
  return (MEASURES[measureId]?.period ?? '{year}').replace('{year}', `${year}`);
}

/**
 * The value published for England, a region or an authority (by id or code) and a year; undefined when none was, which is
 * not nought. A year is the one ending on 31 March unless `periodInWords` says otherwise.
 */
export function benchmarkValue(measureId: string, geography: string, yearEndingMarch: number): number | undefined {
  const at = MEASURES[measureId]?.years.indexOf(yearEndingMarch) ?? -1;
  return at < 0 ? undefined : valuesOf(measureId).get(geography)?.[at];
}

function sourceOf(id: string): Source {
  const source = SOURCES[id];
  if (source === undefined) throw new Error(`The published values name a source "${id}" that they do not describe`);
  return { id, ...source };
}

function valuesOf(measureId: string): ValuesByGeography {
  const known = read.get(measureId);
  if (known !== undefined) return known;
  const lines = (MEASURES[measureId]?.values ?? '').split(';');
  const values = new Map(data.geographies.map((id, at) => [id, numbersOf(lines[at] ?? '')]));
  read.set(measureId, values);
  return values;
}

function numbersOf(line: string): readonly (number | undefined)[] {
  return line.split(',').map((text) => (text === '' ? undefined : Number(text)));
}
