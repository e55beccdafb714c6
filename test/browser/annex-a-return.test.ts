import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { GivenTable } from '#domain/exchange/given-table.ts';
import { STAGES } from '#test/bench/rich-annex-a/lists-of-child.ts';
import { richAnnexA, writeAnnexAWorkbook } from '#test/bench/rich-annex-a/rich-annex-a.ts';
import { chromiumMissing } from '#test/support/chromium.ts';
import { reported } from './check-census.ts';
import { checkReturn } from './check-return.ts';
import { assertWell, personAtWork } from './person-at-work.ts';
import { openStage, type Stage } from './stage.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../shared/samples/annex_a/Annex_A.xlsx');
const MOMENT = '2026-05-05T09:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'throughline-annex-a-'));
after(() => rmSync(folder, { recursive: true }));

describe('Annex A in the browser', { skip: chromiumMissing() }, () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage(MOMENT);
  });
  after(() => stage[Symbol.asyncDispose]());

  test('is given as a workbook, told by rule, by child on one axis, and in figures', async () => {
    const workbook = join(folder, 'Annex A.xlsx');
    const tables = richAnnexA({ children: STAGES.length * 2, wrong: 0, seed: 'browser' });
    await writeAnnexAWorkbook(workbook, tables.filter(({ sheet }) => sheet !== 'List 9 Care leavers').map(statusWrong));
    await using ana = await personAtWork(stage.browser, stage.service.url);
    const { page } = ana;
    await ana.signIn('ana');
    await ana.follow('Check a return');
    await ana.follow('Annex A');
    await page.getByLabel('2025-26').check();
    await page.setInputFiles('input[type=file]', workbook);
    await ana.press('Check');
    await reported(page);
    await page.getByText('List 9 is not in the workbook.').first().waitFor();
    await page.getByText('The lists were checked as of').waitFor();
    await assertWell(ana);

    await ana.follow('AA0651');
    await page.getByText('The case status is looked after, and the child is not in care on list 8.').first().waitFor();
    await page.goBack();
    await ana.follow('By child');
    await page.locator('main table a').first().click();
    await page.getByRole('heading', { name: 'The record as it was sent' }).waitFor();
    await page.locator('table').getByText('Contact from').first().waitFor();
    await assertWell(ana);

    await page.goBack();
    await ana.follow('Figures');
    const started = page.getByRole('row').filter({ hasText: 'Conferences within 15 working days' });
    await started.getByText('100.0%').waitFor();
    await page.getByText('List 9 is not there; figures that need it are left out, or say so.').waitFor();
    await assertWell(ana);
    assert.deepEqual(ana.complaints, []);
  });

  test('of the published sample is read, checked and counted', async (t) => {
    if (!existsSync(SAMPLE)) return t.skip('The sample ../shared/samples/annex_a is not beside this clone.');
    await using ana = await personAtWork(stage.browser, stage.service.url);
    const { page } = ana;
    await ana.signIn('ana');
    const answers = { 'Day the lists were drawn up': '31/03/2021' };
    await checkReturn(ana, { of: 'annex-a', year: '2022-23', given: { files: SAMPLE }, answers });
    await ana.follow('By child');
    await page.locator('main table a').first().click();
    await page.getByRole('heading', { name: 'The record as it was sent' }).waitFor();
    await page.goBack();
    await ana.follow('Figures');
    await page.getByRole('heading', { name: 'Caseload' }).waitFor();
    assert.deepEqual(ana.complaints, []);
  });
});

/** A child with an open assessment is said to be looked after. */
function statusWrong(table: GivenTable): GivenTable {
  const at = table.columns.indexOf('Case Status');
  if (at < 0) return table;
  const wrong = table.rows.findIndex(({ values }) => values[at] === 'd) Open assessment');
  return {
    ...table,
    rows: table.rows.map((row, index) =>
      index === wrong ? { ...row, values: row.values.with(at, 'a) Looked after child') } : row,
    ),
  };
}
