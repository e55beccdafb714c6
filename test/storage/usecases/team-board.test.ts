import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WorkerId } from '#domain/people/person.ts';
import { type Acting, acting, type WorkerName } from '#test/support/acting.ts';
import { childrenInNeed, heldChildren } from '#test/support/held-children.ts';
import { allocateChildren } from '#usecases/commands/allocate-children.command.ts';
import { relatePeople } from '#usecases/commands/relate-people.command.ts';
import { type TeamBoard, teamBoard } from '#usecases/queries/team-board.query.ts';

test('R086 a manager sees who holds whom by family, and every number is a count of the children it opens to', async () => {
  await using county = await acting('2026-04-22T09:00:00.000Z');
  const [abel, bea] = await heldChildren(county, ['Abel', 'Bea', 'Cleo']);
  await county.as('dora', (session) => relatePeople(session, { person: abel, kind: 'sibling', other: bea }));
  const board = await boardOf(county, 'mara');
  const [soren, ...others] = board.loads;
  assert.deepEqual([soren?.worker?.id, soren?.families.map((family) => family.length).sort()], ['soren', [1, 2]]);
  assert.deepEqual(others, [], 'nobody of another team, and no line for nobody');
  const children = soren?.families.flat() ?? [];
  assert.ok(
    children.every(({ silent }) => !silent.includes('seen')),
    'nobody had four weeks yet to see them',
  );
  for (const { tasks, overdue } of children)
    assert.equal(overdue, tasks.filter(({ nearness }) => nearness === 'overdue').length);
  assert.ok(
    children.some(({ overdue }) => overdue > 0),
    'a clock that ran out is counted',
  );
  county.at('2026-05-20T09:00:00.000Z');
  const later = (await boardOf(county, 'mara')).loads.flatMap(({ families }) => families.flat());
  assert.ok(later.length === 3 && later.every(({ silent }) => silent.includes('seen')));
});

test('children in need whom nobody holds wait in the queue of the front door, those a team holds in the team’s, the longest first', async () => {
  await using county = await acting('2026-04-22T09:00:00.000Z');
  const [abel, bea] = await childrenInNeed(county, ['Abel', 'Bea']);
  await allocate(county, bea, 'north', '2026-04-20');
  const queue = async (who: WorkerName) =>
    (await boardOf(county, who)).waiting.map(({ child, team, days }) => [child.id, team, days]);
  const atDoor = [abel, undefined, 16];
  assert.deepEqual(await queue('mara'), [atDoor, [bea, 'north', 16]]);
  assert.deepEqual(await queue('milo'), [atDoor], 'not what another team has to give');
  await allocate(county, abel, 'north', '2026-04-22', 'soren');
  assert.deepEqual(await queue('mara'), [[bea, 'north', 16]]);
  const snapshot = await county.snapshot();
  const refused = await county.as('soren', (session) => teamBoard(session, {}, snapshot));
  assert.ok('refused' in refused);
});

async function boardOf(county: Acting, who: WorkerName): Promise<TeamBoard> {
  const snapshot = await county.snapshot();
  const board = await county.as(who, (session) => teamBoard(session, {}, snapshot));
  assert.ok('loads' in board);
  return board;
}

async function allocate(
  county: Acting,
  child: Parameters<typeof allocateChildren>[1]['children'][number],
  team: string,
  startsOn: string,
  worker?: string,
): Promise<void> {
  const done = await county.as('mara', (session) =>
    allocateChildren(session, { children: [child], team, startsOn, ...(worker && { worker: worker as WorkerId }) }),
  );
  assert.ok('change' in done, JSON.stringify(done));
}
