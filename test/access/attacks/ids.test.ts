import assert from 'node:assert/strict';
import { get } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { screens } from '#web/screens/index.ts';
import { type AttackService, attackService, type Visitor } from './attack-service.ts';
import { knownCheck, valuesInCheck } from './known-check.ts';
import { type KnownChildren, knownChildren } from './known-children.ts';
import { assertComposed } from './page.ts';

const NOBODY = '99999999-9999-4999-8999-999999999999';

/** What nobody would type, and what somebody would who wants in. Each as it stands in an address. */
const malformed: readonly string[] = [
  NOBODY,
  'x',
  '1',
  '-1',
  "1'%20or%20'1'='1",
  '%27%3Bdrop%20table%20person%3B--',
  '%00',
  `${NOBODY}%00`,
  `${NOBODY}%0a`,
  'x'.repeat(90),
  'x'.repeat(10_000),
  'constructor',
  '__proto__',
  'toString',
  '%E2%80%AE%F0%9F%91%BE',
  '%ff%fe',
  '%',
  '..%2f..%2fetc%2fpasswd',
  '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  '%7B%7D',
  '[object%20Object]',
  'undefined',
  'null',
  'NaN',
];

/** What stands after the question mark of the pages that read it. */
const queries: readonly string[] = [
  ...['as-at', 'known-at'].flatMap((name) =>
    [
      '0000-00-00',
      '-000001-01-01',
      '2026-02-30',
      '9999-12-31',
      '0001-01-01',
      '1066-10-14',
      "'",
      '%00',
      '2026-04-01T00:00',
      'x'.repeat(5000),
    ].map((value) => `${name}=${value}`),
  ),
  ...['-1', '0', '1e308', '1e18', '9007199254740993', 'NaN', 'Infinity', '0x10', '1.5', '%00', '[]'].map(
    (value) => `page=${value}`,
  ),
  ...['team', 'window', 'counted', 'code', 'type', 'weight', 'all', 'done', 'wrong', 'return'].flatMap((name) =>
    ['%00', "'", '__proto__', 'constructor', 'x'.repeat(5000)].map((value) => `${name}=${value}`),
  ),
  'as-at=2026-04-01&as-at=2026-04-02',
  'as-at[]=2026-04-01',
  '__proto__[x]=1&constructor=2',
  '&&&=&=',
  '%',
];

/** Ways out of the folders that are served. */
const waysOut: readonly string[] = [
  '/assets/../package.json',
  '/assets/throughline/../../../../package.json',
  '/assets/govuk/..%2f..%2f..%2f..%2fpackage.json',
  '/assets/throughline/%2e%2e/%2e%2e/%2e%2e/%2e%2e/package.json',
  '/assets/throughline/..%5c..%5c..%5cpackage.json',
  '/assets/throughline/....//package.json',
  '/assets/throughline/%252e%252e/%252e%252e/package.json',
  '/assets/throughline/autosave.js%00.css',
  '/assets/throughline/',
  '/assets/',
  '/assets/.env',
  '//etc/passwd',
  '/package.json',
  '/data/',
  '/%2e%2e/%2e%2e/etc/passwd',
];

describe('addresses that somebody made up', () => {
  let service: AttackService;
  let children: KnownChildren;
  let hana: Visitor;
  let check: string;

  before(async () => {
    service = await attackService();
    children = await knownChildren(service.authority);
    hana = await service.visitor('hana');
    check = await knownCheck(hana);
  });
  after(() => service[Symbol.asyncDispose]());

  for (const { method, path } of screens.filter((screen) => screen.path.includes(':'))) {
    test(`${method} ${path}: an id of nothing, of another kind or of no kind is not found, and no fault`, async () => {
      const real: Readonly<Record<string, string>> = { ...valuesOf(children), ...valuesInCheck(check) };
      const others = [...new Set(Object.values(real))];
      for (const name of [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)) {
        for (const value of [...malformed, ...others.filter((id) => id !== real[name])]) {
          if (isRightKind(name, value, children)) continue;
          const address = path.replaceAll(/:(\w+)/g, (_, each: string) => (each === name ? value : (real[each] ?? '')));
          const page = await hana.send(method === 'GET' ? { url: address } : await posting(hana, address));
          const about = `${method} ${address.slice(0, 120)}`;
          assertComposed(page, about);
          assert.ok([303, 400, 403, 404, 414].includes(page.status), `${about}: ${page.status}`);
          if (page.status === 303) assert.match(String(page.headers.location), /^\/[a-z]/, about);
        }
      }
    });
  }

  test('whatever stands after a question mark, no page is a fault', async () => {
    const { ada, contact, draft, run } = children;
    const paths = ['/work', '/front-door', `/children/${ada}`, `/children/${ada}/chronology`, `/children/${ada}/start`];
    const more = [`/people/${ada}`, `/records/${contact}`, `/drafts/${draft}`, '/scorecard', '/measures/FD-01'];
    const last = ['/data-quality', '/imports', `/imports/${run}`, '/sign-in', '/health'];
    for (const path of [...paths, ...more, ...last]) {
      for (const query of queries) {
        const page = await hana.open(`${path}?${query}`);
        assertComposed(page, `${path}?${query.slice(0, 60)}`);
      }
    }
  });

  test('nothing of all this was written', async () => {
    const rows = await service.authority.as('hana', (session) => session.drafts.about(children.ada));
    assert.deepEqual(
      rows.map(({ id }) => id),
      [children.draft],
    );
  });

  test('files outside the folders of scripts and styles are not served, however the way to them is written', async () => {
    // Sent as written: anything that tidies addresses on their way would make these harmless.
    await service.app.listen({ host: '127.0.0.1', port: 0 });
    const listening = service.app.server.address();
    for (const path of waysOut) {
      const { status, body } = await sendAsWritten(
        typeof listening === 'object' && listening !== null ? listening.port : 0,
        path,
      );
      assert.ok([400, 403, 404].includes(status), `${path}: ${status}`);
      assert.ok(!body.includes('devDependencies') && !body.includes('root:'), path);
    }
  });
});

function valuesOf({
  ada,
  aunt: _,
  relationship,
  draft,
  contact,
  run,
}: KnownChildren): Readonly<Record<string, string>> {
  return { child: ada, person: ada, relationship, draft, record: contact, run, measure: 'FD-01', to: 'referral' };
}

/** True when the value is a right one after all: then nothing is to be refused. */
function isRightKind(name: string, value: string, { ada, ben, aunt }: KnownChildren): boolean {
  return (
    (name === 'person' && [ada, ben, aunt].includes(value as never)) ||
    (name === 'child' && value === ada) ||
    (name === 'number' && ['0', '1'].includes(value))
  );
}

async function posting(visitor: Visitor, url: string) {
  const token = await visitor.token();
  return {
    method: 'POST' as const,
    url,
    body: new URLSearchParams({ _csrf: token, weight: 'routine', reason: 'x', version: '1', _do: 'keep' }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  };
}

function sendAsWritten(port: number, path: string): Promise<{ readonly status: number; readonly body: string }> {
  return new Promise((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port, path, agent: false }, async (answer) => {
      const body = Buffer.concat(await answer.toArray()).toString();
      resolve({ status: answer.statusCode ?? 0, body });
    });
    request.on('error', reject);
  });
}
