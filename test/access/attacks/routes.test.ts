import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { may } from '#access/decide.ts';
import { type WorkerName, workers } from '#test/support/acting.ts';
import { screens } from '#web/screens/index.ts';
import type { Permission, Screen } from '#web/server/screen.ts';
import { type AttackService, attackService, type Visitor } from './attack-service.ts';
import { addressInCheck, knownCheck } from './known-check.ts';
import {
  type KnownChildren,
  knownChildren,
  knownMeeting,
  knownSending,
  knownSupervision,
  MARKS,
  toldOf,
} from './known-children.ts';
import { assertComposed, type Page } from './page.ts';

/** Who may never know that a child exists. Said here a second time, apart from the policy. */
const BLIND: readonly WorkerName[] = ['elmo', 'sigi'];
/** All that those two may open, said apart from the policy. */
const OPEN_TO_BLIND: Readonly<Record<string, readonly string[]>> = {
  elmo: ['GET /scorecard', 'GET /measures/:measure'],
  sigi: ['GET /scorecard', 'GET /measures/:measure', 'GET /health'],
};

/** What the policy leaves open and a command refuses: an analyst reads records, and nobody’s unfinished words. */
const REFUSED_FURTHER_IN: Readonly<Record<string, readonly WorkerName[]>> = {
  'GET /drafts/:draft': ['ana'],
  'GET /drafts/:draft/compare': ['ana'],
  'GET /drafts/:draft/household': ['ana'],
  // The front door reads what was sent, and sends nothing out.
  'GET /drafts/:draft/files': ['ana', 'dora'],
  'GET /drafts/:draft/letter': ['ana', 'dora'],
  'GET /drafts/:draft/check': ['ana', 'dora'],
  'GET /drafts/:draft/check/files/:number': ['ana', 'dora'],
  // What was typed of a person and not sent is its writer’s own: dora’s.
  'GET /people/new/:draft': ['soren', 'selma', 'mara', 'milo', 'hana'],
  // What was said of a worker is read by the two who spoke and the head of service.
  'GET /supervisions/:supervision': ['dora', 'selma', 'milo', 'ana'],
  // A check is of one session: that of ana.
  'GET /returns/check/:check': ['mara', 'milo', 'hana'],
  'GET /returns/check/:check/progress': ['mara', 'milo', 'hana'],
  'GET /returns/check/:check/rules/:code': ['mara', 'milo', 'hana'],
  'GET /returns/check/:check/children': ['mara', 'milo', 'hana'],
  'GET /returns/check/:check/children/:number': ['mara', 'milo', 'hana'],
  'GET /returns/check/:check/fields': ['mara', 'milo', 'hana'],
  'GET /returns/check/:check/fields/:number': ['mara', 'milo', 'hana'],
  'GET /returns/check/:check/figures': ['mara', 'milo', 'hana'],
  'GET /returns/check/:check/figures/:figure': ['mara', 'milo', 'hana'],
  'GET /returns/check/:check/export/:form': ['mara', 'milo', 'hana'],
  'POST /people/new/:draft/autosave': ['soren', 'selma', 'mara', 'milo', 'hana'],
};

/** The addresses that are not in the list of screens, with what each asks for. */
const others: readonly Pick<Screen, 'method' | 'path' | 'may'>[] = [
  { method: 'GET', path: '/', may: 'whoever is signed in' },
  { method: 'POST', path: '/imports', may: { verb: 'write', what: 'import' } },
  { method: 'POST', path: '/returns/check/new/:return', may: { verb: 'write', what: 'return' } },
  { method: 'GET', path: '/health', may: { verb: 'read', what: 'health' } },
];
const routes = [...screens, ...others];

describe('every address, as everybody', () => {
  let service: AttackService;
  let children: KnownChildren;
  let supervision: string;
  let meeting: string;
  let sending: Awaited<ReturnType<typeof knownSending>>;
  let check: string;
  let outside: Visitor;
  let inside: Readonly<Record<WorkerName, Visitor>>;

  before(async () => {
    service = await attackService();
    children = await knownChildren(service.authority);
    supervision = await knownSupervision(service.authority, children);
    meeting = await knownMeeting(service.authority, children);
    sending = await knownSending(service.authority, children);
    outside = await service.visitor();
    const names = Object.keys(workers) as WorkerName[];
    inside = Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await service.visitor(name)] as const)),
    ) as typeof inside;
    check = await knownCheck(inside.ana);
  });
  after(() => service[Symbol.asyncDispose]());

  const ask = (visitor: Visitor, { method, path }: Pick<Screen, 'method' | 'path'>): Promise<Page> => {
    if (path.startsWith('/returns/')) return asked(visitor, method, path, addressInCheck(path, check));
    const address = path
      .replace(':supervision', supervision)
      .replace(':record/minutes', `${meeting}/minutes`)
      .replace(':record/sent/:document', `${sending.sent}/sent/${sending.document}`)
      .replace(':draft/letter', `${sending.letter}/letter`)
      .replace(':draft/check', `${sending.letter}/check`)
      .replace('/files/:number', '/files/0')
      .replace('/:kind/:language/:version', '/introduction/en/built-in')
      .replace(':draft/files', `${sending.sending}/files`);
    return asked(visitor, method, path, addressOf(address, children));
  };
  const asked = (visitor: Visitor, method: Screen['method'], path: string, address: string): Promise<Page> => {
    if (path === '/imports' && method === 'POST') return visitor.upload('', 'nothing.xml');
    return method === 'GET' ? visitor.open(address) : visitor.post(address, formFor(path, children));
  };

  for (const route of routes) {
    const name = `${route.method} ${route.path}`;

    test(`${name}: whoever is not signed in is led to sign in, and told of nobody`, async () => {
      const page = await ask(outside, route);
      const expected = route.method === 'GET' ? 303 : 401;
      assert.equal(page.status, expected);
      if (expected === 303) assert.match(String(page.headers.location), /^\/sign-in\?return=/);
      assert.deepEqual(toldOf(children, page.body, askedOf(route.path, children)), []);
    });

    test(`${name}: an elected member and a system administrator are told of no child`, async () => {
      for (const who of BLIND) {
        const page = await ask(inside[who], route);
        assertComposed(page, `${who} at ${name}`);
        assert.deepEqual(toldOf(children, page.body), [], who);
        const isOpen = OPEN_TO_BLIND[who]?.includes(name) || route.may === 'whoever is signed in';
        assert.equal(page.status < 400, isOpen, `${who} got ${page.status}`);
      }
    });

    // GETs first of all roles; what a POST does is tried with nothing in its form, so that the next role finds the same county.
    test(`${name}: everybody else is let by as the policy says, and no further`, async () => {
      for (const who of Object.keys(workers) as WorkerName[]) {
        const page = await ask(inside[who], route);
        assertComposed(page, `${who} at ${name}`);
        if (!isGranted(who, route.may) || REFUSED_FURTHER_IN[name]?.includes(who))
          assert.ok([403, 404].includes(page.status), `${who} got ${page.status}`);
        else
          assert.ok(page.status !== 401 && (route.method === 'POST' || page.status < 400), `${who} got ${page.status}`);
      }
    });
  }

  test('what is asked of a command inside a screen that many may open is decided again by the command', async () => {
    const { ada, open, assessment, contact } = children;
    const before = await service.count('change');
    const refused: readonly (readonly [WorkerName, string, Record<string, string>])[] = [
      ['ana', '/drafts', { type: 'contact', child: ada }],
      ['ana', `/records/${open}/go-on`, {}],
      ['dora', '/drafts', { type: 'management-decision', child: ada }],
      ['dora', `/records/${assessment}/sign-off`, signature(assessment)],
      ['soren', `/records/${assessment}/sign-off`, signature(assessment)],
      ['ana', `/records/${assessment}/sign-off`, signature(assessment)],
      ['dora', `/records/${contact}/void`, { version: '1', reason: 'Because I can' }],
      ['soren', `/records/${assessment}/return`, { read: `${assessment}:1`, comment: 'Mine again' }],
      ['ana', `/drafts/${children.draft}`, { _revision: '1', whatWasSaid: 'Mine', _do: 'complete' }],
      ['ana', `/drafts/${children.draft}/autosave`, { _revision: '1', whatWasSaid: 'Mine' }],
      ['ana', `/drafts/${children.forked}/compare`, { _fork: '1', _revision: '1' }],
      ['soren', `/drafts/${children.forked}`, { _revision: '1', _do: 'discard' }],
      ['dora', `/drafts/${sending.letter}/check`, { _do: 'pass', ticked: 'right-person' }],
      ['ana', `/drafts/${sending.letter}/check`, { _do: 'pass', ticked: 'right-person' }],
      ['dora', `/children/${ada}/allocate`, { child: ada, team: 'north' }],
      ['soren', `/children/${ada}/chronology/review`, { pattern: 'Mine' }],
      ['soren', `/children/${ada}/chronology/${contact}/mark`, { weight: 'routine' }],
    ];
    for (const [who, path, form] of refused) {
      const page = await inside[who].post(path, form);
      const isRefused =
        page.status === 403 ||
        page.status === 404 ||
        (page.status === 303 && String(page.headers.location).endsWith('/compare'));
      assert.ok(isRefused, `${who} posted to ${path}: ${page.status} ${String(page.headers.location)}`);
    }
    assert.equal(await service.count('change'), before, 'nothing was recorded');
  });

  test('an elected member sees figures without any child, also when the address asks for the children', async () => {
    for (const query of ['', '?counted=in', '?page=1', '?as-at=2026-04-10&counted=excluded', '?team=north']) {
      const page = await inside.elmo.open(`/measures/FD-01${query}`);
      // A team is small: parts of a whole give a child away.
      assert.equal(page.status, query.includes('team') ? 403 : 200, query);
      assert.deepEqual(toldOf(children, page.body), []);
      assert.ok(!page.body.includes('/children/'), 'no way to a child');
    }
  });

  test('who may know children does find them with the same marks: the search above can fail', async () => {
    const page = await inside.mara.open(`/children/${children.ada}`);
    for (const mark of [MARKS.ada, MARKS.family, MARKS.street]) assert.ok(page.body.includes(mark), mark);
  });
});

function isGranted(who: WorkerName, permission: Permission): boolean {
  return permission === 'whoever is signed in' || may(workers[who], permission.verb, permission.what);
}

/** The address with ids of what is really there: a refusal must not come from a wrong id. */
function addressOf(path: string, children: KnownChildren): string {
  const values: Readonly<Record<string, string>> = {
    ...{ child: children.ada, person: children.ada, relationship: children.relationship },
    ...{ draft: draftOf(path, children), record: children.contact },
    ...{ measure: 'FD-01', run: children.run, to: 'closure', worker: workers.soren.id },
  };
  return path.replaceAll(/:(\w+)/g, (_, name: string) => values[name] || children.ada);
}

function draftOf(path: string, { newPerson, forked, draft }: KnownChildren): string {
  if (path.startsWith('/people/new')) return newPerson;
  return path.endsWith('/compare') ? forked : draft;
}

/** Nothing that would change anything: a command reached by the right role refuses it as unfit. */
function formFor(path: string, { ada }: KnownChildren): Record<string, string> {
  return path === '/drafts' ? { type: 'nothing', from: ada } : {};
}

/** What the question itself said, which may stand in the way to sign in: the address and the form. */
function askedOf(path: string, children: KnownChildren): string {
  return JSON.stringify([addressOf(path, children), formFor(path, children)]);
}

function signature(record: string): Record<string, string> {
  return { read: `${record}:1`, 'on-day': '20', 'on-month': '4', 'on-year': '2026' };
}
