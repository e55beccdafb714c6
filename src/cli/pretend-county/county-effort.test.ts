import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseNote } from '#domain/journey/case-note/case-note.record.ts';
import { effortOfForm } from '#usecases/effort/effort-of-form.ts';
import { CountyEffort } from './county-effort.ts';

const note = { kind: 'phone', whatHappened: 'Rang the mother about the mornings. '.repeat(20) };

function afterForms(count: number) {
  const effort = new CountyEffort();
  for (let form = 0; form < count; form += 1)
    effort.finished({ worker: 'w', at: '2026-04-07T09:00:00.000Z', role: 'social-worker' }, 'case-note', [note]);
  return effort.all();
}

test('the forms of a county are counted as a form counts them, the same each time, and hold no word of an answer', () => {
  const [month, ...others] = afterForms(40);
  assert.deepEqual(others, [], 'one month and one role are one sum');
  assert.deepEqual(afterForms(40)[0], month);
  assert.doesNotMatch(JSON.stringify(month), /mother/);
  const told = effortOfForm('case-note', caseNote, month?.counts ?? []);
  assert.equal(told?.finished, 40);
  assert.ok(told !== undefined && told.measured < told.finished, 'some are filled without a script');
  assert.ok(told?.minutes !== undefined && told.interactions !== undefined && told.openMinutes === undefined);
  const story = told?.questions.find(({ field }) => field === 'whatHappened');
  assert.ok(story?.isUnread, 'hardly anybody opens a case note');
});

test('months and roles are told apart', () => {
  const effort = new CountyEffort();
  for (const at of ['2026-04-07T09:00:00.000Z', '2026-05-07T09:00:00.000Z'])
    for (const role of ['social-worker', 'team-manager'])
      effort.finished({ worker: 'w', at, role }, 'case-note', [note]);
  assert.equal(effort.all().length, 4);
});
