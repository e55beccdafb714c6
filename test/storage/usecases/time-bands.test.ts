import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import {
  type Acting,
  acting,
  assessmentAnswers,
  contactAnswers,
  recordOf,
  referralAnswers,
  type WorkerName,
} from '#test/support/acting.ts';
import { authoriseRecord } from '#usecases/commands/authorise-record.command.ts';
import { type MeasurePage, measurePage } from '#usecases/queries/measure-page.query.ts';

test('R007 how long assessments took is shown in bands that add up to what was completed, and only to those who see children', async () => {
  await using county = await acting('2026-06-10T09:00:00.000Z');
  await assessed(county, await county.child('Abel', '2018-05-01'), '2026-06-09');
  await assessed(county, await county.child('Bea', '2020-02-29'), '2026-04-08');
  const { bands, figure, children } = await pageOf(county, 'ana', 'AS-01');
  assert.deepEqual([figure.numerator, figure.denominator], [2, 2]);
  assert.deepEqual(
    bands?.map(({ label, done }) => [label, done]),
    [
      ['0 to 10', 1],
      ['11 to 20', 0],
      ['21 to 30', 0],
      ['31 to 35', 0],
      ['36 to 45', 1],
      ['46 to 50', 0],
      ['51 to 60', 0],
      ['over 60', 0],
    ],
  );
  assert.deepEqual(children?.rows.map(({ workingDays }) => workingDays).sort(), [1, 43]);
  const { bands: fromReferral } = await pageOf(county, 'ana', 'AS-01-REF');
  assert.equal(
    fromReferral?.reduce((sum, { done }) => sum + done, 0),
    2,
  );
  assert.equal((await pageOf(county, 'ana', 'FD-05')).bands, undefined, 'a count of referrals takes no time');
  assert.equal((await pageOf(county, 'elmo', 'AS-01')).bands, undefined, 'an elected member sees counts only');
});

test('R043 contacts break down by the level of need they were decided at', async () => {
  await using county = await acting();
  const decided = [
    ['Abel', '2018-05-01', '2'],
    ['Bea', '2020-02-29', '3'],
    ['Cleo', '2011-09-12', '3'],
  ] as const;
  for (const [given, bornOn, level] of decided) {
    const child = await county.child(given, bornOn);
    await county.record('dora', 'contact', [{ child, answers: contactAnswers({ level }) }]);
  }
  const { breakdowns } = await pageOf(county, 'ana', 'LOC-LEVEL-OF-NEED');
  assert.deepEqual(
    breakdowns?.level?.parts.map(({ label, counts }) => [label, counts.in]),
    [
      ['Level 2: additional', 1],
      ['Level 3: complex', 2],
    ],
  );
});

/** A child referred and assessed from 7 April, the assessment signed off on a day. */
async function assessed(county: Acting, child: PersonId, on: string): Promise<void> {
  const referral = recordOf(await county.record('dora', 'referral', [{ child, answers: referralAnswers() }]), child);
  const answers = assessmentAnswers();
  const kept = await county.record('soren', 'assessment', [{ child, answers, follows: referral }]);
  const done = await county.as('mara', (session) =>
    authoriseRecord(session, { records: [{ record: recordOf(kept, child), version: 1 }], on }),
  );
  assert.ok('change' in done, JSON.stringify(done));
}

async function pageOf(county: Acting, worker: WorkerName, measure: string): Promise<MeasurePage> {
  const snapshot = await county.snapshot();
  const page = await county.as(worker, (session) => measurePage(session, snapshot, { measure }));
  assert.ok(page !== undefined && !isRefusal(page), JSON.stringify(page));
  return page;
}
