import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { meetingKind } from '#domain/code-sets/meeting-kind.codes.ts';
import type { Answers } from '#domain/definition/answers.ts';
import { checkAnswers } from '#domain/definition/check-answers.ts';
import { checkDefinitions } from '#domain/definition/check-definitions.ts';
import { withNewIds } from '#domain/definition/handed-on.ts';
import { readForm } from '#domain/definition/reading.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import { journey } from '#domain/journey/index.ts';
import { meetingAnswers } from '#test/support/acting.ts';
import { minutesApprovedLimit, minutesDistributedLimit, minutesWrittenLimit } from '../limits.ts';
import { meetingType } from '../meeting/meeting.ts';
import { minutesDistribution } from '../minutes-distribution/minutes-distribution.record.ts';
import { familyMeeting } from './family-meeting.record.ts';

const told = (change: Answers, type: RecordType = familyMeeting) =>
  checkAnswers(type, meetingAnswers(change), 'complete', '2026-04-20').map(({ field, code }) => [field, code]);

test('a meeting whose minutes are written has no issue', () => {
  assert.deepEqual(told({}), []);
});

test('R078 an action without what, owner or a day of the calendar is incomplete, and “asap” is no day', () => {
  const action = { what: 'Ask the club', owner: 'Mother', dueOn: '2026-05-01' };
  for (const part of ['what', 'owner', 'dueOn']) {
    assert.deepEqual(told({ actions: [action, { ...action, [part]: undefined }] }), [
      [`actions[1].${part}`, 'missing'],
    ]);
  }
  assert.equal(told({ actions: [{ ...action, dueOn: 'asap' }] }).length, 1);
});

test('R078 an action “ongoing” is refused in words a parent would understand, the words stay typed, and each action has an id', () => {
  const typed = { 'actions[0].what': ['Keep the routine'], 'actions[0].owner': ['Mother'] };
  const read = readForm(familyMeeting, { ...typed, 'actions[0].dueOn-day': ['ongoing'] });
  const [refused] = read.issues;
  assert.equal(refused?.code, 'words-for-a-date');
  assert.match(String(refused?.message), /ongoing.*look together/s);
  const ids = withNewIds(familyMeeting.fields, meetingAnswers(), () => 'action-1');
  assert.deepEqual(
    (ids.actions as readonly { id?: string }[]).map(({ id }) => id),
    ['action-1'],
  );
});

test('R074 who came and who did not is said of each, with whether a manager was there and why not', () => {
  assert.deepEqual(told({ invited: [{ as: 'health', who: 'Health visitor' }] }), [
    ['invited[0].attendance', 'missing'],
  ]);
  assert.deepEqual(told({ managerThere: { answer: 'no' } }), [['managerThere.because', 'no-reason']]);
});

test('R073 a report says when it was shared with the family, or why it was not', () => {
  assert.deepEqual(told({ reports: [{ from: 'School', shared: { answer: 'yes' } }] }), [
    ['reports[0].sharedOn', 'missing'],
  ]);
  assert.deepEqual(told({ reports: [{ from: 'School', shared: { answer: 'no' } }] }), [
    ['reports[0].shared.because', 'no-reason'],
  ]);
});

test('R023 each child’s views are heard in a named way, or the reason is given why the child was not asked', () => {
  assert.deepEqual(told({ views: undefined }), [['views', 'missing']]);
  assert.deepEqual(told({ viewsHeard: 'not-asked', views: undefined }), [['notAskedReason', 'missing']]);
  const own = Object.entries(familyMeeting.fields).filter(([, field]) => 'own' in field);
  assert.deepEqual(
    own.map(([name]) => name),
    ['tookPart', 'viewsHeard', 'views', 'notAskedReason'],
  );
});

test('R070 minutes are written, approved and sent out, each by a clock of its own from the day of the meeting', () => {
  assert.deepEqual(
    familyMeeting.timescales.map(({ from, to, limit }) => [from, to, limit.id]),
    [
      [{ field: 'heldOn' }, 'draftedOn', 'minutes-written'],
      [{ field: 'heldOn' }, 'approvedOn', 'minutes-approved'],
      [{ field: 'heldOn' }, { following: 'minutes-distribution', field: 'distributedOn' }, 'minutes-distributed'],
    ],
  );
  assert.deepEqual(told({ draftedOn: '2026-04-07' }), [['draftedOn', 'family-meeting-written-before']]);
});

describe('the builder of meetings', () => {
  const conference = meetingType({
    id: 'specimen-conference',
    version: 1,
    title: 'Specimen conference',
    plural: 'Specimen conferences',
    purpose: 'Shows what a conference asks besides.',
    basis: 'None: invented for tests',
    kinds: meetingKind,
    limits: { written: minutesWrittenLimit, approved: minutesApprovedLimit, distributed: minutesDistributedLimit },
    distribution: minutesDistribution,
    complaints: true,
    needsManager: true,
  });

  test('a stricter meeting declared with it has no fault', () => {
    assert.deepEqual(checkDefinitions([...journey, conference]), []);
  });

  test('R035 a conference asks of each parent, and of nobody else, whether they were told how to complain', () => {
    assert.deepEqual(told({}, conference), [['invited[0].complaintTold', 'missing']]);
  });

  test('R074 a conference without a manager is doubted', () => {
    const invited = [{ as: 'education', who: 'Class teacher', attendance: 'came' }];
    assert.deepEqual(told({ invited, managerThere: { answer: 'no', because: 'Ill' } }, conference), [
      ['managerThere', 'specimen-conference-no-manager'],
    ]);
  });
});
