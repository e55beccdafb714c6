import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { CheckReport } from '#returns/engine/check-report.ts';
import type { CheckedReturn } from '#returns/engine/checked-return.ts';
import type { ReturnIssue, ReturnSeverity } from '#returns/engine/return-issue.ts';
import type { Explanation } from '../ports/explanation.ts';
import { openReportDesk } from './open-report-desk.ts';
import type { ReportDesk, ReportForm, WriteWorkbook } from './report-desk.ts';

function issue(code: string, severity: ReturnSeverity, child: string | undefined, field = 'Day', table = 'Episodes') {
  const place = { table, field, value: `value of ${field}`, line: 7 };
  const words = { message: `${code} is broken`, todo: 'Put it right.', because: `${field} is wrong`, beside: [] };
  return { ...place, ...words, code, severity, ...(child === undefined ? {} : { child }) } satisfies ReturnIssue;
}

const ISSUES: readonly ReturnIssue[] = [
  issue('101', 'query', 'A'),
  issue('102', 'error', 'B'),
  issue('102', 'error', 'C', 'Other', 'Reviews'),
  issue('102', 'undecided', 'A'),
  issue('102', 'error', 'B', 'Other', 'Reviews'),
  issue('unreadable-value', 'error', undefined),
];

function deskOf(
  issues: readonly ReturnIssue[] = ISSUES,
  writeWorkbook: WriteWorkbook = async () => new Uint8Array([7]),
  explained: readonly Explanation[] = [],
) {
  const report: CheckReport = {
    collection: 'cin',
    year: '2025-26',
    children: 9,
    issues,
    rules: [
      { code: '101', state: 'run', issues: 1, undecided: 0 },
      { code: '102', state: 'run', issues: 3, undecided: 1 },
      { code: '103', state: 'run', issues: 0, undecided: 0 },
      { code: '104', state: 'not-run', why: 'No postcode table.', issues: 0, undecided: 0 },
      { code: '105', state: 'not-applicable', why: 'It stands until 2023-24.', issues: 0, undecided: 0 },
    ],
  };
  const asked: (ReadonlySet<string> | undefined)[] = [];
  const checked: CheckedReturn = {
    report,
    tablesOf: (children) => {
      asked.push(children);
      return [];
    },
    timelineOf: (child) => (['A', 'B', 'C', 'D'].includes(child) ? { lanes: [] } : undefined),
    analysis: () => assert.fail('nothing here asks for figures'),
  };
  const words = new Map([['103', { wrong: '103 would be broken', todo: 'Nothing.' }]]);
  return { desk: openReportDesk(checked, { words, writeWorkbook, explained }), asked };
}

async function textOf(desk: ReportDesk, as: ReportForm): Promise<string> {
  const given = await desk.exported(as);
  assert.ok(!isRefusal(given));
  return new TextDecoder().decode(given);
}

describe('the desk of a checked return', () => {
  test('says how the return stands as a whole', () => {
    const { desk } = deskOf();
    const { rules, tables, ...counts } = desk.overview();
    assert.deepEqual(counts, { error: 4, query: 1, undecided: 1, explained: 0, children: 9, childrenSaidOf: 3 });
    assert.deepEqual(rules, { run: 3, 'not-run': 1, 'not-applicable': 1 });
    assert.deepEqual(tables, ['Episodes', 'Reviews']);
  });

  test('lists every rule once, worst first, and what was said of the files beside them', () => {
    const lines = deskOf().desk.rules({});
    assert.deepEqual(
      lines.map(({ code, state, error, query, undecided, children }) => [
        code,
        state,
        error,
        query,
        undecided,
        children,
      ]),
      [
        ['102', 'run', 3, 0, 1, 3],
        ['unreadable-value', 'of the file', 1, 0, 0, 0],
        ['101', 'run', 0, 1, 0, 1],
        ['103', 'run', 0, 0, 0, 0],
        ['104', 'not-run', 0, 0, 0, 0],
        ['105', 'not-applicable', 0, 0, 0, 0],
      ],
    );
    assert.equal(lines.find(({ code }) => code === '103')?.message, '103 would be broken');
    assert.equal(lines.find(({ code }) => code === '104')?.why, 'No postcode table.');
  });

  test('narrows by kind, table, field, rule, child and words, each by its number', () => {
    const { desk } = deskOf();
    const numbers = (filter: Parameters<ReportDesk['issues']>[0]) =>
      desk.issues(filter, 1).rows.map(({ number }) => number);
    assert.deepEqual(numbers({ severity: 'undecided' }), [3]);
    assert.deepEqual(numbers({ table: 1 }), [2, 4]);
    assert.deepEqual(numbers({ code: '102', severity: 'error' }), [1, 2, 4]);
    const [field] = desk.fields({ table: 1 }, 1).rows;
    assert.deepEqual([field?.table, field?.field, field?.error, field?.children], ['Reviews', 'Other', 2, 2]);
    assert.deepEqual(numbers({ field: field?.number ?? -1 }), [2, 4]);
    assert.deepEqual(numbers({ field: 99 }), []);
    assert.deepEqual(numbers({ table: 99 }), []);
    const words = desk.keepWords('VALUE OF other');
    assert.deepEqual(numbers({ words }), [2, 4]);
    assert.equal(desk.wordsOf(words), 'VALUE OF other');
    assert.deepEqual(numbers({ child: desk.findChild('C') ?? -1 }), [2]);
  });

  test('lists the children worst first, and opens one of whom nothing was said', () => {
    const { desk, asked } = deskOf();
    assert.deepEqual(
      desk.children({}, 1).rows.map(({ child, error, undecided, query }) => [child, error, undecided, query]),
      [
        ['B', 2, 0, 0],
        ['C', 1, 0, 0],
        ['A', 0, 1, 1],
      ],
    );
    const number = desk.findChild('D');
    assert.deepEqual([number, desk.findChild('D'), desk.findChild('E')], [3, 3, undefined]);
    const issues = { rows: [], page: 1, pages: 1, total: 0 };
    const around = { before: undefined, after: undefined };
    assert.deepEqual(desk.child(3, 1), {
      number: 3,
      child: 'D',
      issues,
      timeline: { lanes: [] },
      tables: [],
      ...around,
    });
    const sheet = desk.child(desk.findChild('C') ?? -1, 1);
    assert.deepEqual([sheet?.before?.child, sheet?.after?.child], ['B', 'A']);
    assert.deepEqual(asked, [new Set(['D']), new Set(['C'])]);
    assert.equal(desk.child(4, 1), undefined);
    assert.deepEqual(
      desk.child(0, 1)?.issues.rows.map(({ code }) => code),
      ['101', '102'],
    );
  });

  test('gives a page at a time, and the nearest page there is', () => {
    const { desk } = deskOf(Array.from({ length: 120 }, (_, count) => issue('101', 'query', `child ${count}`)));
    const pageOf = (page: number) => {
      const { rows, ...rest } = desk.issues({}, page);
      return [rest.page, rest.pages, rest.total, rows.length];
    };
    assert.deepEqual([1, 3, 4, 0, Number.NaN].map(pageOf), [
      [1, 3, 120, 50],
      [3, 3, 120, 20],
      [3, 3, 120, 20],
      [1, 3, 120, 50],
      [1, 3, 120, 50],
    ]);
    assert.equal(desk.children({}, 3).rows.length, 20);
  });

  test('keeps why something is right as it stands, hides it when asked, gives it out and takes it back', async () => {
    const given: number[] = [];
    const { desk } = deskOf(ISSUES, async (_report, _tables, explained) => {
      given.push(explained.size);
      return new Uint8Array([7]);
    });
    assert.doesNotMatch(await textOf(desk, 'csv'), /explained/);
    assert.equal(desk.explain([1, 4, 99], '=A reason').length, 2);
    assert.equal(desk.overview().explained, 2);
    assert.deepEqual(
      desk.issues({ isExplainedHidden: true }, 1).rows.map(({ number }) => number),
      [0, 2, 3, 5],
    );
    assert.deepEqual(
      desk.children({ isExplainedHidden: true }, 1).rows.map(({ child }) => child),
      ['C', 'A'],
    );
    const csv = (await textOf(desk, 'csv')).split('\r\n');
    assert.match(csv[0] ?? '', /,because,explained$/);
    assert.match(csv[2] ?? '', /,'=A reason$/);
    assert.match(csv[1] ?? '', /,$/);
    assert.deepEqual(
      JSON.parse(await textOf(desk, 'json')).issues.map(({ explained }: { explained?: string }) => explained),
      [undefined, '=A reason', undefined, undefined, '=A reason', undefined],
    );
    await desk.exported('xlsx');
    assert.deepEqual(given, [2]);
    desk.takeBack(1);
    assert.equal(desk.overview().explained, 1);
  });

  test('explains everything that is asked for at once, and takes it back', () => {
    const { desk } = deskOf();
    assert.equal(desk.explainAll({ code: '102', severity: 'error' }, 'One reason').length, 3);
    assert.equal(desk.overview().explained, 3);
    desk.takeBackAll({ table: 1 });
    assert.deepEqual(
      desk.issues({}, 1).rows.flatMap(({ number, explained }) => (explained === undefined ? [] : [number])),
      [1],
    );
  });

  test('answers what changed, by which another check of the same files is explained as this one was', () => {
    const { desk } = deskOf();
    const given = desk.explainAll({ code: '102' }, 'One reason');
    const takenBack = desk.takeBack(1);
    assert.deepEqual(takenBack, [{ issue: given[0]?.issue, reason: undefined }]);
    const kept = given.slice(1).map(({ issue, reason = '' }) => ({ issue, reason }));
    const again = deskOf(ISSUES.toReversed(), undefined, kept).desk;
    const explained = again.issues({}, 1).rows.filter((row) => row.explained !== undefined);
    assert.deepEqual(
      explained.map(({ number, code }) => [number, code]),
      [
        [1, '102'],
        [2, '102'],
        [3, '102'],
      ],
      'by what they say, and not by their number',
    );
    assert.equal(deskOf([], undefined, kept).desk.overview().explained, 0, 'what is no longer found is not explained');
  });

  test('says why there is no workbook when there is none', async () => {
    const { desk } = deskOf(ISSUES, () => Promise.reject(new Error('A sheet holds fewer rows.')));
    assert.deepEqual(await desk.exported('xlsx'), { refused: 'too-large', because: 'A sheet holds fewer rows.' });
  });
});
