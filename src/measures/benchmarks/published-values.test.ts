import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { findGeography } from '#test/support/find-geography.ts';
import { readCsv } from '#test/support/read-csv.ts';
import { geographyName, listAuthorities } from './geography.ts';
import data from './published-values.json' with { type: 'json' };
import { benchmarkValue, findPublishedMeasure, periodInWords } from './published-values.ts';

const REFERENCE = resolve(import.meta.dirname, '../../../../shared/measures/benchmarks-all.csv.gz');

function yearsOf(measureId: string): readonly number[] {
  return findPublishedMeasure(measureId)?.years ?? [];
}

function listPublished(geographies: readonly string[]): readonly { measureId: string; id: string; year: number }[] {
  return Object.keys(data.measures).flatMap((measureId) =>
    yearsOf(measureId).flatMap((year) =>
      geographies
        .filter((id) => benchmarkValue(measureId, id, year) !== undefined)
        .map((id) => ({ measureId, id, year })),
    ),
  );
}

describe('the copy of the published values', () => {
  it('is whole: 89,307 values of 77 measures, for England, 11 regions and 158 authorities', () => {
    assert.equal(data.geographies.length, 170);
    assert.deepEqual(
      data.geographies.filter((id) => geographyName(id) === undefined),
      [],
    );
    assert.equal(Object.keys(data.measures).length, 77);
    assert.equal(listPublished(data.geographies).length, 89_307);
    assert.equal(data.rows, 89_307);
  });

  it('holds no geography whose spellings carried different values; the kept name would have stood', () => {
    assert.deepEqual(data.differing, []);
  });

  it('keeps what is published for an authority before it began or after it ended, which is this much', () => {
    const outside = listAuthorities().flatMap(({ code, from = '', until = '9999' }) =>
      listPublished([code]).filter(({ year }) => `${year}-03-31` < from || `${year}-03-31` >= until),
    );
    const counts = Object.entries(Object.groupBy(outside, ({ measureId }) => measureId));
    assert.deepEqual(Object.fromEntries(counts.map(([id, rows]) => [id, rows?.length])), {
      'CL-05': 1,
      'CL-07': 1,
      'CL-08': 1,
      'ED-11': 12,
      'FO-02': 4,
      'LG-01': 12,
      'SE-01': 6,
      'SE-04': 30,
      'WF-01': 6,
      'WF-02': 6,
      'WF-03': 6,
      'WF-04': 6,
      'WF-05': 6,
      'WF-06': 6,
    });
  });

  it('has two years in which the source gives every geography the value of England', () => {
    const alike = Object.keys(data.measures).flatMap((measureId) =>
      yearsOf(measureId)
        .filter((year) => new Set(data.geographies.map((id) => benchmarkValue(measureId, id, year))).size === 1)
        .map((year) => `${measureId} ${year}`),
    );
    assert.deepEqual(alike, ['ED-11 2018', 'ED-11 2019']);
  });

  it('is the source to the last value', (t) => {
    if (!existsSync(REFERENCE)) return t.skip('The reference folder ../shared/measures is not beside this clone.');
    const rows = readCsv(gunzipSync(readFileSync(REFERENCE)).toString('utf8'));
    const wrong = rows.filter(({ measure_id = '', geography = '', period = '', value }) => {
      const year = period.endsWith(' mid-year') ? Number.parseInt(period, 10) + 1 : Number(period);
      return benchmarkValue(measure_id, findGeography(geography) ?? '', year) !== Number(value);
    });
    assert.equal(rows.length, 89_307);
    assert.deepEqual(wrong, []);
  });
});

describe('a published value', () => {
  it('is given by measure, geography and year', () => {
    assert.equal(benchmarkValue('FD-06', '884', 2025), 524.4);
    assert.equal(benchmarkValue('FD-06', 'england', 2025), 519.4);
    assert.equal(benchmarkValue('FD-06', 'west-midlands', 2018), 650.8);
    assert.equal(benchmarkValue('POP-01', '822', 2025), 44_483);
  });

  it('is undefined, never nought, when nothing was published', () => {
    assert.equal(benchmarkValue('FD-06', '943', 2022), undefined);
    assert.equal(benchmarkValue('FD-06', '884', 2016), undefined);
    assert.equal(benchmarkValue('FD-06', '999', 2025), undefined);
    assert.equal(benchmarkValue('FD-01', '884', 2025), undefined);
  });

  it('says what it is a share or rate of, its source and the year in words', () => {
    const measure = findPublishedMeasure('FD-07');
    assert.deepEqual(
      [measure?.unit, measure?.denominator, measure?.source.id, measure?.source.series],
      ['percent', 'Referrals in period', 'B03', 'ReReferral'],
    );
    assert.match(measure?.source.copiedFrom ?? '', /Open Government Licence v3\.0/);
    assert.equal(periodInWords('FD-07', 2025), 'year ending 31 March 2025');
    assert.equal(periodInWords('CN-01', 2025), '31 March 2025');
    assert.equal(periodInWords('WF-05', 2025), '30 September 2025');
    assert.equal(findPublishedMeasure('FD-01'), undefined);
  });

  it('always has a source that is described', () => {
    for (const id of Object.keys(data.measures)) assert.notEqual(findPublishedMeasure(id)?.source.publication, '');
  });
});
