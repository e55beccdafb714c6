import assert from 'node:assert/strict';
import { test } from 'node:test';
import { specimen } from '#test/support/specimen-record-type.ts';
import type { Answers } from './answers.ts';
import { checkAnswers, isBroken } from './check-answers.ts';
import { answerRules } from './checking/answer-issue.ts';

const today = '2026-04-10';

/** Answers with which a specimen is complete. */
const complete: Answers = {
  happenedAt: '2026-04-03T13:05:00.000Z',
  colour: 'red',
  story: 'What happened.',
  seen: { answer: 'yes' },
  seenOn: '2026-04-03',
  risks: [{ what: 'Cold' }, { what: 'Hunger' }],
};

const told = (answers: Answers, level: 'save' | 'complete' = 'complete', now = today) =>
  checkAnswers(specimen, answers, level, now).map((issue) => `${issue.field} ${issue.code}: ${issue.message}`);

test('nothing is wrong with complete answers', () => {
  assert.deepEqual(told(complete), []);
});

test('every fault of an answer is told with its question', () => {
  const rows: readonly [change: Answers, told: string][] = [
    [{ happenedAt: undefined }, 'happenedAt missing-to-save: Enter when it happened'],
    [{ colour: '' }, 'colour missing: Answer “Which colour?”'],
    [{ story: undefined }, 'story missing: Enter what happened'],
    [{ lookedAtOn: '2026-02-30' }, 'lookedAtOn not-a-date: “When was it looked at?” must be a real date'],
    [{ lookedAtOn: '2026-04-11' }, 'lookedAtOn future: “When was it looked at?” must be today or in the past'],
    [{ happenedAt: '2026-04-03' }, 'happenedAt not-a-date: “When did it happen?” must be a real date and time'],
    [{ happenedAt: '2026-04-11T08:00:00Z' }, 'happenedAt future: “When did it happen?” must be in the past'],
    [{ colour: 'pink' }, 'colour unknown-code: Choose an answer to “Which colour?” from the list'],
    [
      { colour: 'grey' },
      'colour code-not-open: “Grey” is in use only to 31 March 2020. Choose another answer to “Which colour?”',
    ],
    [
      { colour: 'green' },
      'colour code-not-open: “Green” is in use only from 1 April 2030. Choose another answer to “Which colour?”',
    ],
    [{ colours: ['red', 'pink'] }, 'colours unknown-code: Choose an answer to “Which colours?” from the list'],
    [
      { colours: ['none', 'red'] },
      'colours not-alone: Choose “No colour” or the other answers to “Which colours?”, not both',
    ],
    [{ name: 'abcdefghijk' }, 'name too-long: “What is it called?” must be 10 characters or fewer'],
    [{ times: 10 }, 'times out-of-range: “How many times?” must be 9 or less'],
    [{ times: 0 }, 'times out-of-range: “How many times?” must be 1 or more'],
    [
      { colour: 'blue', seen: { answer: 'no' } },
      'seen.because no-reason: Give the reason for answering “No” to “Was the child seen?”',
    ],
    [{ seenOn: undefined }, 'seenOn missing: Answer “When was the child seen?”'],
    [{ risks: [] }, 'risks missing: Answer “What are the risks?”'],
    [{ risks: [{ what: 'Cold' }] }, 'risks too-few: “What are the risks?” must list at least 2'],
    [{ risks: [{ what: 'Cold' }, {}] }, 'risks[1].what missing: Risk 2: enter what the risk is'],
    [
      { risks: [{ what: 'Cold', known: { answer: 'yes' } }, { what: 'Hunger' }] },
      'risks[0].known.because no-reason: Risk 1: give the reason for answering “Yes” to “Is it known?” | risks[0].whom missing: Risk 1: answer “Who is it?”',
    ],
    [
      { risks: [{ what: 'Cold', on: '2026-05-01' }, { what: 'Hunger' }] },
      'risks[0].on future: Risk 1: “When was it noticed?” must be today or in the past',
    ],
  ];
  for (const [change, expected] of rows) assert.equal(told({ ...complete, ...change }).join(' | '), expected);
  const provoked = new Set(rows.map(([, expected]) => /^\S+ ([a-z-]+):/.exec(expected)?.[1]));
  const ofReading = ['words-for-a-date', 'unknown-row', 'not-an-answer', 'not-a-time', 'no-such-time', 'not-a-number'];
  assert.deepEqual([...provoked, ...ofReading].sort(), Object.keys(answerRules).sort(), 'each code has its row');
});

test('an answer of the wrong kind answers nothing', () => {
  const again = 'holds something that does not answer it. Answer it again.';
  const wrong: Answers = {
    name: 7,
    story: ['x'],
    times: '3',
    by: {},
    of: 1,
    seen: 'yes',
    notes: 7,
    risks: 'many',
  };
  const expected = Object.keys(wrong).map(
    (name) => `${name} not-an-answer: “${specimen.fields[name as 'name'].ask}” ${again}`,
  );
  assert.deepEqual(told({ ...complete, colour: 'blue', ...wrong }), expected);
});

test('each issue carries the rule behind it', () => {
  for (const issue of checkAnswers(specimen, { colour: 'pink', times: 0 }, 'complete', today)) {
    assert.equal(issue.severity, 'error');
    assert.equal(issue.because, answerRules[issue.code as keyof typeof answerRules]);
  }
});

test('to be saved a record needs only what it cannot be kept without, but what is there must be right', () => {
  assert.deepEqual(told({}, 'save'), ['happenedAt missing-to-save: Enter when it happened']);
  assert.deepEqual(told({ happenedAt: complete.happenedAt, seen: { answer: 'no' } }, 'save'), []);
  assert.deepEqual(
    told({ ...complete, lookedAtOn: '2026-02-30', risks: [{ what: 'Cold' }] }, 'save').length,
    1,
    'a date that is none is wrong at once; a short list is only unfinished',
  );
});

test('what is not asked is not wrong, whatever it holds', () => {
  assert.deepEqual(told({ ...complete, colour: 'blue', seen: { answer: 'no', because: 'Asleep' }, seenOn: 'x' }), []);
});

test('a date that may be in the future may; today is not the future', () => {
  assert.deepEqual(told({ ...complete, nextOn: '2030-01-01', lookedAtOn: today }), []);
});

test('a moment later today is the future as soon as the time is known', () => {
  const later = { ...complete, happenedAt: '2026-04-10T15:00:00Z', seenOn: '2026-04-10' };
  assert.deepEqual(told(later), []);
  assert.deepEqual(told(later, 'complete', '2026-04-10T14:00:00Z').length, 1);
  assert.deepEqual(told(later, 'complete', '2026-04-10T15:00:00Z'), []);
});

test('today ends at midnight in England, not in UTC', () => {
  const inSummer = { ...complete, happenedAt: '2026-04-10T23:30:00Z' };
  assert.equal(told(inSummer).length, 1, 'half past midnight on 11 April in England');
});

test('what must hold between fields is checked to complete, with its own code and severity', () => {
  const answers = { ...complete, lookedAtOn: '2026-04-02', seen: { answer: 'no', because: 'Asleep' } };
  const issues = checkAnswers(specimen, answers, 'complete', today);
  assert.deepEqual(
    issues.map(({ code, severity, field }) => ({ code, severity, field })),
    [
      { code: 'specimen-red-seen', severity: 'query', field: 'colour' },
      { code: 'specimen-looked-at-before', severity: 'error', field: 'lookedAtOn' },
    ],
  );
  assert.deepEqual(checkAnswers(specimen, answers, 'save', today), []);
});

test('two moments are compared to the moment, and a date with a moment by its day in England', () => {
  const before = (later: string, earlier: string): boolean =>
    isBroken(
      {
        code: 'x',
        severity: 'error',
        field: 'a',
        must: { rule: 'not before', later: 'a', earlier: 'b' },
        message: '',
        because: '',
      },
      { a: later, b: earlier },
    );
  assert.equal(before('2026-04-03T13:04:00Z', '2026-04-03T13:05:00Z'), true);
  assert.equal(before('2026-04-03T13:05:00Z', '2026-04-03T13:05:00Z'), false);
  assert.equal(before('2026-04-03', '2026-04-03T13:05:00Z'), false, 'the same day');
  assert.equal(before('2026-04-03', '2026-04-03T23:30:00Z'), true, 'already 4 April in England');
  assert.equal(before('2026-04-03', 'not a date'), false, 'a comparison needs both');
});

test('issues stand in the order of the form', () => {
  assert.deepEqual(
    checkAnswers(specimen, { risks: [{}, { what: 'Cold' }] }, 'complete', today).map((issue) => issue.field),
    ['happenedAt', 'colour', 'story', 'seen', 'risks[0].what'],
  );
});
