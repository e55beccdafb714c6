import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GivenTable } from '#domain/exchange/given-table.ts';
import { dayOf } from '#domain/time/day.ts';
import { LISTS_ARE_OF, STAGES } from '#test/bench/rich-annex-a/lists-of-child.ts';
import { richAnnexA } from '#test/bench/rich-annex-a/rich-annex-a.ts';
import type { ReturnAnalysis, ReturnFigure } from '../../engine/return-analysis.ts';
import { AnnexACheck } from '../checking/annex-a-check.ts';
import { checkedAnnexA } from '../checking/checked-annex-a.ts';
import { givenLists } from '../checking/given-lists.ts';
import { annexALists, columnsOf, type ListKey, listKeys } from '../specification/annex-a-lists.ts';

const YEAR = '2025-26';

function analysed(tables: readonly GivenTable[]): ReturnAnalysis {
  const given = givenLists(tables);
  const check = new AnnexACheck(YEAR, [], given, dayOf(LISTS_ARE_OF));
  return checkedAnnexA(check.end(), check, given, YEAR).analysis();
}

function figureIn({ sections }: ReturnAnalysis, code: string): ReturnFigure {
  return sections.flatMap(({ figures }) => figures).find((each) => each.code === code) ?? assert.fail(`no ${code}`);
}

/** One list with rows written by our own names. */
function list(key: ListKey, ...rows: readonly Readonly<Record<string, string>>[]): GivenTable {
  const columns = columnsOf(key);
  return {
    file: 'Annex A.xlsx',
    sheet: annexALists[key].table,
    columns: columns.map(([, { heading }]) => heading),
    rows: rows.map((row, index) => ({
      line: index + 2,
      values: columns.map(([property]) => row[property] ?? (property === 'id' ? `C${index}` : '')),
    })),
  };
}

describe('what Annex A says', () => {
  test('every figure is the count of its rows, each with its line and why, and the parts add up', () => {
    const { sections, notes } = analysed(richAnnexA({ children: STAGES.length * 20, wrong: 2, seed: 'figures' }));
    const figures = sections.flatMap((section) => section.figures);
    assert.equal(sections.length, 10);
    assert.ok(figures.length > 50);
    assert.equal(new Set(figures.map(({ code }) => code)).size, figures.length, 'no two figures have one code');
    assert.ok(notes.some((note) => note.includes('cannot be read')));
    for (const { code, unit, numerator, denominator, value, why, rows, parts } of figures) {
      const counting = rows.filter(({ counts }) => counts).length;
      if (unit === 'count') assert.equal(value, counting, code);
      if (unit === 'percent') assert.deepEqual([numerator, denominator], [counting, rows.length], code);
      assert.ok(value !== undefined || why !== undefined, `${code} says why it has no value`);
      assert.ok(
        rows.every(({ because, line }) => because !== '' && line !== undefined && line > 1),
        code,
      );
      const sum = parts?.reduce((total, part) => total + part.value, 0);
      if (sum !== undefined) assert.equal(sum, rows.length, code);
    }
  });

  test('of a list or a column that is not there nothing is counted, and it is said', () => {
    const whole = listKeys.map((key) => list(key));
    for (const { code, value, why, rows } of analysed([]).sections.flatMap(({ figures }) => figures))
      assert.fail(`${code} ${value} ${why} ${rows.length}`);
    const lacking = whole
      .filter(({ sheet }) => sheet !== annexALists.referrals.table)
      .map((table) => ({ ...table, columns: table.columns.map((each) => (each === 'LA in Touch' ? '' : each)) }));
    const analysis = analysed(lacking);
    assert.equal(figureIn(analysis, 'CL-01').why, 'List 9 has no column LA in Touch.');
    assert.equal(figureIn(analysis, 'contacts-to-referral').why, 'List 3 is not there.');
    assert.ok(analysis.sections.every(({ title }) => title !== 'Referrals'));
    // Every figure says what it cannot be told without, so that a column that is missing never looks like none.
    const bare = listKeys.map((key) => ({ ...list(key), columns: columnsOf(key).map(() => '') }));
    const figures = analysed(bare).sections.flatMap((section) => section.figures);
    assert.ok(figures.length > 50);
    for (const { code, value, why } of figures)
      assert.match(`${value} ${why}`, /^undefined List \d+ has no column/, code);
  });

  test('what cannot be read is not counted where it is needed', () => {
    const found = analysed([
      list('referrals', { source: 'Police', noFurtherAction: 'Yes' }, { source: '?', noFurtherAction: '?' }),
      list(
        'enquiries',
        { startedOn: '2025-05-01', conferenceOn: '2025-05-12', planResulted: 'Yes' },
        { startedOn: '2025-05-01', conferenceOn: '?', planResulted: 'Yes' },
        { startedOn: '2025-05-01', conferenceOn: '2025-05-13', planResulted: '?' },
      ),
      list(
        'childrenInNeed',
        { lastSeenOn: '2025-09-29' },
        { lastSeenOn: '?' },
        { closedOn: '?' },
        { closedOn: '2025-09-01' },
      ),
      list('protectionPlans', { lastVisitOn: '2025-09-29', seenAlone: 'Yes' }, { lastVisitOn: '?', seenAlone: '?' }),
      list(
        'childrenInCare',
        { lastVisitOn: '2025-09-29', placementLocation: 'Out' },
        { lastVisitOn: '?', placementLocation: '?' },
        { ceasedOn: '?' },
        { ceasedOn: '2025-09-01' },
      ),
      list('careLeavers', { bornOn: '2005-09-01', inTouch: 'Yes' }, { bornOn: '2005-09-01', inTouch: '?' }),
    ]);
    const shares = ['FD-10', 'FD-08', 'seen-in-6-weeks', 'plan-visits', 'plan-seen-alone', 'care-visits', 'PL-04'];
    for (const code of [...shares, 'in-touch-19-21']) {
      const { numerator, denominator } = figureIn(found, code);
      assert.deepEqual([numerator, denominator], [1, 1], code);
    }
    assert.equal(figureIn(found, 'SP-02').denominator, 2);
    assert.equal(figureIn(found, 'conferences-to-plan').denominator, 1);
    for (const code of ['closures', 'care-ceased']) assert.equal(figureIn(found, code).value, 1, code);
  });

  test('assessments are in time to the day', () => {
    const found = analysed([
      list(
        'assessments',
        { startedOn: '2025-04-01', authorisedOn: '2025-06-06', needsSupport: 'Yes' },
        { startedOn: '2025-04-01', authorisedOn: '2025-06-09', needsSupport: 'No' },
        { startedOn: '2025-07-29' },
        { startedOn: '2025-07-24' },
      ),
    ]);
    // 45 working days from 1 April 2025, Good Friday, Easter Monday and two days in May not counted, end on 9 June.
    const { numerator, denominator } = figureIn(found, 'AS-01');
    assert.deepEqual([numerator, denominator], [2, 2]);
    const open = figureIn(found, 'AS-03');
    assert.deepEqual([open.numerator, open.denominator], [1, 2]);
    assert.equal(figureIn(found, 'FD-09').value, 50);
  });

  test('a conference on the fifteenth working day is in time, on the sixteenth late', () => {
    const found = analysed([
      list(
        'enquiries',
        { startedOn: '2025-09-01', conferenceOn: '2025-09-22' },
        { startedOn: '2025-09-01', conferenceOn: '2025-09-23' },
        { startedOn: '2025-09-20' },
      ),
    ]);
    const { numerator, denominator, rows } = figureIn(found, 'SP-03');
    assert.deepEqual([numerator, denominator], [1, 2]);
    assert.match(rows[0]?.because ?? '', /15 working days/);
    assert.equal(figureIn(found, 'SP-02').value, 66.7);
  });

  test('a child who is open on several lists is one of their worker’s, and an error of a spreadsheet is nobody', () => {
    const found = analysed([
      list(
        'childrenInNeed',
        { id: '1', worker: 'Amy Bell' },
        { id: '2', worker: 'amy  bell' },
        { id: '3', worker: '#N/A' },
        { id: '5', worker: '#1 Duty' },
        { id: '4', worker: 'Amy Bell', closedOn: '2025-05-01' },
      ),
      list('protectionPlans', { id: '1', worker: 'Amy Bell' }),
    ]);
    const { value, parts } = figureIn(found, 'caseload');
    const loads = [
      { name: 'Amy Bell', value: 2 },
      { name: '#1 Duty', value: 1 },
    ];
    assert.deepEqual([value, parts], [3, loads]);
    assert.equal(figureIn(found, 'caseload-mean').value, 1.5);
    assert.equal(figureIn(found, 'unallocated').value, 1);
  });

  test('care leavers are counted by age, without those who are still in care or out of every figure', () => {
    const row = { eligibility: 'Former relevant', inTouch: 'Yes', suitability: 'a) Suitable', activity: 'F1' };
    const found = analysed([
      list(
        'careLeavers',
        { ...row, bornOn: '2006-09-30' },
        { ...row, bornOn: '2006-10-01', inTouch: 'No' },
        { ...row, bornOn: '2003-10-01', activity: 'G5' },
        { ...row, bornOn: '2003-09-30' },
        { ...row, bornOn: '2005-01-01', inTouch: 'Died' },
        { ...row, bornOn: '2008-01-01', eligibility: 'Eligible' },
      ),
    ]);
    const of = (code: string) => [figureIn(found, code).numerator, figureIn(found, code).denominator];
    assert.deepEqual(
      [of('CL-01'), of('in-touch-19-21'), of('CL-05'), of('CL-03')],
      [
        [0, 1],
        [2, 2],
        [1, 2],
        [2, 2],
      ],
    );
  });
});
