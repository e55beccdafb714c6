import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseNote } from '#domain/journey/case-note/case-note.record.ts';
import type { EffortCount } from '../ports.ts';
import { bandOf, INTERACTIONS, MINUTES, medianInWords } from './bands.ts';
import { countFinished } from './count-finished.ts';
import { countOpened } from './count-read.ts';
import { effortOfForm } from './effort-of-form.ts';

const times = (count: number, counts: readonly EffortCount[]) =>
  counts.map((each) => ({ ...each, count: each.count * count }));
const note = { kind: 'phone', whatHappened: 'words' };
const told = (counts: readonly EffortCount[]) => effortOfForm('case-note', caseNote, counts);

test('the middle form is told as the band it lies in', () => {
  const bands = (minutes: readonly number[]) => minutes.map((each) => ({ band: bandOf(MINUTES, each), count: 1 }));
  assert.equal(medianInWords(MINUTES, bands([1, 12, 300])), '10 to 14');
  assert.equal(medianInWords(MINUTES, bands([2])), '2');
  assert.equal(medianInWords(INTERACTIONS, [{ band: 500, count: 3 }]), '500 or more');
  assert.equal(medianInWords(MINUTES, []), undefined);
});

test('a form finished fewer than five times is not told of, and one that no script measured says what is known', () => {
  const once = countFinished('case-note', [note], { openMinutes: 7 });
  assert.equal(told(times(4, once)), undefined);
  const { finished, measured, minutes, interactions, openMinutes } = told(times(5, once)) ?? assert.fail();
  assert.deepEqual([finished, measured, minutes, interactions, openMinutes], [5, 0, undefined, undefined, '5 to 7']);
  assert.ok(once.every((each) => !JSON.stringify(each).includes('words')));
});

test('what was counted of four forms is not told beside a fifth that was not measured', () => {
  const counts = { interactions: 12, seconds: 700, questions: { whatHappened: { edits: 2, seconds: 60 } } };
  const four = times(4, countFinished('case-note', [note], { counts }));
  const one = countFinished('case-note', [note], {});
  assert.equal(told([...four, ...one])?.minutes, undefined);
  assert.equal(told([...times(2, four), ...one])?.minutes, '10 to 14');
  assert.equal(told([...times(2, four), ...one])?.interactions, '10 to 14');
});

test('a question is unread when neither people nor the house read it, and only once enough was answered', () => {
  const unread = (counts: readonly EffortCount[]) =>
    told(counts)
      ?.questions.filter(({ isUnread }) => isUnread)
      .map(({ field }) => field);
  const once = countFinished('case-note', [note], {});
  const version = caseNote.version;
  const opened = countOpened({ type: 'case-note', typeVersion: version, state: 'complete' }, ['whatHappened'], false);
  assert.deepEqual(unread(times(19, once)), []);
  assert.deepEqual(unread(times(20, once)), ['whatHappened']);
  assert.deepEqual(unread([...times(20, once), ...opened]), ['whatHappened'], 'once in twenty is hardly read');
  assert.deepEqual(unread([...times(20, once), ...times(2, opened)]), []);
  assert.deepEqual(
    countOpened({ type: 'case-note', typeVersion: version, state: 'complete' }, ['whatHappened'], true),
    [],
  );
});

test('a question nearly always left blank is named, and brothers and sisters are asked in common once', () => {
  const blank = told(times(20, countFinished('case-note', [note], {})))
    ?.questions.filter(({ isLeftBlank }) => isLeftBlank)
    .map(({ field }) => field);
  assert.ok(blank !== undefined && blank.length > 0 && !blank.includes('whatHappened'));
  const two = countFinished('case-note', [note, note], {});
  const asked = (question: string) => two.filter((each) => each.question === question && each.what === 'asked').length;
  assert.deepEqual([asked('whatHappened'), asked('aboutThisChild')], [1, 2]);
});
