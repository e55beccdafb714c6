import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type AttackService, attackService, MULTIPART, part, partOfFile, type Visitor } from './attack-service.ts';
import { censusOf, hostileCensus, refusedFiles } from './census-files.ts';
import { dangersIn } from './elements-in.ts';
import { assertComposed, type Page } from './page.ts';

const END = '\r\n--a-boundary-of-a-test--\r\n';
const TABLES = ['import_run', 'import_doubt', 'person', 'record_version', 'change'];

describe('files that somebody uploads', () => {
  let service: AttackService;
  let ana: Visitor;

  before(async () => {
    service = await attackService();
    ana = await service.visitor('ana');
  });
  after(() => service[Symbol.asyncDispose]());

  const standing = () => Promise.all(TABLES.map((table) => service.count(table)));
  const send = async (visitor: Visitor, body: string | Buffer, type = MULTIPART, headers = {}): Promise<Page> =>
    visitor.send({ method: 'POST', url: '/imports', body, headers: { 'content-type': type, ...headers } });

  for (const { why, file, says } of refusedFiles) {
    test(`${why}: refused with the line and what to do next, and nothing is kept`, async () => {
      const before = await standing();
      const page = await ana.upload(file, 'census.xml');
      assertComposed(page, why);
      assert.equal(page.status, 422);
      assert.match(page.body, says);
      assert.match(page.body, /line \d+/);
      assert.match(page.body, /Nothing (?:of it )?was kept/);
      assert.ok(!page.body.includes('root:'), 'no other file is read');
      assert.deepEqual(dangersIn(page.body), []);
      assert.deepEqual(await standing(), before);
    });
  }

  test('a right file is taken in: the refusals above can fail', async () => {
    const page = await ana.upload(censusOf(), 'census.xml');
    assert.equal(page.status, 303, page.body.slice(0, 300));
    assert.equal(await service.count('person'), 1);
  });

  test('a file and its name full of markup are words on every page that shows them', async () => {
    const names = [
      '../../../etc/passwd',
      '..\\..\\x.xml',
      '<script>xss()</script>.xml',
      "'><xss-mark>.xml",
      'x'.repeat(3000),
      '\u202elmx.exe',
      'a\0b.xml',
      '%00.xml',
      'javascript:xss()',
      'ü😀.xml',
    ];
    for (const name of names) {
      const page = await ana.upload(hostileCensus, name);
      assertComposed(page, JSON.stringify(name.slice(0, 40)));
      assert.equal(page.status, 303, `${JSON.stringify(name.slice(0, 40))}: ${page.status}`);
      for (const path of [String(page.headers.location), '/imports']) {
        const shown = await ana.open(path);
        assertComposed(shown, path);
        assert.equal(shown.status, 200);
        assert.deepEqual(dangersIn(shown.body), [], name);
      }
    }
  });

  test('a form without a file, with a field in its place, or with none of its parts, asks for the file', async () => {
    const token = part('_csrf', await ana.token());
    const before = await standing();
    const bodies: readonly (readonly [string, string, readonly number[]])[] = [
      ['no name', `${token}${partOfFile('')}${END}`, [422]],
      ['a field instead of a file', `${token}${part('file', censusOf())}--a-boundary-of-a-test--\r\n`, [422, 403]],
      ['no token', `${partOfFile('x.xml')}${censusOf()}${END}`, [403]],
      ['the token in a file', `${partOfFile('x.xml').replace('"file"', '"_csrf"')}x${END}`, [403]],
      ['two tokens', `${part('_csrf', 'x')}${token}${partOfFile('x.xml')}${END}`, [403, 422]],
      ['no end', `${token}${partOfFile('x.xml')}${censusOf()}`, [400, 422]],
      ['nothing', '', [400, 403, 422]],
      ['no part', '--a-boundary-of-a-test--\r\n', [400, 403, 422]],
      ['a part without a head', `${token}--a-boundary-of-a-test\r\n\r\nx${END}`, [400, 403, 422]],
      [
        'too many fields',
        `${token}${Array.from({ length: 40 }, (_, index) => part(`f${index}`, 'x')).join('')}${partOfFile('x.xml')}${END}`,
        [400, 413, 422],
      ],
      [
        'a name of the machine',
        `${part('__proto__', 'x')}${part('constructor', 'x')}${token}${partOfFile('')}${END}`,
        [400, 403, 422],
      ],
    ];
    for (const [why, body, expected] of bodies) {
      const page = await send(ana, body);
      assertComposed(page, why);
      assert.ok(expected.includes(page.status), `${why}: ${page.status}`);
    }
    for (const type of [
      'multipart/form-data',
      'multipart/form-data; boundary=',
      'multipart/mixed; boundary=x',
      'application/xml',
      'application/x-www-form-urlencoded',
    ]) {
      const page = await send(ana, censusOf(), type);
      assertComposed(page, type);
      assert.ok(page.status >= 400, `${type}: ${page.status}`);
    }
    assert.deepEqual(await standing(), before);
  });

  test('only the first of two files is read', async () => {
    const token = part('_csrf', await ana.token());
    const runs = await service.count('import_run');
    const two = `${token}${partOfFile('one.xml')}${censusOf()}\r\n${partOfFile('two.xml')}${censusOf({ id: 'CHILD-2' })}${END}`;
    const page = await send(ana, two);
    assertComposed(page, 'two files');
    assert.ok((await service.count('import_run')) <= runs + 1);
    const found = await service.authority.as('hana', (session) =>
      session.people.findByIdentifier('la-child-id', ['CHILD-2']),
    );
    assert.equal(found.size, 0);
  });

  test('whoever may not import cannot, and nothing of their file is read', async () => {
    const before = await standing();
    for (const who of ['dora', 'soren', 'mara', 'hana', 'elmo', 'sigi'] as const) {
      const page = await (await service.visitor(who)).upload(censusOf({ id: 'CHILD-3' }), 'census.xml');
      assert.ok([403, 404].includes(page.status), `${who}: ${page.status}`);
    }
    const outside = await (await service.visitor()).upload(censusOf({ id: 'CHILD-3' }), 'census.xml');
    assert.equal(outside.status, 401);
    const elsewhere = await send(
      ana,
      `${part('_csrf', await ana.token())}${partOfFile('x.xml')}${censusOf()}${END}`,
      MULTIPART,
      { 'sec-fetch-site': 'cross-site' },
    );
    assert.equal(elsewhere.status, 403);
    assert.deepEqual(await standing(), before);
  });
});
