import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { request as http } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openReturnChecks } from '#main/return-checks/open-return-checks.ts';
import { FAULTY } from '#test/support/faulty-census.ts';
import { type AttackService, attackService, MULTIPART, part, partOfFile, type Visitor } from './attack-service.ts';
import { censusOf, hostileCensus, refusedFiles } from './census-files.ts';
import { dangersIn } from './elements-in.ts';
import { HOSTILE } from './hostile-words.ts';
import { CHECK_CENSUS, knownCheck, sendToCheck } from './known-check.ts';
import { assertComposed, type Page } from './page.ts';

/** Opens the service to real connections. */
async function portOf({ app }: AttackService): Promise<number> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  const listening = app.server.address();
  return typeof listening === 'object' && listening !== null ? listening.port : 0;
}

function cookieOf({ cookies }: Visitor): string {
  return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
}

/** Sends far more than is taken over a real connection, to its end. */
async function sendLarge(port: number, visitor: Visitor, bytes: number): Promise<Response> {
  const body = new FormData();
  body.set('_csrf', await visitor.token());
  body.set('year', '2025-26');
  body.set('files', new Blob([Buffer.alloc(bytes, 'x')]), 'large.xml');
  return fetch(`http://127.0.0.1:${port}${CHECK_CENSUS}`, {
    method: 'POST',
    body,
    headers: { cookie: cookieOf(visitor) },
  });
}

/** Sends the beginning of an upload over a real connection, and hangs up. */
async function breakOff(port: number, visitor: Visitor, hasArrived: () => boolean): Promise<void> {
  const cookie = cookieOf(visitor);
  const request = http({
    host: '127.0.0.1',
    port,
    path: CHECK_CENSUS,
    method: 'POST',
    headers: { cookie, 'content-type': MULTIPART, 'content-length': 900_000 },
  });
  request.on('error', () => undefined);
  request.write(part('_csrf', await visitor.token()) + part('year', '2025-26'));
  request.write(partOfFile('x.xml').replace('"file"', '"files"') + 'x'.repeat(300_000));
  for (let tries = 0; tries < 200 && !hasArrived(); tries += 1) await wait(25);
  assert.ok(hasArrived(), 'the beginning has arrived');
  request.destroy();
}

const END = '\r\n--a-boundary-of-a-test--\r\n';
const UNDER = [
  '',
  '/rules/8608',
  '/children',
  '/children/0',
  '/fields',
  '/fields/0',
  '/figures',
  '/figures/children',
  '/progress',
];
const EXPORTS = ['/export/csv', '/export/json', '/export/xlsx'];

describe('returns that somebody checks', () => {
  let service: AttackService;
  let ana: Visitor;

  before(async () => {
    service = await attackService();
    ana = await service.visitor('ana');
  });
  after(() => service[Symbol.asyncDispose]());

  const files = () =>
    readdirSync(service.checksFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const send = (body: string, visitor = ana): Promise<Page> =>
    visitor.send({ method: 'POST', url: CHECK_CENSUS, body, headers: { 'content-type': MULTIPART } });

  test('nothing of a check is there for another session, whoever asks, also that of the same worker elsewhere', async () => {
    const check = await knownCheck(ana);
    const address = `/returns/check/${check}`;
    for (const who of ['ana', 'mara', 'milo', 'hana', 'dora', 'soren', 'elmo', 'sigi'] as const) {
      const other = await service.visitor(who);
      for (const under of [...UNDER, ...EXPORTS]) {
        const page = await other.open(address + under);
        assertComposed(page, `${who} at ${under}`);
        assert.ok([403, 404].includes(page.status), `${who} at ${under}: ${page.status}`);
        assert.ok(!page.body.includes(FAULTY), who);
      }
      for (const [under, form] of [
        ['/remove', {}],
        ['/explain', { issue: '0', reason: 'Mine' }],
        ['/filter', { words: FAULTY }],
        ['/find', { child: FAULTY }],
      ] as const) {
        const page = await other.post(address + under, form);
        assert.ok([403, 404].includes(page.status), `${who} posted to ${under}: ${page.status}`);
      }
      assert.ok(!(await other.open('/returns/check')).body.includes(check), who);
    }
    for (const under of [...UNDER, ...EXPORTS])
      assert.equal((await ana.open(address + under)).status, 200, `${under}: the refusals above can fail`);
    assert.doesNotMatch((await ana.open(`${address}/export/csv`)).body, /Mine/);
  });

  test('a check goes with its session, and with its button', async () => {
    const visitor = await service.visitor('ana');
    const [first, second] = [await knownCheck(visitor), await knownCheck(visitor)];
    assert.equal((await visitor.post(`/returns/check/${first}/remove`)).status, 303);
    assert.equal((await visitor.open(`/returns/check/${first}`)).status, 404);
    assert.equal((await visitor.open(`/returns/check/${second}`)).status, 200);
    const cookie = visitor.cookies.get('throughline') ?? '';
    await visitor.post('/sign-out');
    visitor.cookies.set('throughline', cookie);
    assert.equal((await visitor.open(`/returns/check/${second}`)).status, 303, 'the session is over');
    const again = await service.visitor('ana');
    assert.equal((await again.open(`/returns/check/${second}`)).status, 404);
    assert.deepEqual(files(), []);
  });

  test('markup in a file, its name, a reason or words looked for is words on every page', async () => {
    const check = await knownCheck(ana, hostileCensus, "'><xss-mark><script>xss()</script>.xml");
    const address = `/returns/check/${check}`;
    const filter = await ana.post(`${address}/filter`, { words: HOSTILE, severity: HOSTILE, table: HOSTILE });
    assert.equal(filter.status, 303);
    assert.equal(filter.headers.location, `${address}?words=0`);
    const fields = (await ana.open(`${address}/fields`)).body.match(/\/fields\/\d+/g) ?? [];
    const rules = (await ana.open(address)).body.match(/\/rules\/[\w-]+/g) ?? [];
    const figures = ['/figures', '/figures/children', '/figures/FD-05?part=0&authority=884'];
    for (const under of ['', '?words=0', '/children', '/children/0', '/fields', ...figures, ...fields, ...rules]) {
      await ana.post(`${address}/explain`, { issue: '0', reason: HOSTILE, here: `${address}/children/0` });
      const page = await ana.open(address + under);
      assertComposed(page, under);
      assert.equal(page.status, 200, under);
      assert.deepEqual(dangersIn(page.body), [], under);
    }
    assert.ok((await ana.open(`${address}/children/0`)).body.includes('&lt;'), 'it is shown, as words');
    assert.deepEqual(dangersIn((await ana.open('/returns/check')).body), []);
    await ana.post(`${address}/remove`);
  });

  test('where to go on is always a page of the check, whatever a form says', async () => {
    const check = await knownCheck(ana);
    const address = `/returns/check/${check}`;
    for (const place of [
      '//evil.example',
      'https://evil.example',
      `${address}.evil`,
      '/sign-out',
      '\\\\evil',
      '/work',
    ]) {
      const explained = await ana.post(`${address}/explain`, { issue: '0', reason: 'x', here: place });
      assert.equal(explained.headers.location, address, place);
      const filtered = await ana.post(`${address}/filter`, { under: place });
      assert.equal(filtered.headers.location, address, place);
    }
    for (const odd of [{ narrowed: HOSTILE }, { field: '-1' }, { child: '9'.repeat(40) }, { code: HOSTILE }, {}]) {
      const all = await ana.post(`${address}/explain`, { ...odd, all: 'explain', reason: 'x' });
      assert.equal(all.headers.location, address, JSON.stringify(odd));
    }
    const long = await ana.post(`${address}/explain`, { issue: '0', reason: 'x'.repeat(100_000), here: address });
    assert.equal(long.status, 303);
    await ana.post(`${address}/remove`);
  });

  test('a form without files, year or token is refused with what is missing, and keeps nothing', async () => {
    const token = part('_csrf', await ana.token());
    const year = part('year', '2025-26');
    const census = `${censusOf()}${END}`;
    const asFiles = partOfFile('x.xml').replace('"file"', '"files"');
    const bodies: readonly (readonly [string, string, number, RegExp])[] = [
      ['no file', `${token}${year}--a-boundary-of-a-test--\r\n`, 422, /Choose the files of the census/],
      [
        'a file without a name',
        `${token}${year}${partOfFile('').replace('"file"', '"files"')}${END}`,
        422,
        /Choose the files/,
      ],
      ['a file nobody asked for', `${token}${year}${partOfFile('x.xml')}${census}`, 422, /Choose the files/],
      ['no year', `${token}${asFiles}${census}`, 422, /Choose the collection year/],
      [
        'a year of no rules',
        `${token}${part('year', '1999-00')}${asFiles}${census}`,
        422,
        /Choose the collection year/,
      ],
      [
        'the year after the files',
        `${token}${asFiles}${censusOf()}\r\n${year}--a-boundary-of-a-test--\r\n`,
        422,
        /year/,
      ],
      ['no token', `${year}${asFiles}${census}`, 403, /Open the page again/],
      ['the token after the files', `${year}${asFiles}${censusOf()}\r\n${token}--a-boundary-of-a-test--\r\n`, 403, /./],
      ['no end', `${token}${year}${asFiles}${censusOf()}`, 422, /broke off|could not be read/],
      ['no parts', 'nothing', 400, /./],
    ];
    for (const [why, body, status, says] of bodies) {
      const page = await send(body);
      assertComposed(page, why);
      assert.ok(page.status === status || page.status === 400, `${why}: ${page.status}`);
      if (page.status === status) assert.match(page.body, says, why);
      assert.deepEqual(files(), [], why);
    }
    const unknown = await ana.send({
      method: 'POST',
      url: '/returns/check/new/constructor',
      body: `${token}${year}${asFiles}${census}`,
      headers: { 'content-type': MULTIPART },
    });
    assert.equal(unknown.status, 404);
  });

  for (const { why, file, says } of refusedFiles) {
    test(`${why}: refused with its name and what to do next, and nothing is kept`, async () => {
      const visitor = await service.visitor('ana');
      const answer = await sendToCheck(visitor, [{ name: 'given.xml', content: file }]);
      assert.equal(answer.status, 303);
      const address = String(answer.headers.location);
      let page = await visitor.open(address);
      for (let tries = 0; tries < 400 && page.headers.refresh !== undefined; tries += 1) {
        await wait(25);
        page = await visitor.open(address);
      }
      assertComposed(page, why);
      assert.match(page.body, says);
      assert.match(page.body, /given\.xml/);
      assert.ok(!page.body.includes('root:'), 'no other file is read');
      assert.deepEqual(dangersIn(page.body), []);
      assert.deepEqual(files(), []);
      await visitor.post('/sign-out');
    });
  }

  test('an upload that is too large, or that somebody breaks off, is told or forgotten, and the service goes on', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'throughline-checks-'));
    let ids = 0;
    const returnChecks = await openReturnChecks({
      dataFolder: folder,
      newId: () => `small-${++ids}`,
      clock: () => '2026-04-20T09:00:00.000Z',
      limits: { bytes: 1_000_000, perSession: 1 },
    });
    await using small = await attackService({ returnChecks });
    const visitor = await small.visitor('ana');
    const left = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const port = await portOf(small);
    const large = await sendLarge(port, visitor, 40_000_000);
    assert.equal(large.status, 422);
    assert.match(await large.text(), /larger than 1 MB together.*Nothing of them was kept/);
    assert.deepEqual(left(), []);
    await breakOff(port, visitor, () => left().length > 0);
    for (let tries = 0; tries < 200 && left().length > 0; tries += 1) await wait(25);
    assert.deepEqual(left(), [], 'nothing of what broke off stays');
    assert.match(await knownCheck(visitor), /^small-/);
    await returnChecks.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('a script is answered in words it can read', async () => {
    const headers = { accept: 'application/json' };
    const wrong = await sendToCheck(ana, [], {}, headers);
    assert.deepEqual([wrong.status, JSON.parse(wrong.body).because], [422, 'Choose the files of the census.']);
    const right = await sendToCheck(ana, [{ name: 'x.xml', content: censusOf() }], {}, headers);
    assert.match(JSON.parse(right.body).goTo, /^\/returns\/check\/check-/);
  });

  test('the log tells that a return was checked, by whom, of which year and from how many files, and nothing of any child', async () => {
    await knownCheck(ana);
    const told = service.logged.filter((line) => line.includes('return checked')).map((line) => JSON.parse(line));
    assert.ok(told.length > 0);
    const { return: id, year, files: count, worker } = told.at(-1);
    assert.deepEqual([id, year, count, typeof worker], ['cin', '2025-26', 1, 'string']);
    for (const line of service.logged)
      for (const mark of [FAULTY, 'census.xml', '2015-05-05']) assert.ok(!line.includes(mark), `${mark} in ${line}`);
  });
});
