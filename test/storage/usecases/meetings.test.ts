import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import { type Acting, acting, meetingAnswers, recordOf } from '#test/support/acting.ts';
import { plausibleAnswers } from '#test/support/plausible-answers.ts';
import { allocateChildren } from '#usecases/commands/allocate-children.command.ts';
import { authoriseRecord } from '#usecases/commands/authorise-record.command.ts';
import { type ListedMeeting, listedMeetings } from '#usecases/queries/meetings.query.ts';
import { minutesPage } from '#usecases/queries/minutes-page.query.ts';

test('R070 a list says which meetings come and whose minutes wait for which stage, and how late, each meeting once', async () => {
  await using county = await acting('2026-04-22T09:00:00.000Z');
  const [ada, ben] = [await county.child('Ada', '2015-03-02'), await county.child('Benjamin', '2018-06-01')];
  const meet = meeter(county);
  await meet('2026-04-29', { draftedOn: undefined }, [ada], 'save');
  await meet('2026-04-08', { draftedOn: undefined }, [ada], 'save');
  await meet('2026-04-09', { draftedOn: '2026-04-10' }, [ada, ben]);
  const approved = recordOf(await meet('2026-04-14', { draftedOn: '2026-04-14' }, [ben]), ben);
  await approve(county, approved);
  const listed = lister(county);
  const all = await listed();
  assert.deepEqual(all.coming.map(short), ['2026-04-29 written due 1']);
  assert.deepEqual(all.outstanding.map(short), [
    '2026-04-08 written overdue 1',
    '2026-04-09 approved handed in due 2',
    '2026-04-14 distributed due 1',
  ]);
  assert.deepEqual(
    all.stages.map(({ stage, waiting, late }) => [stage, waiting, late]),
    [
      ['written', 1, 1],
      ['approved', 1, 0],
      ['distributed', 1, 0],
    ],
  );

  await county.as('mara', (session) =>
    allocateChildren(session, { children: [ben], team: 'south', worker: 'selma' as WorkerId, startsOn: '2026-04-20' }),
  );
  assert.deepEqual((await listed('mara', { team: 'south' })).outstanding.map(short), [
    '2026-04-09 approved handed in due 1',
    '2026-04-14 distributed due 1',
  ]);
  assert.equal((await listed('soren', { worker: 'soren' })).outstanding.length, 3, 'a chair sees what they chaired');

  await county.record('soren', 'minutes-distribution', [
    {
      child: ben,
      follows: approved,
      answers: { ...plausibleAnswers('minutes-distribution'), distributedOn: '2026-04-21' },
    },
  ]);
  assert.deepEqual((await listed()).outstanding.map(short), [
    '2026-04-08 written overdue 1',
    '2026-04-09 approved handed in due 2',
  ]);
  const snapshot = await county.snapshot();
  const refused = await county.as('elmo', (session) => listedMeetings(session, {}, snapshot));
  assert.ok(isRefusal(refused));
});

test('a meeting prints as an agenda until something is written, as a draft until it is approved, and never from another record', async () => {
  await using county = await acting('2026-04-22T09:00:00.000Z');
  const ada = await county.child('Ada', '2015-03-02');
  const printed = async (record: Parameters<typeof minutesPage>[1]) => {
    const snapshot = await county.snapshot();
    return county.as('soren', (session) => minutesPage(session, record, snapshot));
  };
  const planned = { heldOn: '2026-04-29', notes: undefined, draftedOn: undefined };
  const open = await county.record(
    'soren',
    'family-meeting',
    [{ child: ada, answers: meetingAnswers(planned) }],
    'save',
  );
  assert.equal((await printed(recordOf(open, ada)))?.stands, 'agenda');
  const written = recordOf(
    await county.record('soren', 'family-meeting', [{ child: ada, answers: meetingAnswers() }]),
    ada,
  );
  const draft = await printed(written);
  assert.equal(draft?.stands, 'draft');
  assert.deepEqual(
    draft?.rows('actions').map((row) => [row('what'), row('owner'), row('dueOn')]),
    [['Ask for a place at the after-school club', 'Mother', '1 May 2026']],
  );
  await approve(county, written);
  assert.equal((await printed(written))?.stands, 'approved');
  const visit = await county.record('soren', 'visit', [{ child: ada, answers: plausibleAnswers('visit') }]);
  assert.equal(await printed(recordOf(visit, ada)), undefined);
});

async function approve(county: Acting, record: Parameters<typeof minutesPage>[1]): Promise<void> {
  const done = await county.as('mara', (session) =>
    authoriseRecord(session, { records: [{ record, version: 1 }], on: '2026-04-21' }),
  );
  assert.ok('change' in done, JSON.stringify(done));
}

function meeter(county: Acting) {
  return (heldOn: string, some: Readonly<Record<string, unknown>>, children: readonly PersonId[], how?: 'save') =>
    county.record(
      'soren',
      'family-meeting',
      children.map((child) => ({ child, answers: meetingAnswers({ heldOn, ...some }) })),
      how,
    );
}

function lister(county: Acting) {
  return async (who: 'soren' | 'mara' = 'soren', asked = {}) => {
    const snapshot = await county.snapshot();
    const found = await county.as(who, (session) => listedMeetings(session, asked, snapshot));
    assert.ok(!isRefusal(found), JSON.stringify(found));
    return found;
  };
}

function short({ heldOn, stage, isHandedIn, nearness, children }: ListedMeeting): string {
  return `${heldOn} ${stage}${isHandedIn ? ' handed in' : ''} ${nearness} ${children.length}`;
}
