import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openReturnChecks } from '#main/return-checks/open-return-checks.ts';
import { FAULTY, faultyCensus } from '#test/support/faulty-census.ts';
import { type AttackService, attackService, type Visitor } from './attack-service.ts';
import { hostileCensus } from './census-files.ts';
import { dangersIn } from './elements-in.ts';
import { HOSTILE } from './hostile-words.ts';
import { sendToCheck, whenChecked } from './known-check.ts';
import { assertComposed } from './page.ts';
import { rowsOf } from './rows-of.ts';

const KEPT = /\/returns\/kept\/([\w-]+)\/open/;
const REASON = 'The paper file says so.';

async function stateAt(visitor: Visitor, address: string): Promise<string> {
  return JSON.parse((await visitor.open(`${address}/progress`)).body).state;
}

describe('a check that its worker keeps on purpose', () => {
  let service: AttackService;
  before(async () => {
    service = await attackService();
  });
  after(() => service[Symbol.asyncDispose]());

  const rows = (table: string) => rowsOf(service.authority.database.url, `select * from ${table}`);
  const kept = async (visitor: Visitor) => KEPT.exec((await visitor.open('/returns/check')).body)?.[1];
  const keepOne = async (visitor: Visitor, content?: string, name = 'census.xml') => {
    const file = { name, content: content ?? (await faultyCensus(0)) };
    const check = await whenChecked(visitor, await sendToCheck(visitor, [file], { keep: 'yes' }));
    return { check, id: (await kept(visitor)) ?? assert.fail('nothing is kept') };
  };
  const emptied = async () => {
    for (const table of ['kept_check', 'kept_file', 'kept_piece', 'kept_explanation'])
      assert.deepEqual(await rows(table), [], table);
  };

  test('is opened again in another session of its own, by what the files say, with every explanation', async () => {
    const first = await service.visitor('ana');
    const { check, id } = await keepOne(first);
    await first.post(`/returns/check/${check}/explain`, { all: 'explain', reason: REASON });
    await first.post(`/returns/check/${check}/explain`, { takeBack: '0' });
    const before = (await first.open(`/returns/check/${check}/export/csv`)).body;
    await first.post('/sign-out');

    const second = await service.visitor('ana');
    assert.equal((await second.open(`/returns/check/${check}`)).status, 404, 'the check itself is gone');
    const again = await whenChecked(second, await second.post(`/returns/kept/${id}/open`));
    const after = (await second.open(`/returns/check/${again}/export/csv`)).body;
    assert.equal(after, before);
    assert.ok(after.split(REASON).length > 2, 'something was explained');
    const twice = await second.post(`/returns/kept/${id}/open`);
    assert.equal(twice.headers.location, `/returns/check/${again}`, 'what is open already is not read again');

    assert.equal((await second.post(`/returns/check/${again}/remove`)).status, 303);
    await emptied();
    assert.equal((await second.post(`/returns/kept/${id}/open`)).status, 404);
  });

  test('two sessions that explain at once lose nothing of each other', async () => {
    const [one, other] = [await service.visitor('ana'), await service.visitor('ana')];
    const { check, id } = await keepOne(one);
    const same = await whenChecked(other, await other.post(`/returns/kept/${id}/open`));
    await one.post(`/returns/check/${check}/explain`, { issue: '0', reason: 'One' });
    await other.post(`/returns/check/${same}/explain`, { issue: '1', reason: 'Other' });
    const reasons = (await rows('kept_explanation')).map(({ reason }) => reason);
    assert.deepEqual(reasons.toSorted(), ['One', 'Other']);
    await one.post(`/returns/kept/${id}/remove`);
    await other.post(`/returns/check/${same}/explain`, { issue: '2', reason: 'Too late' });
    await emptied();
  });

  test('is there for nobody else, whatever their role', async () => {
    const ana = await service.visitor('ana');
    const { id } = await keepOne(ana);
    for (const who of ['mara', 'milo', 'hana', 'dora', 'soren', 'elmo', 'sigi'] as const) {
      const other = await service.visitor(who);
      for (const under of ['open', 'remove']) {
        const page = await other.post(`/returns/kept/${id}/${under}`);
        assertComposed(page, `${who} at ${under}`);
        assert.ok([403, 404].includes(page.status), `${who} at ${under}: ${page.status}`);
        assert.ok(!page.body.includes(FAULTY), who);
      }
      assert.ok(!(await other.open('/returns/check')).body.includes(id), who);
    }
    for (const odd of ['x', '%00', '%2e%2e', "'", '00000000-0000-4000-8000-000000000000'])
      assert.equal((await ana.post(`/returns/kept/${odd}/open`)).status, 404, odd);
    assert.equal(await kept(ana), id, 'it is still there for its own');
    await ana.post(`/returns/kept/${id}/remove`);
    await emptied();
  });

  test('is kept only when that was asked for, and only when it is begun', async () => {
    const ana = await service.visitor('ana');
    const file = { name: 'census.xml', content: await faultyCensus(0) };
    await whenChecked(ana, await sendToCheck(ana, [file]));
    await sendToCheck(ana, [file], { keep: 'yes', year: '1999-00' });
    const missing = await sendToCheck(ana, [], { keep: 'yes' });
    assert.match(missing.body, /name="keep"[^>]* checked/, 'what was ticked is not asked for again');
    await emptied();
    await ana.post('/sign-out');
  });

  test('more than one worker may keep is refused with what to do, and nothing of it stays', async () => {
    const ana = await service.visitor('ana');
    const { id } = await keepOne(ana);
    await rowsOf(service.authority.database.url, `update kept_file set bytes = 536870000`);
    const file = { name: 'census.xml', content: await faultyCensus(0) };
    const refused = await sendToCheck(ana, [file], { keep: 'yes' });
    assert.equal(refused.status, 422);
    assert.match(refused.body, /more than 512 MB, so nothing was kept or checked\. Remove a check you keep first/);
    assert.equal((await rows('kept_check')).length, 1);
    await ana.post(`/returns/kept/${id}/remove`);
    await emptied();
  });

  test('goes by itself when its time is over, and is not shown from that moment', async () => {
    const ana = await service.visitor('ana');
    const { id } = await keepOne(ana);
    assert.equal(await service.authority.store.removeOverdueChecks(), 0);
    await rowsOf(service.authority.database.url, `update kept_check set goes_at = '2020-01-01'`);
    assert.equal(await kept(ana), undefined);
    assert.equal((await ana.post(`/returns/kept/${id}/open`)).status, 404);
    assert.equal(await service.authority.store.removeOverdueChecks(), 1);
    await emptied();
  });

  test('that broke off is checked once more when it is opened, and not led back to', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'throughline-kept-'));
    let ids = 0;
    const returnChecks = await openReturnChecks({
      dataFolder: folder,
      newId: () => `narrow-${++ids}`,
      clock: () => '2026-04-20T09:00:00.000Z',
      limits: { memoryMb: 8 },
    });
    await using narrow = await attackService({ returnChecks });
    const ana = await narrow.visitor('ana');
    const sent = await sendToCheck(ana, [{ name: 'census.xml', content: await faultyCensus(3000) }], { keep: 'yes' });
    const first = String(sent.headers.location);
    for (let tries = 0; tries < 400 && (await stateAt(ana, first)) !== 'failed'; tries += 1) await wait(25);
    assert.equal(await stateAt(ana, first), 'failed');
    const again = String((await ana.post(`/returns/kept/${await kept(ana)}/open`)).headers.location);
    assert.match(again, /^\/returns\/check\/narrow-/);
    assert.notEqual(again, first);
    assert.equal((await ana.open(first)).status, 404, 'what broke off is gone');
    await returnChecks.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('markup in its file and its name is words, and the log says nothing of either', async () => {
    const ana = await service.visitor('ana');
    const { id, check } = await keepOne(ana, hostileCensus, "'><xss-mark><script>xss()</script>.xml");
    await ana.post(`/returns/check/${check}/explain`, { all: 'explain', reason: HOSTILE });
    assert.deepEqual(dangersIn((await ana.open('/returns/check')).body), []);
    for (const line of service.logged) assert.ok(!line.includes('xss'), line);
    await ana.post(`/returns/kept/${id}/remove`);
    await emptied();
  });
});
