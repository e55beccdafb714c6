import assert from 'node:assert/strict';
import { test } from 'node:test';
import { specimen } from '#test/support/specimen-record-type.ts';
import { checkAnswers, mergeIssues } from './check-answers.ts';
import { readForm, readOccasionForm, writeForm } from './reading.ts';

test('a form is read into the answers it holds', () => {
  const { answers, issues, unread } = readForm(specimen, {
    'happenedAt-day': ['3'],
    'happenedAt-month': ['April'],
    'happenedAt-year': ['2026'],
    'happenedAt-time': ['2.05pm'],
    colour: ['red'],
    colours: ['red', '', 'blue', 'red'],
    name: ['  Otter '],
    story: ['First line\r\n  second line  '],
    times: ['1,234'],
    'lookedAtOn-day': [''],
    'lookedAtOn-month': [''],
    'lookedAtOn-year': [''],
    seen: ['no'],
    'seen-because': [' Asleep '],
    notes: ['   '],
  });
  assert.deepEqual({ issues, unread }, { issues: [], unread: {} });
  assert.deepEqual(answers, {
    happenedAt: '2026-04-03T13:05:00.000Z',
    colour: 'red',
    colours: ['red', 'blue'],
    name: 'Otter',
    story: 'First line\n  second line  ',
    times: 1234,
    seen: { answer: 'no', because: 'Asleep' },
  });
});

test('rows close up over gaps and blank rows, and what could not be read moves with them', () => {
  const { answers, issues, unread } = readForm(specimen, {
    'risks[12].what': ['Second'],
    'risks[12].on-day': ['31'],
    'risks[12].on-month': ['2'],
    'risks[12].on-year': ['2026'],
    'risks[3].what': ['First'],
    'risks[3].known': ['yes'],
    'risks[3].known-because': ['He said so'],
    'risks[5].what': [' '],
    'risks[5].on-day': [''],
    'risks[6].notAField': ['x'],
    'risks[x].what': ['no row'],
  });
  assert.deepEqual(answers, {
    risks: [{ what: 'First', known: { answer: 'yes', because: 'He said so' } }, { what: 'Second' }],
  });
  assert.deepEqual(
    issues.map(({ code, field, message }) => ({ code, field, message })),
    [{ code: 'not-a-date', field: 'risks[1].on', message: 'Risk 2: “When was it noticed?” must be a real date' }],
  );
  assert.deepEqual(unread, { 'risks[1].on-day': ['31'], 'risks[1].on-month': ['2'], 'risks[1].on-year': ['2026'] });
});

test('what cannot be read is told, and kept as it was typed', () => {
  const rows: readonly [posted: Record<string, string[]>, code: string, message: string][] = [
    [
      { 'lookedAtOn-day': ['3'], 'lookedAtOn-month': ['4'] },
      'not-a-date',
      '“When was it looked at?” must include a year',
    ],
    [
      { 'happenedAt-day': ['3'], 'happenedAt-month': ['4'], 'happenedAt-year': ['2026'] },
      'not-a-time',
      '“When did it happen?” must include a time',
    ],
    [{ 'happenedAt-time': ['2pm'] }, 'not-a-date', '“When did it happen?” must include a date'],
    [
      {
        'happenedAt-day': ['3'],
        'happenedAt-month': ['4'],
        'happenedAt-year': ['2026'],
        'happenedAt-time': ['after lunch'],
      },
      'not-a-time',
      '“When did it happen?” must have a real time, like 9:30am or 14:05',
    ],
    [
      { 'happenedAt-day': ['29'], 'happenedAt-month': ['3'], 'happenedAt-year': ['2026'], 'happenedAt-time': ['1:30'] },
      'no-such-time',
      '“When did it happen?” must be a time that the clocks of England showed that day',
    ],
    [
      { 'happenedAt-day': ['29'], 'happenedAt-month': ['3'], 'happenedAt-year': ['1926'], 'happenedAt-time': ['1:30'] },
      'not-a-date',
      '“When did it happen?” must be between 1990 and 2099',
    ],
    [{ times: ['a few'] }, 'not-a-number', '“How many times?” must be a number, like 12'],
    [{ 'seen-because': ['Asleep'] }, 'not-an-answer', '“Was the child seen?” must be answered “Yes” or “No”'],
    [{ seen: ['perhaps'] }, 'not-an-answer', '“Was the child seen?” must be answered “Yes” or “No”'],
  ];
  for (const [posted, code, message] of rows) {
    const read = readForm(specimen, posted);
    assert.deepEqual(read.answers, {}, message);
    assert.deepEqual(
      read.issues.map((issue) => [issue.code, issue.message]),
      [[code, message]],
    );
    assert.deepEqual({ ...writeForm(specimen, read.answers), ...read.unread }, posted, 'the form as it was typed');
  }
});

test('a date and a time that are both wrong are both told', () => {
  const { issues } = readForm(specimen, { 'happenedAt-day': ['40'], 'happenedAt-time': ['late'] });
  assert.deepEqual(
    issues.map((issue) => issue.code),
    ['not-a-date', 'not-a-time'],
  );
});

test('nothing that a step sets, and nothing the definition does not know, is read from a form', () => {
  const posted = {
    'signedOn-day': ['3'],
    'signedOn-month': ['4'],
    'signedOn-year': ['2026'],
    signedBy: ['somebody'],
    constructor: ['x'],
    __proto__: ['x'],
    name: ['Otter'],
  };
  assert.deepEqual(readForm(specimen, posted), { answers: { name: 'Otter' }, issues: [], unread: {} });
});

test('signs that no database keeps are left out, and every other character stays', () => {
  const { answers } = readForm(specimen, new Map([['story', ['\0a\uD800b🦦\u200dc']]]));
  assert.equal(answers.story, 'a\uFFFDb🦦\u200dc');
});

test('a form about brothers and sisters keeps each one’s own answers apart', () => {
  const { common, own } = readOccasionForm(specimen, ['a', 'b'], {
    colour: ['red'],
    seen: ['yes'],
    'own.a.seen': ['no'],
    'own.a.seen-because': ['Asleep'],
    'own.b.seen': ['yes'],
    'own.b.seenOn-day': ['3'],
    'own.b.colour': ['blue'],
    'own.c.seen': ['yes'],
  });
  assert.deepEqual(common.answers, { colour: 'red' }, 'an own answer without its child is nobody’s');
  assert.deepEqual(Object.keys(own), ['a', 'b'], 'a child who is not on the form has no answers');
  assert.deepEqual(own.a?.answers, { seen: { answer: 'no', because: 'Asleep' } });
  assert.deepEqual(own.b?.answers, { seen: { answer: 'yes' } });
  assert.deepEqual(
    own.b?.issues.map((issue) => issue.field),
    ['seenOn'],
  );
  assert.deepEqual(own.b?.unread, { 'own.b.seenOn-day': ['3'] });
});

test('what could not be read is not also called missing, and all is told in the order of the form', () => {
  const read = readForm(specimen, { 'happenedAt-day': ['40'], 'risks[0].on-day': ['40'], 'risks[1].what': ['Cold'] });
  const found = checkAnswers(specimen, read.answers, 'complete', '2026-04-10');
  assert.deepEqual(
    mergeIssues(specimen, read.issues, found).map((issue) => `${issue.field} ${issue.code}`),
    [
      'happenedAt not-a-date',
      'happenedAt not-a-time',
      'colour missing',
      'story missing',
      'seen missing',
      'risks[0].on not-a-date',
      'risks[0].what missing',
    ],
  );
});

test('what is not asked holds nothing up, however it was typed, and is not lost', () => {
  const typed = { 'seenOn-day': ['40'] };
  const hidden = readForm(specimen, { seen: ['no'], ...typed });
  assert.deepEqual([hidden.issues, hidden.unread], [[], typed]);
  const asked = readForm(specimen, { seen: ['yes'], ...typed });
  assert.deepEqual(
    asked.issues.map((issue) => issue.field),
    ['seenOn'],
  );
  const { own } = readOccasionForm(specimen, ['a', 'b'], {
    'own.a.seen': ['no'],
    'own.a.seenOn-day': ['40'],
    'own.b.seen': ['yes'],
    'own.b.seenOn-day': ['40'],
  });
  assert.deepEqual([own.a?.issues.length, own.b?.issues.length], [0, 1]);
});
