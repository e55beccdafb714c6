import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import readXlsxFile from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import type { GivenTable } from '#domain/exchange/given-table.ts';
import { isoDay } from '#domain/time/day.ts';
import { readProviderList } from './read-provider-list.ts';

/** A table written as lines, its values parted by bars. */
function table(sheet: string, ...[headings = '', ...rows]: readonly string[]): GivenTable {
  const parted = (line: string) => line.split('|').map((value) => value.trim());
  return {
    file: 'providers.xlsx',
    sheet,
    columns: parted(headings),
    rows: rows.map((row, at) => ({ line: at + 2, values: parted(row) })),
  };
}

function told(urn: string, ...tables: readonly GivenTable[]): string {
  const provider = readProviderList(tables).providers?.find(urn);
  if (provider === undefined) return 'none';
  const { placements, providers, postcodes, closedOn } = provider;
  const sets = [placements, providers, postcodes].map((set) => [...set].toSorted().join('+') || '-');
  return [...sets, closedOn === undefined ? 'stands' : isoDay(closedOn)].join(' ');
}

describe('the list of providers, in the layouts it has had', () => {
  test('homes on two sheets, the postcodes on the second', () => {
    const settings = table(
      'Settings and Inspection Info',
      'Local Authority|URN|Provider Type|Provider Subtype|Sector|Provider Status|Closed Date|Provider Code|Provider Placement Code',
      'East Sussex|SC012345|Childrens Home|Childrens Home|Private|Active|-|K2|PR4',
      'East Sussex|SC012346|Childrens Home|Secure Unit|Local Authority|Closed|30/09/2025|K1|PR1/PR2',
    );
    const addresses = table(
      'Address Details',
      'Local Authority|URN|Setting Address Postcode|Owner Postcode',
      'East Sussex|SC012345|bn20 8jx|SW1A 1AA',
      'East Sussex|SC012346|BN20 8JY|SW1A 1AA',
    );
    assert.equal(told('12345', settings, addresses), 'K2 PR4 BN208JX stands');
    assert.equal(told('12346', settings, addresses), 'K1 PR1+PR2 BN208JY 2025-09-30');
    assert.equal(told('12345', addresses, settings), 'K2 PR4 BN208JX stands');
  });

  test('homes on one sheet', () => {
    const list = table(
      'Provider information',
      'URN|Local Authority|Provider Code|Provider Placement Code|Closed Date|Setting Postcode',
      '1234567|Leeds|K2/S1|PR5||LS1 1AA',
    );
    assert.equal(told('1234567', list), 'K2+S1 PR5 LS11AA stands');
  });

  test('other providers on a sheet of those that stand and one of those that closed', () => {
    const current = table(
      'Current',
      'URN|Local authority|Placement code|Placement provider code|Setting postcode',
      '1|Leeds|U1-U6|PR4|LS1 1AA',
    );
    const closed = table(
      'Closed',
      'URN|Local authority|Placement code|Placement provider code|Deregistration date|Setting postcode',
      '2|Leeds|A3, A4, A5 and A6|PR5|2025-01-31|LS1 1AB',
      '1|Leeds|U1|PR4||LS1 1AA',
    );
    assert.equal(told('1', current, closed), 'U1+U2+U3+U4+U5+U6 PR4 LS11AA stands');
    assert.equal(told('2', current, closed), 'A3+A4+A5+A6 PR5 LS11AB 2025-01-31');
  });

  test('all on one sheet, and supported accommodation on another without its placements', () => {
    const all = table(
      'Sheet1',
      'urn|local authority|provider type|placement code|placement provider code|deregistration date|setting address postcode',
      "1|Leeds|Children's Home|K2|PR4||LS1 1AA",
    );
    const supported = table(
      'Sheet2',
      'URN|Provider Local Authority|Placement Provider Code|Closed Date|Setting Address Postcode',
      '2|Leeds|PR4|01/12/2025|LS1 1AB',
      '2|Leeds|PR4||LS1 1AC',
    );
    assert.equal(told('1', all, supported), 'K2 PR4 LS11AA stands');
    assert.equal(told('2', all, supported), 'H5+K3 PR4 LS11AB+LS11AC stands');
  });

  test('management information, which has words and no codes', () => {
    const list = table(
      'Social care providers',
      'Web link|Unique reference number (URN)|Registration status|Provision type|Registration date|Local authority|Sector|Places|Organisation postcode|Postcode',
      "link|SC1|Active|Residential special school (registered as a children's home)|2010-04-01|Leeds|Private|8|SW1A 1AA|LS1 1AA",
      'link|SC2|Active|Residential Special School|2010-04-01|Leeds|Voluntary|8|SW1A 1AA|REDACTED',
      'link|SC3|Active|Independent Fostering Agency|2010-04-01|Leeds|Private|n/a|SW1A 1AA|LS1 1AB',
      "link|SC4|Suspended|Secure children's home|2010-04-01|Leeds|Local Authority|8|SW1A 1AA|LS1 1AC",
      'link|SC5|Active|Supported accommodation|2024-04-01|Leeds|Health Authority||SW1A 1AA|LS1 1AD',
      'link|SC6|Active|Voluntary Adoption Agency|2010-04-01|Leeds|Voluntary||SW1A 1AA|LS1 1AE',
      'link|SC7|Active|Residential Family Centre|2010-04-01|Leeds|Private||SW1A 1AA|LS1 1AF',
      'link|SC8|Active|Residential Holiday Scheme for Disabled Children|2010-04-01|Leeds|Private||SW1A 1AA|LS1 1AG',
    );
    const lines = [1, 2, 3, 4, 5, 6, 7, 8].map((urn) => told(String(urn), list));
    assert.deepEqual(lines, [
      'K2 PR4 LS11AA stands',
      'S1 PR5 - stands',
      'A3+A5+U1+U2+U3+U4+U5+U6 PR4 LS11AB stands',
      'K1 PR1+PR2 LS11AC stands',
      'H5+K3 PR3 LS11AD stands',
      'A3+A4+A5+A6+U2+U5 PR5 LS11AE stands',
      'R3 PR4 LS11AF stands',
      '- PR4 LS11AG stands',
    ]);
  });

  test('joiners and leavers, with a column for each way a registration ends', () => {
    const headings = [
      'URN|Provision type|Sector|Leaver status',
      'First effective date (that the provider became active)',
      'First effective date (that the provider became resigned)',
      'First effective date (that the provider became cancelled)',
      'First effective date (that the provider closed)',
    ].join('|');
    const list = table(
      'Leavers',
      headings,
      "1|Children's Home|Private|Leaver|01/01/2010|05/06/2025||",
      "2|Children's Home|Private|Leaver|01/01/2010||06/06/2025|07/06/2025",
    );
    assert.equal(told('1', list), 'K2 PR4 - 2025-06-05');
    assert.equal(told('2', list), 'K2 PR4 - 2025-06-06');
  });

  for (const heading of [
    'Date closed',
    'Deregistration date',
    'Registration end',
    'Cancelled or resigned date',
    'Resigned/closed date',
    'Registration ended',
  ])
    test(`an end under ${heading}`, () =>
      assert.match(told('1', table('', `URN|${heading}`, '1|05/06/2025')), / 2025-06-05$/));
});

describe('what is odd in a list of providers', () => {
  test('is told, and the rest is read', () => {
    const list = table(
      'List',
      'URN|Provider status|Closed date|Sector',
      '1|Active||Private',
      'njascn|Active||Private',
      '|Active||Private',
      '2|Closed|soon|Private',
      '3|Closed|-|Private',
    );
    const { count, oddities } = readProviderList([list]);
    assert.equal(count, 3);
    assert.deepEqual(
      oddities.map(({ code, line, value }) => [code, line, value]),
      [
        ['provider-without-number', 3, 'njascn'],
        ['provider-closing-date', 5, '2'],
        ['provider-closed-without-date', 6, '3'],
      ],
    );
  });

  test('is told twenty times of a kind and not ten thousand', () => {
    const list = table('List', 'URN|Sector', ...Array.from({ length: 500 }, (_, at) => `x${at}|Private`), '1|Private');
    assert.deepEqual([readProviderList([list]).oddities.length, readProviderList([list]).count], [20, 1]);
  });

  test('is all of it when there are no numbers, and then there is no list', () => {
    for (const rubbish of [
      [],
      [table('Notes', 'About this list', 'It is a list')],
      [table('Header', 'CHILD|SEX|DOB', '1|1|2015-01-01')],
      [table('', 'URN', 'XXXXXXX')],
      [table('', '')],
    ]) {
      const { providers, count, oddities } = readProviderList(rubbish);
      assert.deepEqual([providers, count, oddities.at(-1)?.code], [undefined, 0, 'no-providers']);
    }
  });

  test('is short rows, which are read as far as they go', () => {
    assert.equal(told('1', table('', 'URN|Sector|Postcode', '1')), '- - - stands');
  });
});

describe('a workbook of providers', () => {
  test('as a spreadsheet writes it: numbers as numbers and dates as dates', async () => {
    const closed = new Date(Date.UTC(2025, 8, 30));
    const rows = [
      ['URN', 'Placement code', 'Placement provider code', 'Deregistration date', 'Setting postcode'].map((value) => ({
        value,
      })),
      [
        { value: 1_234_567 },
        { value: 'K2' },
        { value: 'PR4' },
        { value: closed, format: 'dd/mm/yyyy' },
        { value: 'LS1 1AA' },
      ],
    ];
    const bytes = await writeXlsxFile([{ data: rows, sheet: 'List' }]).toBuffer();
    assert.equal(told('1234567', ...(await tablesOf(bytes))), 'K2 PR4 LS11AA 2025-09-30');
  });

  const sample = join(import.meta.dirname, '../../../../../shared/samples/ofsted_provider_list/ch_fake.xlsx');
  test('of the sector, whose one invented provider has no number', {
    skip: existsSync(sample) ? false : 'the samples are not here',
  }, async () => {
    const tables = await tablesOf(readFileSync(sample));
    assert.deepEqual(
      readProviderList(tables)
        .oddities.map(({ code }) => code)
        .slice(-1),
      ['no-providers'],
    );
    const numbered = tables.map((each) => ({
      ...each,
      rows: each.rows.map((row) => ({
        ...row,
        values: row.values.map((value) => (value === 'njascn' ? 'SC123456' : value)),
      })),
    }));
    assert.equal(told('123456', ...numbered), 'K2 - BN208JX stands');
  });
});

async function tablesOf(bytes: Buffer): Promise<readonly GivenTable[]> {
  const sheets = await readXlsxFile(bytes);
  return sheets.map(({ sheet, data: [headings = [], ...rows] }) => ({
    file: 'providers.xlsx',
    sheet,
    columns: headings.map(text),
    rows: rows.map((row, at) => ({ line: at + 2, values: row.map(text) })),
  }));
}

function text(cell: unknown): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');
}
