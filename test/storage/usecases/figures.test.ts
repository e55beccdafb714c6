import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import { measures } from '#measures/index.ts';
import { type Acting, acting, contactAnswers, referralAnswers } from '#test/support/acting.ts';
import { dataQuality } from '#usecases/queries/data-quality.query.ts';
import { importRuns } from '#usecases/queries/import-runs.query.ts';
import { measurePage } from '#usecases/queries/measure-page.query.ts';
import { scorecard } from '#usecases/queries/scorecard.query.ts';

test('the scorecard shows every measure, with the period before and what is published beside it', async () => {
  await using county = await acting();
  await threeReferrals(county);
  const card = await county.as('ana', async (session) => scorecard(session, await county.snapshot()));
  assert.ok(!isRefusal(card), JSON.stringify(card));
  assert.deepEqual(
    card.rows.map(({ measure }) => measure.id),
    measures.map(({ id }) => id),
  );
  const referrals = card.rows.find(({ measure }) => measure.id === 'FD-05');
  assert.deepEqual([referrals?.figure.value, referrals?.previous.value], [2, 1]);
  assert.ok(referrals?.figure.partYear, 'a part of a year is labelled (R006)');
  assert.ok(referrals !== undefined && !isRefusal(referrals.published));
  assert.ok('comparator' in referrals.published.comparators.england);
  const north = await county.as('ana', async (session) =>
    scorecard(session, await county.snapshot(), { team: 'north' }),
  );
  assert.ok(!isRefusal(north));
  assert.equal(north.rows.find(({ measure }) => measure.id === 'FD-05')?.figure.value, 0);
  assert.match(north.rows.find(({ measure }) => measure.id === 'FD-06')?.figure.noValue ?? '', /team/);
});

test('behind every figure are exactly as many children’s facts as it counts, each with its because', async () => {
  await using county = await acting();
  await threeReferrals(county);
  const snapshot = await county.snapshot();
  for (const { id } of measures) {
    const page = await county.as('ana', (session) => measurePage(session, snapshot, { measure: id }));
    assert.ok(page !== undefined && !isRefusal(page), id);
    const { children, figure, breakdowns } = page;
    assert.ok(children, id);
    assert.equal(children.rows.length, children.total, id);
    assert.equal(children.rows.filter(({ counted }) => counted === 'in').length, figure.numerator, id);
    assert.equal(children.rows.filter(({ counted }) => counted === 'excluded').length, figure.excluded, id);
    assert.ok(
      children.rows.every(({ because, child }) => because !== '' && child.name !== 'Name not known'),
      id,
    );
    assert.equal(page.series.points.length, 24, id);
    for (const [key, parts] of Object.entries(breakdowns ?? {}))
      assert.equal(parts.total.in, figure.numerator, `${id} by ${key}`);
  }
  const one = await county.as('ana', (session) => measurePage(session, snapshot, { measure: 'FD-07', counted: 'in' }));
  assert.ok(one !== undefined && !isRefusal(one));
  assert.deepEqual(
    one.children?.rows.map(({ counted, child }) => [counted, child.name]),
    [['in', 'Abel Inventedname']],
  );
});

test('an elected member reaches figures and never a child: small counts are withheld, and nothing stands behind them', async () => {
  await using county = await acting();
  await threeReferrals(county);
  const snapshot = await county.snapshot();
  const card = await county.as('elmo', (session) => scorecard(session, snapshot));
  assert.ok(!isRefusal(card));
  const referrals = card.rows.find(({ measure }) => measure.id === 'FD-05');
  assert.deepEqual(
    [referrals?.figure.numerator, referrals?.figure.value, referrals?.previous.value, referrals?.comparison],
    ['c', 'c', 'c', undefined],
  );
  assert.deepEqual(card.teams, []);
  assert.doesNotMatch(JSON.stringify(card), /Inventedname|00000000-0000/);
  const page = await county.as('elmo', (session) => measurePage(session, snapshot, { measure: 'FD-05' }));
  assert.ok(page !== undefined && !isRefusal(page));
  assert.deepEqual([page.breakdowns, page.children, page.exclusions], [undefined, undefined, undefined]);
  assert.ok(page.series.points.every(({ numerator }) => numerator === 'c' || numerator === 0 || numerator > 5));
  const byTeam = await county.as('elmo', (session) => scorecard(session, snapshot, { team: 'north' }));
  assert.ok(isRefusal(byTeam) && byTeam.refused === 'team-not-known');
  const doubts = await county.as('elmo', (session) => dataQuality(session, snapshot));
  assert.ok(isRefusal(doubts));
});

test('as known at yesterday, every figure is as it was yesterday', async () => {
  await using county = await acting();
  await threeReferrals(county);
  const read = async (snapshot: Awaited<ReturnType<Acting['snapshot']>>) => {
    const card = await county.as('ana', (session) => scorecard(session, snapshot));
    assert.ok(!isRefusal(card));
    return card.rows;
  };
  const yesterday = await read(await county.snapshot());
  county.at('2026-04-08T09:00:00.000Z');
  const child = await county.child('Later', '2012-03-04');
  await county.record('dora', 'referral', [{ child, answers: referralAnswers() }]);
  assert.notDeepEqual(await read(await county.snapshot({ asAt: '2026-04-07' })), yesterday);
  assert.deepEqual(await read(await county.snapshot({ asAt: '2026-04-07', knownOn: '2026-04-07' })), yesterday);
});

test('doubts are counted by kind and open to the children they touch', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  await county.record('dora', 'contact', [
    { child, answers: contactAnswers({ receivedAt: '2026-03-02T09:00:00.000Z' }) },
  ]);
  const snapshot = await county.snapshot();
  const found = await county.as('ana', (session) => dataQuality(session, snapshot, { code: 'late-entry' }));
  assert.ok(!isRefusal(found), JSON.stringify(found));
  assert.ok(found.counts.some(({ code, children }) => code === 'late-entry' && children === 1));
  assert.deepEqual(
    found.doubts?.map(({ child: about, code }) => [about.name, code]),
    [['Abel Inventedname', 'late-entry']],
  );
});

test('what was imported is for those whose work it is', async () => {
  await using county = await acting();
  const isRefused = (worker: 'sigi' | 'dora' | 'ana') =>
    county.as(worker, async (session) => isRefusal(await importRuns(session)));
  assert.equal(await isRefused('sigi'), true);
  assert.equal(await isRefused('dora'), true);
  assert.equal(await isRefused('ana'), false);
});

/** Two referrals of one child within a year, and one of another, all at the front door. */
async function threeReferrals(county: Acting): Promise<void> {
  const [abel, bea] = [await county.child('Abel', '2018-05-01'), await county.child('Bea', '2020-02-29')];
  const on = (day: string) => referralAnswers({ referredOn: day, decidedOn: day });
  await county.record('dora', 'referral', [{ child: abel, answers: on('2025-04-03') }]);
  await county.record('dora', 'referral', [{ child: abel, answers: on('2026-04-02') }]);
  await county.record('dora', 'referral', [{ child: bea, answers: on('2026-04-06') }]);
}
