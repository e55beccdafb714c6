import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId } from '#domain/people/person.ts';
import { rowsOf } from '#test/access/attacks/rows-of.ts';
import { type Acting, acting, contactAnswers, recordOf, referralAnswers } from '#test/support/acting.ts';
import { correctRecord } from '#usecases/commands/correct-record.command.ts';
import { voidRecord } from '#usecases/commands/void-record.command.ts';
import { chronology } from '#usecases/queries/chronology.query.ts';
import { recordPage } from '#usecases/queries/record-page.query.ts';
import { hidingOf, threeSiblings } from './three-siblings.ts';

const TOLD_ONCE = 'We sat in the kitchen.';
const wordsOf = (child: PersonId) => `Own words ${child}`;
const visited = (child: PersonId) => ({
  happenedAt: '2026-04-10T15:00:00.000Z',
  visitedBy: 'soren',
  outcome: 'met',
  where: 'home',
  purpose: 'assessment',
  announced: { answer: 'yes' },
  whatHappened: TOLD_ONCE,
  howSeen: 'with-others',
  whyNotAlone: `Why not ${child}`,
  bedroomSeen: { answer: 'yes' },
  childsWords: wordsOf(child),
  aboutThisChild: `Alone of ${child}`,
});

/** Three brothers and sisters with a referral each, and a visit to all of them that was told once. */
async function visitedTogether() {
  const county = await acting('2026-04-14T09:00:00.000Z');
  const children = await threeSiblings(county);
  const each = <T>(answers: (child: PersonId) => T) => children.map((child) => ({ child, answers: answers(child) }));
  const contact = await county.record(
    'dora',
    'contact',
    each(() => contactAnswers()),
  );
  await county.record(
    'milo',
    'referral',
    children.map((child) => ({ child, answers: referralAnswers(), follows: recordOf(contact, child) })),
  );
  const visit = await county.record('soren', 'visit', each(visited));
  return { county, children, visit, [Symbol.asyncDispose]: () => county[Symbol.asyncDispose]() };
}

/** All that is kept and derived of a child: versions with every word, clocks, tasks, sightings. */
async function allOf(county: Acting, child: PersonId): Promise<unknown> {
  const { knownAt } = await county.snapshot();
  return county.as('soren', async ({ records, lists }) => {
    const kept = await records.ofChild(child);
    const versions = [];
    for (const { id } of kept) versions.push(await records.versionsOf(id));
    return { versions, derived: await lists.derivedOf(child, knownAt) };
  });
}

const pageOf = async (county: Acting, record: RecordId) => {
  const snapshot = await county.snapshot();
  return JSON.stringify(await county.as('soren', (session) => recordPage(session, record, snapshot)));
};

test('R021 R030 correcting or voiding one child’s visit leaves every version, clock and word of the others as they were', async () => {
  await using family = await visitedTogether();
  const { county, children, visit } = family;
  const [abel, bella, cora] = children;
  const others = () => Promise.all([bella, cora].map((child) => allOf(county, child)));
  const before = await others();
  county.at('2026-04-15T09:00:00.000Z');
  const corrected = await county.as('soren', (session) =>
    correctRecord(session, {
      record: recordOf(visit, abel),
      version: 1,
      answers: { ...visited(abel), whatHappened: 'In the garden.', howSeen: 'alone', whyNotAlone: '' },
      reason: 'It was the garden.',
    }),
  );
  assert.ok('records' in corrected, JSON.stringify(corrected));
  assert.deepEqual(await others(), before);
  assert.match(await pageOf(county, recordOf(visit, abel)), /In the garden/);

  const done = await county.as('mara', (session) =>
    voidRecord(session, { record: recordOf(visit, abel), version: 2, reason: 'It was another family.' }),
  );
  assert.ok(!('refused' in done) && !('issues' in done), JSON.stringify(done));
  assert.deepEqual(await others(), before);
  const [void1] = (await county.as('soren', ({ records }) => records.ofChild(abel))).filter(
    ({ type }) => type === 'visit',
  );
  assert.equal(void1?.state, 'void');
});

test('R030 one child’s copy, and their chronology, tell nothing that was written of a brother or sister alone', async () => {
  await using family = await visitedTogether();
  const { county, children, visit } = family;
  const snapshot = await county.snapshot();
  for (const child of children) {
    const page = await pageOf(county, recordOf(visit, child));
    const story = JSON.stringify(await county.as('soren', (session) => chronology(session, child, snapshot)));
    assert.match(page, new RegExp(wordsOf(child)));
    assert.match(page, new RegExp(TOLD_ONCE));
    for (const told of [page, story])
      for (const other of children.filter((each) => each !== child))
        for (const words of [wordsOf(other), `Why not ${other}`, `Alone of ${other}`])
          assert.ok(!told.includes(words), words);
  }
});

test('R030 a child who may not be known is not told of by the copies of the others, which stay whole', async () => {
  await using family = await visitedTogether();
  const { county, children, visit } = family;
  const [abel, bella] = children;
  const before = await allOf(county, abel);
  await rowsOf(county.database.url, hidingOf(bella));
  assert.deepEqual(await allOf(county, abel), before);
  const page = await pageOf(county, recordOf(visit, abel));
  assert.match(page, new RegExp(wordsOf(abel)));
  assert.ok(!page.includes('Bella') && !page.includes(wordsOf(bella)));
});
