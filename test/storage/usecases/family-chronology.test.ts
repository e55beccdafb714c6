import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf } from '#test/access/attacks/rows-of.ts';
import { type Acting, acting, recordOf } from '#test/support/acting.ts';
import { plausibleAnswers } from '#test/support/plausible-answers.ts';
import { markChronology } from '#usecases/commands/mark-chronology.command.ts';
import { reviewChronology } from '#usecases/commands/review-chronology.command.ts';
import { type FamilyFilter, familyChronology } from '#usecases/queries/family-chronology.query.ts';
import { happenedTogether } from '#usecases/queries/happened-together.ts';
import { hidingOf, threeSiblings } from './three-siblings.ts';

const visit = (happenedAt: string) => ({ ...plausibleAnswers('visit'), happenedAt });
const decision = { ...plausibleAnswers('management-decision'), decidedOn: '2026-04-16' };

async function toldFamily(county: Acting) {
  const children = await threeSiblings(county);
  const [abel, bella, cora] = children;
  const kept = await county.record(
    'soren',
    'visit',
    children.map((child) => ({ child, answers: visit('2026-04-10T15:00:00.000Z') })),
  );
  await county.record('soren', 'visit', [{ child: cora, answers: visit('2026-04-12T15:00:00.000Z') }]);
  for (const child of [abel, bella])
    await county.record('mara', 'allocation', [{ child, answers: { startsOn: '2026-04-08', team: 'north' } }]);
  await county.record('mara', 'management-decision', [{ child: bella, answers: decision }]);
  return { abel, bella, cora, visitOfAbel: recordOf(kept, abel) };
}

async function events(county: Acting, child: Parameters<typeof familyChronology>[1], filter: FamilyFilter = {}) {
  const snapshot = await county.snapshot();
  const page = await county.as('soren', (session) => familyChronology(session, child, snapshot, filter));
  assert.ok(page);
  const told = page.events.map(({ on, title, of }) => [
    on,
    title,
    of
      .map((each) => each.child.name.slice(0, 1))
      .toSorted()
      .join(''),
  ]);
  return { page, told };
}

test('the chronology of a family tells a visit to three as one event, and narrows to a child and to what matters (R018)', async () => {
  await using county = await acting('2026-04-20T09:00:00.000Z');
  const { abel, bella, cora, visitOfAbel } = await toldFamily(county);
  const all = await events(county, abel);
  assert.deepEqual(all.told, [
    ['2026-04-08', 'Allocation', 'AB'],
    ['2026-04-10', 'Visit', 'ABC'],
    ['2026-04-12', 'Visit', 'C'],
    ['2026-04-16', 'Management decision', 'B'],
  ]);
  assert.equal(all.page.total, 4);
  assert.deepEqual(
    (await events(county, abel, { of: cora })).told.map(([on]) => on),
    ['2026-04-10', '2026-04-12'],
  );
  const marked = {
    child: abel,
    entry: visitOfAbel,
    weight: 'significant',
    analysis: 'The first time he spoke.',
  } as const;
  await county.as('mara', (session) => markChronology(session, marked));
  const significant = await events(county, bella, { weight: 'significant' });
  assert.deepEqual(significant.told, [['2026-04-10', 'Visit', 'ABC']]);
  assert.deepEqual(
    significant.page.events.flatMap(({ of }) =>
      of.flatMap(({ child, analysis }) => (analysis ? [[child.name, analysis]] : [])),
    ),
    [['Abel Inventedname', 'The first time he spoke.']],
  );
});

test('of a sibling the reader may not know the family’s chronology tells nothing, not even that there is one', async () => {
  await using county = await acting('2026-04-20T09:00:00.000Z');
  const { abel, bella } = await toldFamily(county);
  await rowsOf(county.database.url, hidingOf(bella));
  const { told, page } = await events(county, abel);
  assert.deepEqual(told, [
    ['2026-04-08', 'Allocation', 'A'],
    ['2026-04-10', 'Visit', 'AC'],
    ['2026-04-12', 'Visit', 'C'],
  ]);
  assert.equal(page.total, 3);
  assert.ok(!JSON.stringify(page).includes('Bella') && !JSON.stringify(page).includes(bella));
  const readings = await rowsOf(county.database.url, `select from read_audit where child = '${bella}'`);
  assert.equal(readings.length, 0, 'nothing of the hidden child was read');
});

test('each child’s chronology is in time for court only after it was reviewed inside the limit (R019)', async () => {
  await using county = await acting('2026-04-20T09:00:00.000Z');
  const { abel, bella } = await toldFamily(county);
  const review = (child: typeof abel, reviewedOn: string) =>
    county.as('mara', (session) => reviewChronology(session, { child, reviewedOn }));
  await review(abel, '2026-04-20');
  await review(bella, '2025-10-19');
  const { page } = await events(county, abel);
  assert.deepEqual(
    page.children.map(({ child, isInTime, lastReviewed }) => [child.name, isInTime, lastReviewed?.on]),
    [
      ['Abel Inventedname', true, '2026-04-20'],
      ['Cora Inventedname', false, undefined],
      ['Bella Inventedname', false, '2025-10-19'],
    ],
  );
});

test('an event of three children is marked for all of them at once, and for none when one of them has no such event', async () => {
  await using county = await acting('2026-04-20T09:00:00.000Z');
  const { abel, bella, cora, visitOfAbel } = await toldFamily(county);
  const snapshot = await county.snapshot();
  const together = () => county.as('mara', (session) => happenedTogether(session, visitOfAbel, snapshot));
  const others = await together();
  assert.deepEqual(new Set(others.map(({ child }) => child.id)), new Set([bella, cora]));
  const alsoFor = others.map(({ child, record }) => ({ child: child.id, entry: record }));
  const mark = (also: typeof alsoFor) =>
    county.as('mara', (session) =>
      markChronology(session, { child: abel, entry: visitOfAbel, weight: 'significant', alsoFor: also }),
    );
  const refused = await mark([{ child: bella, entry: visitOfAbel }]);
  assert.ok('issues' in refused, 'the visit of one child is no event of another');
  const weights = async () =>
    (await events(county, abel)).page.events.flatMap(({ on, of }) =>
      on === '2026-04-10' ? of.map(({ line }) => line.weight) : [],
    );
  assert.deepEqual(await weights(), [undefined, undefined, undefined]);
  const kept = await mark(alsoFor);
  assert.ok('records' in kept && kept.records.length === 3, JSON.stringify(kept));
  assert.deepEqual(await weights(), ['significant', 'significant', 'significant']);
  await rowsOf(county.database.url, hidingOf(bella));
  assert.deepEqual(
    (await together()).map(({ child }) => child.id),
    [cora],
  );
});
