import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '#domain/definition/answers.ts';
import { type OccasionId, type RecordId, recordsOf } from '#domain/history/child-history.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import { CinFileRefused } from '#import/readers/cin-xml/cin-file-refused.ts';
import { childFacts } from '#test/support/acting.ts';
import { type CensusAuthority, censusAuthority, changesNothing, onlyRecord } from '#test/support/census-authority.ts';
import { census, child, episode, later } from '#test/support/small-census.ts';

test('a corrected file makes corrections: the old version stays, with why, and can be read again', async () => {
  await using authority = await censusAuthority();
  await authority.takeIn(await census([child('A', [episode()])]));
  const before = await authority.run((session) => session.changeAt());
  const corrected = { referredOn: '2025-05-15', primaryNeed: 'N4', closedOn: undefined, reasonForClosure: undefined };
  const again = await authority.takeIn(await census([child('A', [episode(corrected)], { ethnicity: 'MWBC' })]));
  assert.deepEqual([again.peopleMade, again.recordsMade, again.recordsCorrected], [0, 0, 2]);
  const { person, history } = await authority.childKnownAs('A');
  assert.equal(person.facts.ethnicity?.code, 'MWBC');
  assert.deepEqual(history.records.map(({ type }) => type).sort(), ['assessment', 'referral']);
  const referral = onlyRecord(history.records, 'referral');
  await authority.run(async (session) => {
    const versions = await session.records.versionsOf(referral.id);
    assert.deepEqual(
      versions.map(({ answers, reason }) => [answers.referredOn, answers.primaryNeed, reason]),
      [
        ['2025-05-12', 'N1', undefined],
        ['2025-05-15', 'N4', 'Corrected by a later file'],
      ],
    );
    const closure = (await session.records.ofChild(person.id)).find(({ type }) => type === 'closure');
    assert.deepEqual(
      [closure?.state, closure?.answers.closedOn, closure?.reason],
      ['void', '2025-08-01', 'A later file no longer has it'],
    );
    const [then] = await session.records.histories([person.id], before);
    assert.deepEqual(then?.records.map(({ type }) => type).sort(), ['assessment', 'closure', 'referral']);
    assert.equal((await session.people.findOne(person.id, before))?.facts.ethnicity?.code, 'WBRI');
  });
});

test('what a person added to an imported record survives the next file, and what they corrected is not undone by it', async () => {
  await using authority = await censusAuthority();
  await authority.takeIn(await census([child('A', [episode()])]));
  await byHand(authority, 'referral', { concern: 'Gran rang again.', primaryNeed: 'N5' });
  await changesNothing(authority, await census([child('A', [episode()])]));
  await authority.takeIn(await census([child('A', [episode({ referralSource: '6' })])]));
  const { source, concern, primaryNeed } = await answersOf(authority, 'referral');
  assert.deepEqual([source, concern, primaryNeed], ['6', 'Gran rang again.', 'N5']);
  const last = await authority.takeIn(
    await census([child('A', [episode({ referralSource: '6', primaryNeed: 'N9' })])]),
  );
  assert.equal((await answersOf(authority, 'referral')).primaryNeed, 'N5');
  assert.deepEqual(
    last.notFitted.map(({ value }) => value),
    ['N9'],
    'the file and the person disagree: somebody must look',
  );
});

test('a record written here by hand is not overwritten: what the file says otherwise is told and kept beside the child', async () => {
  await using authority = await censusAuthority();
  await authority.run(async (session) => {
    const [person, id] = [session.newId() as PersonId, session.newId()];
    const answers = {
      referredOn: '2025-05-12',
      source: '1A',
      primaryNeed: 'N5',
      noFurtherAction: { answer: 'no', because: 'Worried' },
    };
    await session.write({
      command: 'test',
      people: [
        {
          person,
          basedOn: 0,
          facts: childFacts('Abel', '2019-02-03', {
            identifiers: [{ kind: 'la-child-id', value: 'A', issuer: '884' }],
          }),
        },
      ],
      records: [
        {
          record: id as RecordId,
          basedOn: 0,
          child: person,
          type: 'referral',
          occasion: id as OccasionId,
          state: 'complete',
          answers,
        },
      ],
    });
  });
  const imported = await authority.takeIn(await census([child('A', [episode()])]));
  assert.deepEqual(
    imported.notFitted.map(({ value }) => value),
    ['N1'],
  );
  assert.equal((await answersOf(authority, 'referral')).primaryNeed, 'N5');
  const { person, history } = await authority.childKnownAs('A');
  assert.equal(recordsOf(history, 'referral').length, 1, 'and no second referral was made of it');
  assert.deepEqual(
    (await authority.run((session) => session.imports.doubtsAbout(person.id))).map(({ value, fitted }) => [
      value,
      fitted,
    ]),
    [['N1', false]],
  );
});

test('a child who stands twice in a file is one child with the records of both places', async () => {
  await using authority = await censusAuthority();
  const file = await census([child('A', [episode()]), child('B', [episode()]), child('A', [later()])]);
  const imported = await authority.takeIn(file);
  assert.deepEqual([imported.children, imported.peopleMade, imported.peopleMatched], [3, 2, 1]);
  const { history } = await authority.childKnownAs('A');
  assert.deepEqual(
    recordsOf(history, 'referral')
      .map(({ facts }) => facts.referredOn)
      .sort(),
    ['2025-05-12', '2026-01-12'],
  );
  await changesNothing(authority, file);
});

test('a child without an LAchildID is told, with everything said of them, and nothing is kept of them', async () => {
  await using authority = await censusAuthority();
  const file = (await census([child('A', [episode()]), child('B', [episode()])])).replace(/ *<LAchildID>A<.*\n/, '');
  const imported = await authority.takeIn(file);
  assert.deepEqual([imported.children, imported.peopleMade], [2, 1]);
  assert.deepEqual(imported.notFitted.map(({ child: who, what }) => [who, what])[0], [null, 'Child']);
  assert.match(imported.notFitted[0]?.why ?? '', /no LAchildID.*import again/);
});

test('the same id of another authority is another child, and both files may come again', async () => {
  await using authority = await censusAuthority();
  const [ours, theirs] = [await census([child('A', [episode()])], '884'), await census([child('A', [later()])], '885')];
  await authority.takeIn(ours);
  assert.equal((await authority.takeIn(theirs)).peopleMade, 1);
  const dates = (await authority.histories()).map((history) =>
    recordsOf(history, 'referral').map(({ facts }) => facts.referredOn),
  );
  assert.deepEqual(dates.flat().sort(), ['2025-05-12', '2026-01-12']);
  await changesNothing(authority, ours);
  await changesNothing(authority, theirs);
});

test('a file that breaks off leaves nothing: no child, no change, no run', async () => {
  await using authority = await censusAuthority();
  await authority.takeIn(await census([child('A', [episode()])]));
  const before = await authority.standing();
  // More children than are written at a time, so that some were written before the file broke off.
  const many = Array.from({ length: 450 }, (_, place) => child(`M${place}`, [episode()]));
  const whole = Buffer.from(await census(many));
  await assert.rejects(authority.takeIn(whole.subarray(0, whole.length - 300)), CinFileRefused);
  assert.deepEqual(await authority.standing(), before);
});

test('a later year’s file with a new episode much like an old one makes a new referral, not a correction', async () => {
  await using authority = await censusAuthority();
  await authority.takeIn(await census([child('A', [episode()])]));
  const imported = await authority.takeIn(await census([child('A', [later()])]));
  assert.deepEqual([imported.recordsMade, imported.recordsCorrected], [3, 0]);
  const { history } = await authority.childKnownAs('A');
  assert.equal(recordsOf(history, 'closure').length, 2, 'the old episode keeps its end');
});

test('two referrals of one day are told apart, whatever order they are kept in', async () => {
  await using authority = await censusAuthority();
  const twins = Array.from({ length: 12 }, (_, place) =>
    child(`T${place}`, [
      episode(),
      episode({ primaryNeed: 'N4' }),
      episode({ primaryNeed: 'N4', closedOn: '2025-09-01' }),
    ]),
  );
  const file = await census(twins);
  await authority.takeIn(file);
  await changesNothing(authority, file);
});

test('a year mistyped by centuries is kept as it was written and stops nothing', async () => {
  await using authority = await censusAuthority();
  const mistyped = { startedOn: '0025-05-14', authorisedOn: '2025-06-20', factors: ['1A'] };
  const imported = await authority.takeIn(await census([child('A', [episode({ assessments: [mistyped] })])]));
  assert.equal(imported.recordsMade, 3);
  assert.equal((await answersOf(authority, 'assessment')).startedOn, '0025-05-14');
});

/** Corrects the one record of this type of child A, as a person would. */
async function byHand(authority: CensusAuthority, type: RecordTypeId, changes: Answers): Promise<void> {
  const { history } = await authority.childKnownAs('A');
  const { id: record, version, occasion, state } = onlyRecord(history.records, type);
  const answers = { ...(await answersOf(authority, type)), ...changes };
  const entry = {
    record,
    basedOn: version,
    child: history.child,
    type,
    occasion,
    state,
    answers,
    reason: 'We know better',
  };
  await authority.run((session) => session.write({ command: 'test', records: [entry] }));
}

async function answersOf(authority: CensusAuthority, type: RecordTypeId): Promise<Answers> {
  const { history } = await authority.childKnownAs('A');
  const found = await authority.run((session) => session.records.findOne(onlyRecord(history.records, type).id));
  assert.ok(found);
  return found.answers;
}
