import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WorkerId } from '#domain/people/person.ts';
import type { CaseloadSettings } from '#domain/settings/caseload-settings.ts';
import { type Acting, acting, type WorkerName } from '#test/support/acting.ts';
import { heldChildren } from '#test/support/held-children.ts';
import { allocateChildren } from '#usecases/commands/allocate-children.command.ts';
import { answerCaseloadAlert } from '#usecases/commands/answer-caseload-alert.command.ts';
import { relatePeople } from '#usecases/commands/relate-people.command.ts';
import { caseloads } from '#usecases/queries/caseloads.query.ts';

const caseload: CaseloadSettings = {
  standards: { north: [{ from: '2026-04-01', standard: 2, trigger: 2, forDays: 0, basis: 'A test [L]' }] },
};
const ACTION = {
  worker: 'soren' as WorkerId,
  team: 'north',
  overFrom: '2026-04-06',
  action: 'No new child for a week',
  doneBy: '2026-04-10',
};

test('R084 R085 an alert stands until a manager of the team says what was done, once, and stays on record as it was known', async () => {
  await using county = await acting('2026-04-07T09:00:00.000Z', { caseload });
  const [abel, bea, cleo] = await heldChildren(county, ['Abel', 'Bea', 'Cleo']);
  await county.as('dora', (session) => relatePeople(session, { person: abel, kind: 'sibling', other: bea }));
  const before = await loadOf(county, 'mara');
  assert.equal(before?.total, 2.75);
  assert.deepEqual(
    before?.families
      .flat()
      .map(({ weight }) => weight)
      .sort(),
    [0.75, 1, 1],
  );
  assert.deepEqual(
    before?.alerts.map(({ from, isOpen }) => [from, isOpen]),
    [['2026-04-06', true]],
  );
  const known = await county.snapshot();

  await tryRefusals(county);
  const both = await Promise.all([answer(county, 'mara'), answer(county, 'hana')]);
  assert.equal(
    both.filter((each) => 'change' in each).length,
    1,
    'two at the same moment: one is told it was answered',
  );

  const allocated = await county.as('mara', (session) =>
    allocateChildren(session, { children: [cleo], team: 'south', worker: 'selma' as WorkerId, startsOn: '2026-04-07' }),
  );
  assert.ok('change' in allocated);
  const after = await loadOf(county, 'mara');
  assert.equal(after?.total, 1.75);
  assert.deepEqual(
    after?.alerts.map(({ isOpen, until, answers }) => [isOpen, until, answers.map(({ action }) => action)]),
    [[false, '2026-04-07', [ACTION.action]]],
  );
  const earlier = await county.as('mara', (session) => caseloads(session, {}, known));
  assert.ok(Array.isArray(earlier) && earlier[0]?.alerts[0]?.isOpen === true, 'as it was known before, it is open');
});

async function tryRefusals(county: Acting): Promise<void> {
  for (const who of ['soren', 'ana', 'milo'] as const) assert.ok('refused' in (await answer(county, who)), who);
  const without = await answer(county, 'mara', { action: '  ' });
  assert.ok('issues' in without && without.issues[0]?.field === 'action');
  const past = await answer(county, 'mara', { doneBy: '2026-04-06' });
  assert.ok('issues' in past && past.issues[0]?.field === 'doneBy');
  assert.ok('refused' in (await answer(county, 'mara', { overFrom: '2026-04-05' })), 'no alert of that day');
}

test('nothing takes an answer back: the application may add to them and no more', async () => {
  await using county = await acting('2026-04-07T09:00:00.000Z', { caseload });
  await heldChildren(county, ['Abel', 'Bea', 'Cleo']);
  assert.ok('change' in (await answer(county, 'mara')));
  assert.ok('refused' in (await answer(county, 'mara', { action: 'Something else' })));
  const [kept] = (await loadOf(county, 'mara'))?.alerts ?? [];
  assert.deepEqual(
    kept?.answers.map(({ action, by }) => [action, by]),
    [[ACTION.action, 'mara']],
  );
});

function answer(county: Acting, who: WorkerName, some: Partial<typeof ACTION> = {}) {
  return county.as(who, (session) => answerCaseloadAlert(session, { ...ACTION, ...some }));
}

async function loadOf(county: Acting, who: WorkerName) {
  const snapshot = await county.snapshot();
  const found = await county.as(who, (session) => caseloads(session, {}, snapshot));
  assert.ok(!('refused' in found));
  return found.find(({ worker }) => worker === 'soren');
}
