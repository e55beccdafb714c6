import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acting } from '#test/support/acting.ts';
import { startTogether } from '#usecases/commands/start-together.command.ts';
import { childPage } from '#usecases/queries/child-page.query.ts';
import { draftPage } from '#usecases/queries/draft-page.query.ts';
import { threeSiblings } from './three-siblings.ts';

const tried = (on: string, outcome: string) => ({
  happenedAt: `${on}T15:00:00.000Z`,
  visitedBy: 'soren',
  outcome,
  where: 'home',
  purpose: 'child-in-need',
  announced: { answer: 'yes' },
  whatHappened: 'Knocked.',
});
const met = (on: string, howSeen: string) => ({
  ...tried(on, 'met'),
  howSeen,
  ...(howSeen === 'not-seen' ? { whyNotSeen: 'At school.' } : { childsWords: 'Hello' }),
  bedroomSeen: { answer: 'yes' },
});

test('R022 the next visit says for each child which visits since they were last seen did not see them, and so does the child’s page', async () => {
  await using county = await acting('2026-04-20T09:00:00.000Z');
  const [abel, bella, cora] = await threeSiblings(county);
  const all = (answers: Record<string, unknown>) => [abel, bella].map((child) => ({ child, answers }));
  await county.record('soren', 'visit', all(tried('2026-04-02', 'refused')));
  await county.record('soren', 'visit', [
    { child: abel, answers: met('2026-04-07', 'alone') },
    { child: bella, answers: met('2026-04-07', 'not-seen') },
  ]);
  await county.record('soren', 'visit', all(tried('2026-04-10', 'nobody-in')));
  const snapshot = await county.snapshot();
  const told = (missed: readonly { readonly on: string; readonly why: string }[] | undefined) =>
    missed?.map(({ on, why }) => `${on} ${why}`);
  const ofAbel = ['2026-04-10 Nobody in'];
  const ofBella = ['2026-04-02 Not let in', '2026-04-07 Not seen', '2026-04-10 Nobody in'];

  const page = await county.as('soren', async (session) => {
    const draft = await startTogether(session, { type: 'visit', child: abel });
    assert.ok('id' in draft, JSON.stringify(draft));
    return draftPage(session, draft.id, snapshot);
  });
  assert.ok(page !== undefined && 'seenBefore' in page);
  const { [abel]: a, [bella]: b, [cora]: c } = page.seenBefore;
  assert.deepEqual([a?.on, told(a?.missed)], ['2026-04-07', ofAbel]);
  assert.deepEqual([b?.on, told(b?.missed)], [undefined, ofBella]);
  assert.deepEqual([c?.on, told(c?.missed)], [undefined, []]);

  for (const [child, missed] of [
    [abel, ofAbel],
    [bella, ofBella],
  ] as const) {
    const shown = await county.as('soren', (session) => childPage(session, child, snapshot));
    assert.deepEqual(told(shown?.missed), missed);
  }
  const earlier = await county.snapshot({ asAt: '2026-04-08' });
  const then = await county.as('soren', (session) => childPage(session, abel, earlier));
  assert.deepEqual(told(then?.missed), [], 'on a day of the past, what came after is not told');
});
