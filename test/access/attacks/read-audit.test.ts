import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type WorkerName, workers } from '#test/support/acting.ts';
import { screens } from '#web/screens/index.ts';
import { type AttackService, attackService, type Visitor } from './attack-service.ts';
import {
  type KnownChildren,
  knownChildren,
  knownMeeting,
  knownSending,
  knownSupervision,
  MARKS,
} from './known-children.ts';
import { rowsOf } from './rows-of.ts';

interface Row {
  readonly worker: string;
  readonly role: string;
  readonly purpose: string;
  readonly screen: string;
  readonly child: string;
  readonly record: string | null;
}

/** A page that shows somebody, the readings it must leave, and why somebody looks when not for their role. */
interface Opened {
  readonly path: string;
  readonly of: readonly (readonly [screen: string, child: string, record?: string])[];
  readonly purpose?: string;
  readonly who?: WorkerName;
}

const purposes: Readonly<Partial<Record<WorkerName, string>>> = {
  dora: 'front door',
  soren: 'direct work',
  mara: 'management oversight',
  ana: 'performance',
};

describe('who has read what', () => {
  let service: AttackService;
  let children: KnownChildren;
  let supervision: string;
  let meeting: string;
  let sending: Awaited<ReturnType<typeof knownSending>>;
  const inside = new Map<WorkerName, Visitor>();

  before(async () => {
    service = await attackService();
    children = await knownChildren(service.authority);
    supervision = await knownSupervision(service.authority, children);
    meeting = await knownMeeting(service.authority, children);
    sending = await knownSending(service.authority, children);
    for (const who of ['dora', 'soren', 'mara', 'ana', 'elmo', 'sigi'] as const)
      inside.set(who, await service.visitor(who));
  });
  after(() => service[Symbol.asyncDispose]());

  const as = (who: WorkerName): Visitor => inside.get(who) ?? assert.fail(who);
  const read = async (work: () => Promise<unknown>): Promise<readonly Row[]> => {
    const { url } = service.authority.database;
    await rowsOf(url, 'alter table read_audit add column if not exists seen boolean not null default false');
    await rowsOf(url, 'update read_audit set seen = true');
    await work();
    return (await rowsOf(
      url,
      'select worker, role, purpose, screen, child, record from read_audit where not seen',
    )) as readonly Row[];
  };
  const pages = (): readonly Opened[] => [...pagesOfChildren(), ...pagesOfRecords()];
  const pagesOfChildren = (): readonly Opened[] => {
    const { ada, ben, aunt, contact, relationship, newPerson } = children;
    return [
      { path: `/children/${ada}`, of: [['child', ada]] },
      { path: `/children/${ada}?as-at=2026-04-10`, of: [['child', ada]] },
      { path: `/children/${ada}/chronology`, of: [['chronology', ada]] },
      { path: `/children/${ada}/family`, of: [['family', ada]] },
      { path: `/children/${ada}/plan`, of: [['plan', ada]] },
      { path: `/children/${ada}/plan/family`, of: [['plan', ada]] },
      ...(['who-knows', 'chronology/family', 'chronology/family/print'] as const).map((place) => {
        const screen = place === 'who-knows' ? place : 'family-chronology';
        return {
          path: `/children/${ada}/${place}`,
          of: [
            [screen, ada],
            [screen, ben],
          ],
        } as const;
      }),
      {
        path: `/supervisions/${supervision}`,
        of: [['supervision', ada, supervision]],
        who: 'mara',
        purpose: 'management oversight',
      },
      { path: `/children/${ada}/start`, of: [['child', ada]], who: 'dora' },
      { path: `/children/${ada}/allocate`, of: [['child', ada]], who: 'mara', purpose: 'management oversight' },
      {
        path: `/children/${ada}/chronology/${contact}/mark`,
        of: [['chronology', ada]],
        who: 'mara',
        purpose: 'management oversight',
      },
      { path: `/people/${ada}`, of: [['person', ada]] },
      { path: `/people/${aunt}`, of: [['person', aunt]] },
      { path: `/people/new/${newPerson}`, of: [], who: 'dora' },
      { path: `/people/${ada}/edit`, of: [['person', ada]], who: 'dora' },
      { path: `/people/${ada}/relate`, of: [['person', ada]], who: 'dora' },
      { path: `/people/${ada}/relationships/${relationship}`, of: [['person', ada]], who: 'dora' },
    ];
  };
  const pagesOfRecords = (): readonly Opened[] => {
    const { ada, ben, contact, draft, forked, assessment } = children;
    return [
      { path: `/records/${meeting}/minutes`, of: [['minutes', ada, meeting]] },
      { path: `/records/${contact}`, of: [['record', ada, contact]] },
      { path: `/records/${assessment}`, of: [['record', ada, assessment]], who: 'ana' },
      { path: `/records/${assessment}/return`, of: [['record', ada, assessment]], who: 'mara' },
      {
        path: `/drafts/${draft}`,
        of: [
          ['draft', ada],
          ['draft', ben],
        ],
        who: 'dora',
      },
      {
        path: `/drafts/${draft}/household?on=2026-04-01`,
        of: [
          ['draft-household', ada],
          ['draft-household', ben],
        ],
        who: 'dora',
      },
      { path: `/children/${ada}/sent`, of: [['what-left', ada]] },
      {
        path: `/records/${sending.sent}/sent/${sending.document}`,
        of: [['document-that-left', ada, sending.sent]],
      },
      {
        path: `/records/${sending.sent}/sent/${sending.document}/file`,
        of: [['document-that-left', ada, sending.sent]],
      },
      { path: `/drafts/${sending.letter}/letter`, of: [['letter-preview', ada]], who: 'soren' },
      { path: `/drafts/${sending.letter}/check`, of: [['sending-check', ada]], who: 'soren' },
      { path: `/drafts/${sending.letter}/check/files/0`, of: [['sending-check', ada]], who: 'soren' },
      { path: `/drafts/${sending.sending}/files`, of: [['draft-files', ben]], who: 'soren' },
      { path: `/drafts/${forked}/compare`, of: [['draft', ben]], who: 'dora' },
    ];
  };

  test('every page that shows somebody leaves one reading of each, by whom and why, and no other', async () => {
    for (const { path, of, who, purpose } of pages()) {
      for (const worker of who === undefined ? (['dora', 'soren', 'mara', 'ana'] as const) : [who]) {
        const rows = await read(async () => assert.equal((await as(worker).open(path)).status, 200, path));
        const found = rows.map(({ screen, child, record }) =>
          record === null ? [screen, child] : [screen, child, record],
        );
        assert.deepEqual(found.sort(), [...of].map((each) => [...each]).sort(), `${path} by ${worker}`);
        for (const row of rows) {
          const { id, role } = workers[worker];
          assert.deepEqual([row.worker, row.role, row.purpose], [id, role, purpose ?? purposes[worker]], path);
        }
      }
    }
  });

  test('every screen that shows one child, one person, one record or one draft is tried above', () => {
    const tried = pages().map(({ path }) => path.split('?')[0] ?? '');
    const single = screens.filter(
      ({ method, path }) => method === 'GET' && /:(?:child|person|record|draft|supervision)/.test(path),
    );
    const missed = single.filter(
      ({ path }) => !tried.some((each) => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`).test(each)),
    );
    assert.deepEqual(
      missed.map(({ path }) => path),
      [],
    );
  });

  test('a page asked for twice is two readings, and asking only for its head is one too', async () => {
    const { ada } = children;
    const rows = await read(async () => {
      await as('dora').open(`/children/${ada}`);
      await as('dora').send({ method: 'HEAD', url: `/children/${ada}` });
    });
    assert.ok(rows.length >= 1 && rows.every(({ child }) => child === ada));
  });

  test('what is not shown leaves no reading: not found, refused, lists and searches', async () => {
    const { ada, contact } = children;
    const rows = await read(async () => {
      for (const path of [
        '/work',
        '/front-door',
        '/meetings',
        '/people/find',
        '/scorecard',
        '/children/x',
        `/children/${contact}`,
        `/records/${ada}`,
      ])
        await as('mara').open(path);
      await as('dora').post('/people/find', { name: MARKS.ada });
    });
    assert.deepEqual(rows, []);
  });

  test('an elected member and a system administrator can bring about no reading at all', async () => {
    const rows = await read(async () => {
      for (const who of ['elmo', 'sigi'] as const) {
        for (const { path } of pages()) await as(who).open(path);
        for (const { path } of pages()) await as(who).post(path.split('?')[0] ?? '', { _do: 'keep', name: MARKS.ada });
        await as(who).open('/measures/FD-01?counted=in');
      }
    });
    assert.deepEqual(rows, []);
  });

  test('who has read a record is told to managers alone, and by name', async () => {
    const { contact } = children;
    await as('soren').open(`/records/${contact}`);
    const told = (await as('mara').open(`/records/${contact}`)).body;
    assert.ok(told.includes(workers.soren.name) && /read/i.test(told));
    const { body } = await as('ana').open(`/records/${contact}`);
    assert.ok(!body.includes(workers.soren.name), 'an analyst is not told who reads');
  });

  test('lists and searches name nobody to whoever may not know them', async () => {
    for (const who of ['elmo', 'sigi'] as const) {
      for (const path of ['/work', '/front-door', '/people/find', '/data-quality', '/imports', '/meetings']) {
        const page = await as(who).open(path);
        assert.ok([403, 404].includes(page.status), `${who} at ${path}: ${page.status}`);
      }
      const found = await as(who).post('/people/find', { name: MARKS.ada });
      assert.equal(found.status, 404);
      assert.ok(!found.body.includes(MARKS.family));
    }
  });
});
