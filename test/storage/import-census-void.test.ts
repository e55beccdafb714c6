import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordTypeId } from '#domain/journey/index.ts';
import { type CensusAuthority, censusAuthority, changesNothing, onlyRecord } from '#test/support/census-authority.ts';
import { census, child, episode } from '#test/support/small-census.ts';
import { voidRecord } from '#usecases/commands/void-record.command.ts';

const OPEN = { closedOn: undefined, reasonForClosure: undefined };

test('a record that somebody made void here stays void, whatever the next files say, and each new thing is told', async () => {
  await using authority = await censusAuthority();
  await authority.takeIn(await census([child('A', [episode()])]));
  await madeVoid(authority, 'assessment');
  await changesNothing(authority, await census([child('A', [episode()])]));
  const assessments = [{ startedOn: '2025-05-14', authorisedOn: '2025-06-27', factors: ['1A', '4A'] }];
  const file = await census([child('A', [episode({ assessments, referralSource: '6' })])]);
  const imported = await authority.takeIn(file);
  assert.deepEqual([imported.recordsMade, imported.recordsCorrected], [0, 1], 'the referral is still corrected');
  assert.deepEqual(
    imported.notFitted.map(({ value }) => value),
    ['2025-06-27'],
  );
  assert.match(
    imported.notFitted[0]?.why ?? '',
    /made void here.*stays void\. If it happened after all, record it here\.$/,
  );
  assert.deepEqual(await statesOf(authority), ['assessment void', 'closure complete', 'referral complete']);
  const again = await authority.takeIn(file);
  assert.equal(again.notFitted.length, 1, 'each run tells all of its file, and the newest is shown beside the child');
  const { person } = await authority.childKnownAs('A');
  const doubts = await authority.run((session) => session.imports.doubtsAbout(person.id));
  assert.deepEqual(
    doubts.map(({ value, fitted }) => [value, fitted]),
    [['2025-06-27', false]],
  );
});

test('a referral made void here takes what the file has under it with it: nothing is made, nothing stands alone', async () => {
  await using authority = await censusAuthority();
  await authority.takeIn(await census([child('A', [episode(OPEN)])]));
  await madeVoid(authority, 'assessment');
  await madeVoid(authority, 'referral');
  await changesNothing(authority, await census([child('A', [episode(OPEN)])]));
  const imported = await authority.takeIn(await census([child('A', [episode({ primaryNeed: 'N9' })])]));
  assert.deepEqual([imported.recordsMade, imported.recordsCorrected], [0, 0]);
  assert.deepEqual(
    imported.notFitted.map(({ what, value }) => [what, value]),
    [
      ['What is the child’s main need?', 'N9'],
      ['Closure', '2025-08-01'],
    ],
  );
  assert.deepEqual(await statesOf(authority), ['assessment void', 'referral void']);
});

test('a closure made void here does not come back, and does not keep a file from correcting the rest', async () => {
  await using authority = await censusAuthority();
  await authority.takeIn(await census([child('A', [episode()])]));
  await madeVoid(authority, 'closure');
  await changesNothing(authority, await census([child('A', [episode()])]));
  await changesNothing(authority, await census([child('A', [episode(OPEN)])]));
  const moved = await authority.takeIn(await census([child('A', [episode({ closedOn: '2025-09-01' })])]));
  assert.deepEqual([moved.recordsMade, ...moved.notFitted.map(({ value }) => value)], [0, '2025-09-01']);
});

test('a closure that a later file took back comes back with the file that has it again, as a record of its own', async () => {
  await using authority = await censusAuthority();
  await authority.takeIn(await census([child('A', [episode()])]));
  await authority.takeIn(await census([child('A', [episode(OPEN)])]));
  assert.deepEqual(await statesOf(authority), ['assessment complete', 'closure void', 'referral complete']);
  const back = await authority.takeIn(await census([child('A', [episode()])]));
  assert.deepEqual([back.recordsMade, back.recordsCorrected, back.notFitted], [1, 0, []]);
  assert.deepEqual(await statesOf(authority), [
    'assessment complete',
    'closure complete',
    'closure void',
    'referral complete',
  ]);
  await changesNothing(authority, await census([child('A', [episode()])]));
  await madeVoid(authority, 'closure');
  await changesNothing(authority, await census([child('A', [episode()])]));
});

test('a record written here and made void here keeps nothing of a file out: only what a file brought can be known to it', async () => {
  await using authority = await censusAuthority();
  await authority.takeIn(await census([child('A', [episode({ ...OPEN, assessments: [] })])]));
  const { history } = await authority.childKnownAs('A');
  const referral = onlyRecord(history.records, 'referral');
  await authority.run(async (session) => {
    const record = session.newId() as typeof referral.id;
    const answers = { startedOn: '2025-05-14', factors: ['1A'] };
    const made = {
      record,
      child: history.child,
      type: 'assessment',
      occasion: referral.occasion,
      follows: referral.id,
    };
    const entry = { ...made, type: 'assessment' as const, basedOn: 0, state: 'open' as const, answers };
    await session.write({ command: 'test', records: [entry] });
  });
  await madeVoid(authority, 'assessment');
  const imported = await authority.takeIn(await census([child('A', [episode(OPEN)])]));
  assert.deepEqual([imported.recordsMade, imported.notFitted], [1, []]);
  assert.deepEqual(await statesOf(authority), ['assessment complete', 'assessment void', 'referral complete']);
});

/** Makes the one record of this type of child A void, as a person would. */
async function madeVoid(authority: CensusAuthority, type: RecordTypeId): Promise<void> {
  const { history } = await authority.childKnownAs('A');
  const { id: record, version } = onlyRecord(history.records, type);
  const done = await authority.run((session) => voidRecord(session, { record, version, reason: 'Of another child' }));
  assert.ok('change' in done, JSON.stringify(done));
}

/** Every record of child A by its type and how far it has come, void ones with them. */
async function statesOf(authority: CensusAuthority): Promise<readonly string[]> {
  const { person } = await authority.childKnownAs('A');
  const records = await authority.run((session) => session.records.ofChild(person.id));
  return records.map(({ type, state }) => `${type} ${state}`).sort();
}
