import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { rowsOf } from '#test/access/attacks/rows-of.ts';
import { type Acting, acting, recordOf } from '#test/support/acting.ts';
import { countStatements } from '#test/support/count-statements.ts';
import { plausibleAnswers } from '#test/support/plausible-answers.ts';
import { correctRecord } from '#usecases/commands/correct-record.command.ts';
import { relatePeople } from '#usecases/commands/relate-people.command.ts';
import { myWork } from '#usecases/queries/my-work.query.ts';
import { warningsFor } from '#usecases/queries/warnings-for.ts';
import { hidingOf } from './three-siblings.ts';

const at = (line: string) => ({ addresses: [{ lines: [line], postcode: 'ZZ1 1ZZ', keepSafeFrom: [] }] });

async function household(county: Acting) {
  const abel = await county.child('Abel', '2018-05-01', at('1 Invented Way'));
  const bella = await county.child('Bella', '2016-02-03', at('1 Invented Way'));
  const away = await county.child('Away', '2014-01-02', at('9 Elsewhere Road'));
  await county.as('dora', async (session) => {
    await relatePeople(session, { person: abel, kind: 'sibling', other: bella });
    await relatePeople(session, { person: abel, kind: 'sibling', other: away });
  });
  return { abel, bella, away };
}

const warned = (county: Acting, children: readonly PersonId[]) =>
  county.record(
    'dora',
    'warning',
    children.map((child) => ({ child, answers: plausibleAnswers('warning') })),
  );
const standing = (county: Acting, child: PersonId) => county.as('soren', (session) => warningsFor(session, [child]));

test('a warning is told once on every child of the household, and not on a sibling who lives elsewhere', async () => {
  await using county = await acting('2026-04-20T09:00:00.000Z');
  const { abel, bella, away } = await household(county);
  await warned(county, [abel, bella]);
  for (const child of [abel, bella]) {
    const told = await standing(county, child);
    assert.deepEqual(
      told.map(({ what, saidBy, reviewBy, isReviewOverdue }) => [what, saidBy, reviewBy, isReviewOverdue]),
      [['A large dog is loose in the garden', 'Health visitor', '2026-07-10', false]],
    );
  }
  assert.deepEqual(await standing(county, away), []);
});

test('a warning that was not looked at by its day says so and is a task; ended with a reason it is shown nowhere, and stays on the record', async () => {
  await using county = await acting('2026-04-20T09:00:00.000Z');
  const { abel, bella } = await household(county);
  const record = recordOf(await warned(county, [abel]), abel);
  county.at('2026-07-11T09:00:00.000Z');
  assert.deepEqual(
    (await standing(county, bella)).map((each) => each.isReviewOverdue),
    [true],
  );
  const tasks = async () => {
    const snapshot = await county.snapshot();
    const all = await county.as('mara', (session) => session.lists.tasks({}, snapshot));
    return all.filter((each) => each.record === record).map(({ action, dueOn }) => [action, dueOn]);
  };
  assert.deepEqual(await tasks(), [['Review the warning, or end it', '2026-07-10']]);
  const end = (endedBecause?: string) =>
    county.as('dora', (session) =>
      correctRecord(session, {
        record,
        version: 1,
        reason: 'Looked at again.',
        answers: { ...plausibleAnswers('warning'), endsOn: '2026-07-11', ...(endedBecause ? { endedBecause } : {}) },
      }),
    );
  const refused = await end();
  assert.ok('issues' in refused, 'an end without a reason is not kept');
  assert.ok(!isRefusal(await end('The dog has gone.')));
  assert.deepEqual(await standing(county, abel), []);
  assert.deepEqual(await tasks(), []);
  const versions = await county.as('mara', (session) => session.records.versionsOf(record));
  assert.equal(versions.length, 2);
});

test('of a warning on a child the reader may not know nothing is told on the page of a brother', async () => {
  await using county = await acting('2026-04-20T09:00:00.000Z');
  const { abel, bella } = await household(county);
  await warned(county, [bella]);
  assert.equal((await standing(county, abel)).length, 1);
  await rowsOf(county.database.url, hidingOf(bella));
  assert.deepEqual(await standing(county, abel), []);
});

test('whoever lives at the address has its warnings told, related or not; a street without a number is nobody’s address', async () => {
  await using county = await acting('2026-04-20T09:00:00.000Z');
  const { abel } = await household(county);
  const lodger = await county.child('Lodger', '2011-04-01', at('Flat 1, Invented Way'));
  const moved = await county.child('Gone', '2012-06-02', {
    addresses: [{ lines: ['1 Invented Way'], postcode: 'ZZ1 1ZZ', until: '2026-01-01', keepSafeFrom: [] }],
  });
  const vague = (line: string) => ({ addresses: [{ lines: [line], keepSafeFrom: [] }] });
  const one = await county.child('Quentin', '2013-07-03', vague('Inventedtown'));
  const other = await county.child('Ulrike', '2009-08-09', vague('Inventedtown'));
  for (const child of [lodger, moved, one]) await warned(county, [child]);
  assert.equal((await standing(county, abel)).length, 1, 'the lodger’s, and not of who moved away');
  assert.equal((await standing(county, other)).length, 0);
  await rowsOf(county.database.url, hidingOf(lodger));
  assert.deepEqual(await standing(county, abel), []);
});

test('the warnings of a page cost two questions to the database, three when one comes from somebody, however large the family', async () => {
  await using county = await acting('2026-04-20T09:00:00.000Z');
  const { abel, bella, away } = await household(county);
  await warned(county, [abel, bella]);
  const asking = (children: readonly PersonId[]) =>
    county.as('soren', (session) => countStatements(() => warningsFor(session, children)));
  assert.deepEqual([await asking([abel]), await asking([abel, bella, away])], [2, 2]);
  const answers = { ...plausibleAnswers('warning'), person: away };
  await county.record('dora', 'warning', [{ child: abel, answers }]);
  assert.deepEqual([await asking([bella]), (await standing(county, bella)).map(({ from }) => from)].flat(), [
    3,
    undefined,
    'Away Inventedname',
  ]);
});

test('the review of a warning about a child whom nobody holds waits for the managers of the front door', async () => {
  await using county = await acting('2026-04-20T09:00:00.000Z');
  const { abel } = await household(county);
  const record = recordOf(await warned(county, [abel]), abel);
  const snapshot = await county.snapshot();
  const waits = (worker: 'milo' | 'mara') =>
    county.as(worker, async (session) => {
      const work = await myWork(session, snapshot);
      assert.ok('tasks' in work, JSON.stringify(work));
      return work.tasks.filter((task) => task.record === record).map(({ action }) => action);
    });
  assert.deepEqual(await waits('milo'), ['Review the warning, or end it']);
  assert.deepEqual(await waits('mara'), [], 'a manager of another team has their own');
});
