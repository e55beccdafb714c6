import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SaidStrength } from '#domain/people/relationship.ts';
import { acting } from '#test/support/acting.ts';
import { changeRelationship } from '#usecases/commands/change-relationship.command.ts';
import { relatePeople } from '#usecases/commands/relate-people.command.ts';
import { familyPage } from '#usecases/queries/family-page.query.ts';

test('what a relationship is like is drawn from the day it is said of, and what was said before stays known', async () => {
  await using county = await acting('2026-04-07T09:00:00.000Z');
  const [child, friend] = [await county.child('Abel', '2018-05-01'), await county.child('Quentin', '2013-07-03')];
  const related = await county.as('dora', (session) =>
    relatePeople(session, {
      person: friend,
      kind: 'friend',
      other: child,
      strength: { is: 'strong', from: '2026-03-03' },
    }),
  );
  assert.ok('relationship' in related, JSON.stringify(related));
  const drawnOn = async (asAt: string, knownOn?: string) => {
    const snapshot = await county.snapshot({ asAt, ...(knownOn === undefined ? {} : { knownOn }) });
    const page = await county.as('soren', (session) => familyPage(session, child, snapshot, asAt));
    return page?.around.map(({ part, strength, strengthFrom }) => [part, strength, strengthFrom]);
  };
  const change = (strength: SaidStrength) =>
    county.as('dora', (session) =>
      changeRelationship(session, {
        of: child,
        relationship: related.relationship,
        version: 1,
        isVoid: false,
        reason: 'They fell out.',
        strength,
      }),
    );
  assert.deepEqual(await drawnOn('2026-04-07'), [['Family friend', 'strong', '2026-03-03']]);
  assert.deepEqual(
    await drawnOn('2026-03-02'),
    [['Family friend', undefined, undefined]],
    'nothing was said of that day',
  );
  county.at('2026-04-09T09:00:00.000Z');
  assert.ok('issues' in (await change({ is: 'stressful', from: '2026-02-30' })), 'a day that is none is not kept');
  assert.ok('change' in (await change({ is: 'stressful' })));
  assert.deepEqual(await drawnOn('2026-04-09'), [['Family friend', 'stressful', undefined]]);
  assert.deepEqual(await drawnOn('2026-04-07', '2026-04-07'), [['Family friend', 'strong', '2026-03-03']]);
});
