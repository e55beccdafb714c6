import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId } from '#domain/people/person.ts';
import { measures } from '#measures/index.ts';
import { type Acting, acting, contactAnswers, referralAnswers } from '#test/support/acting.ts';
import { correctRecord } from '#usecases/commands/correct-record.command.ts';
import type { ChangeNumber } from '#usecases/ports.ts';
import { noteOf, referredChild } from './referred-child.ts';

test('as known before, every list and every figure is to the letter what it was, whatever was written since (R002)', async () => {
  await using county = await acting('2026-04-07T09:00:00.000Z');
  const { child, referral } = await referredChild(county);
  const startsOn = '2026-04-07';
  await county.record('mara', 'allocation', [{ child, answers: { startsOn, team: 'north', worker: 'soren' } }]);
  const change = await county.as('hana', (session) => session.changeAt());
  const before = await shownAt(county, child, change);
  county.at('2026-05-01T10:30:00.000Z');
  await writeMore(county, child, referral);
  assert.notEqual(await shownAt(county, child, await county.as('hana', (session) => session.changeAt())), before);
  assert.equal(await shownAt(county, child, change), before);
  await county.store.rebuild();
  assert.equal(await shownAt(county, child, change), before, 'and after a rebuild');
});

/** Another birth and sex, another referral than was thought, a note written up late, and another child altogether. */
async function writeMore(county: Acting, child: PersonId, referral: RecordId): Promise<void> {
  await county.as('hana', async (session) => {
    const person = await session.people.findOne(child);
    assert.ok(person);
    const facts = { ...person.facts, bornOn: '2012-01-01', sex: 'male' };
    await session.write({ command: 'test', people: [{ person: child, basedOn: person.version, facts }] });
    const answers = referralAnswers({ noFurtherAction: { answer: 'yes' }, referredOn: '2026-04-01' });
    const corrected = await correctRecord(session, { record: referral, version: 1, answers, reason: 'Put right' });
    assert.ok('records' in corrected, JSON.stringify(corrected));
    await session.write({ command: 'test', records: [noteOf(child, session.newId())] });
  });
  const other = await county.child('Beatrix', '2011-02-03');
  await county.record('dora', 'contact', [{ child: other, answers: contactAnswers() }]);
}

/** Everything that lists, figures and pages are drawn from, as known at a change, as one text. */
async function shownAt(county: Acting, child: PersonId, knownAt: ChangeNumber): Promise<string> {
  return county.as('hana', async ({ lists, figures, records, people }) => {
    const snapshot = { asAt: '2026-04-20', knownAt };
    const window = { from: '2026-04-01', until: '2026-05-01' };
    const windows = measures.map(({ id }) => ({ measure: id, ...window }));
    const issues = await lists.issueCounts(knownAt);
    const page = { knownAt, limit: 50, offset: 0 };
    return JSON.stringify([
      await lists.tasks({}, snapshot),
      await lists.heldBy({ team: 'north' }, snapshot),
      await lists.derivedOf(child, knownAt),
      issues,
      await inTurn(issues, ({ code }) => lists.issuesOf(code, page)),
      await figures.counts({ windows, knownAt, by: 'ageBand' }),
      await inTurn(windows, (each) => figures.facts(each, page)),
      await records.ofChild(child, knownAt),
      await records.histories([child], knownAt),
      [...(await people.list([child], knownAt))],
    ]);
  });
}

async function inTurn<Each, Answer>(all: readonly Each[], ask: (each: Each) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const each of all) answers.push(await ask(each));
  return answers;
}
