import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acting, recordOf } from '#test/support/acting.ts';
import { heldChildren } from '#test/support/held-children.ts';
import { plausibleAnswers } from '#test/support/plausible-answers.ts';
import { relatePeople } from '#usecases/commands/relate-people.command.ts';
import { myWork } from '#usecases/queries/my-work.query.ts';
import { recordPage } from '#usecases/queries/record-page.query.ts';
import { type SilenceKind, silence } from '#usecases/queries/silence.query.ts';
import { supervisionDigests } from '#usecases/queries/supervision-digest.ts';
import { supervisionPage } from '#usecases/queries/supervision-page.query.ts';

test('my work puts what waits for brothers and sisters under one heading, and holds nothing that the lists by kind do not', async () => {
  await using county = await acting();
  const [abel, bea, cleo] = await heldChildren(county, ['Abel', 'Bea', 'Cleo']);
  await county.as('dora', (session) => relatePeople(session, { person: abel, kind: 'sibling', other: bea }));
  const snapshot = await county.snapshot();
  const work = await county.as('mara', (session) => myWork(session, snapshot));
  assert.ok('families' in work);
  assert.deepEqual(
    work.families.map(({ children }) => children.map(({ id }) => id)).sort(),
    [[abel, bea], [cleo]].sort(),
  );
  const grouped = work.families.flatMap(({ tasks }) => tasks);
  assert.equal(grouped.length, work.tasks.length);
  assert.deepEqual(new Set(grouped), new Set(work.tasks));
});

test('R080 R081 a supervision stands on each child’s file without what was said of the worker, and without the children of other families', async () => {
  await using county = await acting('2026-04-22T09:00:00.000Z');
  const children = await heldChildren(county, ['Abel', 'Bea']);
  const answers = plausibleAnswers('supervision');
  const kept = await county.record(
    'mara',
    'supervision',
    children.map((child) => ({ child, answers })),
  );
  const record = recordOf(kept, children[0]);
  const snapshot = await county.snapshot();
  const page = await county.as('dora', (session) => recordPage(session, record, snapshot));
  assert.ok(page);
  const shown = JSON.stringify(page);
  assert.ok(shown.includes('Back at school.') && !shown.includes('What worries us most.') && !shown.includes('Bea'));
  assert.deepEqual(page.keptApart, { mayRead: false });
  const whole = (who: 'soren' | 'mara' | 'hana' | 'selma' | 'dora') =>
    county.as(who, (session) => supervisionPage(session, record, snapshot));
  for (const who of ['soren', 'mara', 'hana'] as const)
    assert.ok(JSON.stringify(await whole(who)).includes('What worries us most.'), who);
  for (const who of ['selma', 'dora'] as const) assert.equal(await whole(who), undefined, who);
});

test('a supervision is prepared by the record: what was decided and agreed last time, what happened since, whose words are missing', async () => {
  await using county = await acting('2026-04-22T09:00:00.000Z');
  const children = await heldChildren(county, ['Abel']);
  const [child] = children;
  const digest = async () => {
    const snapshot = await county.snapshot();
    return (await county.as('mara', (session) => supervisionDigests(session, children, snapshot)))[0];
  };
  const before = await digest();
  assert.deepEqual([before?.last, before?.isVoiceMissing], [undefined, true]);
  assert.ok(before?.events.some(({ type }) => type === 'referral'));
  await county.record('mara', 'supervision', [{ child, answers: plausibleAnswers('supervision') }]);
  const after = await digest();
  assert.deepEqual(
    [after?.last?.decision, after?.last?.on, after?.last?.actions.length],
    ['Go on as planned.', '2026-04-21', 1],
  );
  assert.deepEqual(after?.events, []);
});

test('R021 R023 R081 R083 the list of silence: what should have been and never was first, then the longest, of the manager’s own team, as it was on the day', async () => {
  await using county = await acting('2026-04-22T09:00:00.000Z');
  const [abel, bea] = await heldChildren(county, ['Abel', 'Bea']);
  await county.record('mara', 'supervision', [{ child: abel, answers: plausibleAnswers('supervision') }]);
  const listed = async (
    who: 'mara' | 'milo' | 'hana',
    by: SilenceKind,
    asked: { asAt?: string; team?: string } = {},
  ) => {
    const { team, ...days } = asked;
    const snapshot = await county.snapshot(days);
    const rows = await county.as(who, (session) => silence(session, { by, ...(team && { team }) }, snapshot));
    assert.ok(!('refused' in rows));
    return rows;
  };
  const rows = await listed('mara', 'supervision');
  assert.deepEqual(
    rows.map(({ child, silences }) => [child.id, silences.supervision]),
    [
      [bea, { waited: 16, isTooLong: false }],
      [abel, { on: '2026-04-21', days: 1, isTooLong: false }],
    ],
  );
  assert.deepEqual(await listed('milo', 'seen', { team: 'north' }), [], 'no other team than their own');
  assert.equal((await listed('hana', 'seen')).length, 2);
  assert.equal((await listed('hana', 'seen', { team: 'south' })).length, 0);
  assert.ok(
    (await listed('mara', 'seen', { asAt: '2026-04-20' })).every(
      ({ silences }) => silences.supervision.on === undefined,
    ),
  );
  county.at('2026-05-06T09:00:00.000Z');
  const [late] = await listed('mara', 'supervision', { asAt: '2026-05-06' });
  assert.deepEqual([late?.child.id, late?.silences.supervision], [bea, { waited: 30, isTooLong: true }]);
  const snapshot = await county.snapshot();
  const refused = await county.as('soren', (session) => silence(session, { by: 'seen' }, snapshot));
  assert.ok('refused' in refused);
});
