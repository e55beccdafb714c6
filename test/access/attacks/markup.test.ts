import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { writeOccasionForm } from '#domain/definition/reading.ts';
import type { OccasionId, RecordId, RecordState } from '#domain/history/child-history.ts';
import { getRecordType, journey, type RecordTypeId } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { RelationshipId } from '#domain/people/relationship.ts';
import { actorOf, type WorkerName, workers } from '#test/support/acting.ts';
import type { RecordEntry, Session } from '#usecases/ports.ts';
import { screens } from '#web/screens/index.ts';
import { type AttackService, attackService, type Form, type Visitor } from './attack-service.ts';
import { hostileCensus } from './census-files.ts';
import { dangersIn } from './elements-in.ts';
import { hostileForms, postsAboutPeople } from './hostile-forms.ts';
import { HOSTILE, hostileAnswers, hostilePerson, RUNS } from './hostile-words.ts';
import { addressInCheck, knownCheck } from './known-check.ts';
import { assertComposed, hiddenIn, type Page } from './page.ts';
import { rowsOf } from './rows-of.ts';

/** Ids of what was written, to put into addresses. */
interface Written {
  readonly child: PersonId;
  readonly adult: PersonId;
  readonly relationship: string;
  readonly records: readonly { readonly id: string; readonly type: RecordTypeId; readonly state: RecordState }[];
  readonly drafts: readonly string[];
  readonly forked: string;
  /** Somebody new, typed by several workers and sent by none. */
  readonly newPerson: string;
  readonly run: string;
}

const states: readonly RecordState[] = ['open', 'submitted', 'complete', 'void'];

describe('words that would be markup', () => {
  let service: AttackService;
  let written: Written;
  let check: string;
  let inside: readonly (readonly [WorkerName, Visitor])[];
  let marks = 0;

  before(async () => {
    service = await attackService();
    await hostileAuthority(service);
    written = await writeHostile(service);
    const names = Object.keys(workers) as WorkerName[];
    inside = await Promise.all(names.map(async (name) => [name, await service.visitor(name)] as const));
    check = await knownCheck(new Map(inside).get('mara') ?? assert.fail(), hostileCensus, `'><xss-mark>.xml`);
  });
  after(() => service[Symbol.asyncDispose]());

  const look = (page: Page, about: string) => {
    assertComposed(page, about);
    // Words for a script and files to keep are no page: no browser draws them.
    const isForScript = /^application\/(?:json|octet-stream)\b/.test(String(page.headers['content-type']));
    assert.deepEqual(isForScript ? [] : dangersIn(page.body), [], about);
    assertGuarded(page, about);
    if (page.body.includes('xss')) marks += 1;
  };

  for (const screen of screens.filter(({ method }) => method === 'GET')) {
    test(`${screen.path}: what people and files brought is words to everybody`, async () => {
      // Everybody sees one of each kind; the two who see the most see all of them.
      for (const [index, path] of addressesOf(screen.path, { ...written, check }).entries()) {
        const looking = inside.filter(([who]) => index === 0 || who === 'dora' || who === 'mara');
        for (const [who, visitor] of looking) look(await visitor.open(path), `${path} as ${who}`);
      }
    });
  }

  test('what was typed and is shown again, or beside something else, is words', async () => {
    const [, hana] = inside.find(([name]) => name === 'hana') ?? [];
    assert.ok(hana);
    for (const [path, form] of posts(written)) look(await hana.post(path, form), path);
    for (const draft of written.drafts) {
      const page = await hana.open(`/drafts/${draft}`);
      const form = {
        _revision: hiddenIn(page.body, '_revision'),
        _do: 'complete',
        'correction-reason': HOSTILE,
        [HOSTILE]: HOSTILE,
      };
      look(await hana.post(`/drafts/${draft}`, form), 'a draft that cannot be finished');
    }
  });

  test('addresses, forms after the end of a session and pages of errors repeat nothing as markup', async () => {
    const outside = await service.visitor();
    const asked = [HOSTILE, RUNS, '"><script>xss()</script>', '//evil.example', `/x${HOSTILE}`];
    for (const words of asked.map(encodeURIComponent)) {
      for (const path of [
        `/${words}`,
        `/sign-in?return=${words}`,
        `/work?as-at=${words}`,
        `/measures/${words}`,
        `/drafts/${words}`,
      ]) {
        look(await outside.open(path), path);
        for (const [who, visitor] of inside.slice(0, 2))
          look(await visitor.open(path, { referer: `http://localhost/${words}` }), `${path} as ${who}`);
      }
    }
    for (const path of ['/drafts', '/people/new', '/people/find', `/drafts/${written.forked}`, '/sign-in']) {
      const form = {
        [HOSTILE]: HOSTILE,
        _action: RUNS,
        _return: HOSTILE,
        'kept.x"><xss-mark>': HOSTILE,
        worker: HOSTILE,
      };
      look(await outside.post(path, form), `${path}, signed out`);
      look(await outside.post(path, { ...form, _action: '/drafts' }), `${path}, signed out, with words to carry`);
    }
  });

  test('every answer forbids scripts of others, framing and keeping', async () => {
    const [, hana] = inside.find(([name]) => name === 'hana') ?? [];
    assert.ok(hana);
    for (const path of [
      '/',
      '/work',
      '/nothing',
      '/health',
      '/health/ready',
      '/accessibility',
      '/sign-in',
      '/assets/nothing',
      '/assets/throughline/throughline.css',
    ])
      assertGuarded(await hana.open(path), path);
    assertGuarded(await hana.send({ method: 'POST', url: '/drafts', payload: 'x' }), 'a form that is refused');
    assertGuarded(await hana.post('/drafts', {}, { 'sec-fetch-site': 'cross-site' }), 'a form of another site');
    assertGuarded(
      await hana.post(`/drafts/${written.drafts[0]}/autosave`, { _revision: '0' }, { accept: 'application/json' }),
      'words for a script',
    );
  });

  test('the words were really on the pages: the tests above can fail', () => assert.ok(marks > 100, `${marks} pages`));
});

/** Fails when an answer lets a browser run what is not ours, frame it, guess its kind or keep it. */
function assertGuarded({ headers }: Page, about: string): void {
  const policy = String(headers['content-security-policy']);
  const rules = new Map(policy.split(';').map((rule) => rule.trim().split(/\s+(.*)/s, 2) as [string, string]));
  for (const name of ['default-src', 'frame-ancestors', 'base-uri'])
    assert.equal(rules.get(name), "'none'", `${about}: ${name} in ${policy}`);
  for (const name of ['script-src', 'style-src', 'form-action'])
    assert.match(rules.get(name) ?? "'none'", /^'(?:self|none)'$/, `${about}: ${name} in ${policy}`);
  assert.ok(rules.has('form-action'), `${about}: forms may post elsewhere`);
  assert.doesNotMatch(policy, /unsafe|data:|\*/, about);
  assert.equal(headers['x-content-type-options'], 'nosniff', about);
  assert.equal(headers['referrer-policy'], 'same-origin', about);
  if (!about.startsWith('/assets/')) assert.equal(headers['cache-control'], 'no-store', about);
}

function addressesOf(
  path: string,
  { child, adult, relationship, records, drafts, forked, newPerson, run, check }: Written & { readonly check: string },
): readonly string[] {
  const filled = (values: Readonly<Record<string, string>>) =>
    path.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? child);
  if (path.startsWith('/returns/')) return [addressInCheck(path, check)];
  if (path.startsWith('/people/new')) return [filled({ draft: newPerson })];
  if (path.includes(':draft')) return (path.endsWith('compare') ? [forked] : drafts).map((draft) => filled({ draft }));
  if (path.startsWith('/records/:record')) return records.map(({ id }) => filled({ record: id }));
  if (path.includes(':measure'))
    return ['FD-01', 'FD-06', 'AS-01'].flatMap((measure) => [
      filled({ measure }),
      `${filled({ measure })}?team=north&counted=in`,
    ]);
  if (path.includes(':record')) return records.slice(0, 4).map(({ id }) => filled({ record: id }));
  if (path.includes(':person')) return [child, adult].map((person) => filled({ person, relationship }));
  if (path === '/data-quality')
    return [
      '/data-quality',
      '/data-quality?code=code-unknown',
      '/data-quality?code=upn-malformed',
      '/data-quality?code=missed-answer',
    ];
  return [filled({ run }), `${filled({ run })}?as-at=2026-04-15&type=contact&wrong=no-child`];
}

function posts(written: Written): readonly (readonly [string, Form])[] {
  const { child, records, forked } = written;
  const record = records.find(({ state }) => state === 'complete')?.id;
  return [
    ...postsAboutPeople(written),
    [
      `/children/${child}/allocate`,
      { child: HOSTILE, team: HOSTILE, worker: RUNS, reason: HOSTILE, 'startsOn-day': HOSTILE },
    ],
    [`/children/${child}/chronology/review`, { pattern: HOSTILE }],
    [`/children/${child}/chronology/${record}/mark`, { weight: HOSTILE, analysis: HOSTILE }],
    [`/records/${record}/void`, { version: '1', reason: '' }],
    [`/records/${record}/return`, { read: `${record}:2`, comment: HOSTILE }],
    [`/records/${record}/sign-off`, { read: HOSTILE, 'on-day': HOSTILE }],
    [`/drafts/${forked}/compare`, { _fork: '1', _revision: '0', [`keep.${HOSTILE}`]: 'one' }],
    ['/drafts', { type: HOSTILE, child }],
    ['/drafts', { type: 'contact', from: HOSTILE }],
  ];
}

/** The authority itself, its teams and somebody who works there are named so too. */
async function hostileAuthority({ authority }: AttackService): Promise<void> {
  const { url } = authority.database;
  await rowsOf(
    url,
    `update settings set settings = jsonb_set(jsonb_set(settings, '{name}', $1::jsonb), '{teams,1,name}', $1::jsonb)`,
    [JSON.stringify(HOSTILE)],
  );
  await rowsOf(url, `update worker set name = $1 where id = 'selma'`, [HOSTILE]);
}

async function writeHostile({ authority }: AttackService): Promise<Written> {
  const asSystem = <T>(work: (session: Session) => Promise<T>) =>
    authority.store.run({ ...actorOf(workers.selma), role: 'system' }, 'import', work);
  const [child, adult, relationship] = [newId(1), newId(2), newId(3)] as [PersonId, PersonId, RelationshipId];
  const people = [
    { person: child, basedOn: 0, facts: hostilePerson('child') },
    { person: adult, basedOn: 0, facts: hostilePerson('professional') },
  ];
  const related = { relationship, basedOn: 0, person: adult, kind: 'parent', other: child, isVoid: false } as const;
  const records = journey.flatMap(({ id }, type) =>
    states.map((state, index) => recordOf(id, state, newId(100 + type * 10 + index), child)),
  );
  await asSystem(async (session) => {
    await session.write({ command: 'test', people, relationships: [related] });
    await session.write({ command: 'test', records });
    await session.write({
      command: 'test',
      records: records.map((entry) => ({ ...entry, basedOn: 1, reason: HOSTILE })),
    });
  });
  const drafts: string[] = [];
  for (const { id } of journey) drafts.push(await asSystem((session) => draftOf(session, id, child)));
  const forked = drafts[1] ?? '';
  await authority.as('dora', (session) =>
    session.drafts.save(forked, 7, { whatWasSaid: [`other ${HOSTILE}`], source: [HOSTILE] }),
  );
  const run = await asSystem((session) => runOf(session, child));
  const newPerson = newId(4);
  for (const who of ['dora', 'hana'] as const)
    await authority.as(who, (session) => hostileForms(session, { child, relationship, newPerson }));
  return {
    child,
    adult,
    relationship,
    records: records.map(({ record, type, state }) => ({ id: record, type, state })),
    drafts,
    forked,
    newPerson,
    run,
  };
}

function recordOf(type: RecordTypeId, state: RecordState, id: string, child: PersonId): RecordEntry {
  const answers = hostileAnswers(getRecordType(type).fields, state === 'complete' ? HOSTILE : undefined);
  return {
    record: id as RecordId,
    basedOn: 0,
    child,
    type,
    occasion: id as OccasionId,
    state,
    answers,
    source: HOSTILE,
  };
}

async function draftOf(session: Session, type: RecordTypeId, child: PersonId): Promise<string> {
  const answers = hostileAnswers(getRecordType(type).fields, HOSTILE);
  const names = Object.keys(writeOccasionForm(getRecordType(type), answers, { [child]: answers }));
  const content = Object.fromEntries([...names.map((name) => [name, [HOSTILE, RUNS]]), [HOSTILE, [HOSTILE]]]);
  return (await session.drafts.start({ type, children: [child], follows: {}, base: {}, content })).id;
}

async function runOf(session: Session, child: PersonId): Promise<string> {
  const run = await session.imports.start({ kind: HOSTILE, fileName: HOSTILE });
  const doubt = { line: 1, what: HOSTILE, value: HOSTILE, why: RUNS };
  await session.imports.keepDoubts(run, [
    { ...doubt, fitted: false },
    { ...doubt, fitted: true, child },
  ]);
  const summary = {
    children: 1,
    peopleMade: 1,
    peopleMatched: 0,
    recordsMade: 1,
    recordsCorrected: 0,
    notFitted: 1,
    doubts: 1,
  };
  await session.imports.finish(run, undefined, summary);
  return run;
}

function newId(number: number): string {
  return `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`;
}
