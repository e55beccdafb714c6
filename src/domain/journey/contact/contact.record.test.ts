import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '#domain/definition/answers.ts';
import { checkAnswers } from '#domain/definition/check-answers.ts';
import { holds } from '#domain/definition/condition.ts';
import { fillLine } from '#domain/definition/in-words.ts';
import { keepAsked, listAsked } from '#domain/definition/keep-asked.ts';
import { namesAsIds } from '#test/support/names-as-ids.ts';
import { contact } from './contact.record.ts';

const today = '2026-04-10';

/** A contact with nothing left to say. */
const complete: Answers = {
  receivedAt: '2026-04-07T08:30:00.000Z',
  source: '2A',
  purpose: 'concern',
  whatWasSaid: 'Came to school without a coat again.',
  screenedAt: '2026-04-07T10:00:00.000Z',
  screenedBy: 'w1',
  immediateRisk: { answer: 'no' },
  historyChecked: 'One contact a year ago.',
  decidedAt: '2026-04-07T14:00:00.000Z',
  decidedBy: 'w2',
  level: '2',
  levelReason: 'Early help is enough.',
  outcome: 'early-help',
};
const told = (change: Answers, level: 'save' | 'complete' = 'complete') =>
  checkAnswers(contact, { ...complete, ...change }, level, today).map((issue) => `${issue.severity} ${issue.code}`);

test('a complete contact has no issue', () => {
  assert.deepEqual(told({}), []);
});

test('R003 a contact that gives information only cannot even be saved as a referral without the manager’s reason', () => {
  const referred = { purpose: 'information-only', outcome: 'referral' };
  for (const level of ['save', 'complete'] as const) {
    assert.deepEqual(told(referred, level), ['error missing-to-save']);
    assert.deepEqual(told({ ...referred, referralReason: 'The third notice this month.' }, level), []);
  }
  const [issue] = checkAnswers(contact, { ...complete, ...referred }, 'save', today);
  assert.equal(issue?.field, 'referralReason');
  assert.equal(
    issue.message,
    'Enter the manager’s reason for referring on information alone, or choose another outcome',
  );
});

test('R003 the reason is asked of nothing but information that is referred, and is dropped when that changes', () => {
  const rows: readonly [purpose: string, outcome: string, asked: boolean][] = [
    ['information-only', 'referral', true],
    ['information-only', 'no-further-action', false],
    ['concern', 'referral', false],
  ];
  for (const [purpose, outcome, asked] of rows) {
    const answers = { ...complete, purpose, outcome, referralReason: 'Because.' };
    assert.equal(listAsked(contact, answers).includes('referralReason'), asked, `${purpose}, ${outcome}`);
    assert.equal('referralReason' in keepAsked(contact, answers), asked);
  }
});

test('R003 only a contact whose outcome is a referral leads to one', () => {
  const [step] = contact.transitions;
  assert.equal(step?.to.id, 'referral');
  assert.ok(step.when);
  assert.equal(holds(step.when, { outcome: 'referral' }), true);
  for (const outcome of ['no-further-action', 'information-and-advice', 'early-help']) {
    assert.equal(holds(step.when, { outcome }), false, outcome);
  }
});

test('R038 screening and decision have clocks of their own that start together and stop apart', () => {
  const [screened, decided] = contact.timescales;
  assert.deepEqual([screened?.from, decided?.from], [{ field: 'receivedAt' }, { field: 'receivedAt' }]);
  assert.deepEqual([screened?.to, decided?.to], ['screenedAt', 'decidedAt']);
  assert.deepEqual(told({ screenedAt: undefined, decidedAt: undefined }), ['error missing', 'error missing']);
});

test('R038 screening follows receipt and the decision follows screening, to the minute', () => {
  assert.deepEqual(told({ screenedAt: '2026-04-07T08:29:00.000Z' }), ['error contact-screened-before']);
  assert.deepEqual(told({ screenedAt: '2026-04-07T08:30:00.000Z' }), []);
  assert.deepEqual(told({ decidedAt: '2026-04-07T09:59:00.000Z' }), ['error contact-decided-before']);
});

test('R040 feedback has a day due, a day sent and a method', () => {
  const clock = contact.timescales.find((each) => each.to === 'feedbackSentOn');
  assert.deepEqual(clock?.from, { field: 'decidedAt' });
  assert.deepEqual(told({ feedbackSentOn: '2026-04-08' }), ['error missing'], 'the method is missing');
  assert.deepEqual(told({ feedbackSentOn: '2026-04-08', feedbackMethod: 'letter' }), []);
  assert.deepEqual(told({ feedbackSentOn: '2026-04-06', feedbackMethod: 'letter' }), ['error contact-feedback-before']);
});

test('R040 nobody is told when the referrer is anonymous or not known', () => {
  const clock = contact.timescales.find((each) => each.to === 'feedbackSentOn');
  assert.ok(clock?.only);
  for (const source of ['9', '10']) {
    assert.equal(holds(clock.only, { source }), false);
    assert.equal(listAsked(contact, { source }).includes('feedbackSentOn'), false);
    const kept = keepAsked(contact, { ...complete, source, feedbackSentOn: '2026-04-08', feedbackMethod: 'letter' });
    assert.equal('feedbackMethod' in kept, false);
  }
  assert.equal(holds(clock.only, { source: '6' }), true);
});

test('R043 each child’s decision stores a level from 1 to 4 and the reason for it', () => {
  assert.deepEqual(
    contact.fields.level.set.codes.map((each) => each.code),
    ['1', '2', '3', '4'],
  );
  assert.deepEqual(told({ level: undefined, levelReason: '' }), ['error missing', 'error missing']);
  for (const name of ['level', 'levelReason', 'outcome'] as const) assert.equal(contact.fields[name].own, true, name);
});

test('a child at immediate risk, or with a need at level 4, who is not referred is looked at again', () => {
  const atRisk = { immediateRisk: { answer: 'yes', because: 'Father is at the door.' } };
  assert.deepEqual(told(atRisk), ['query contact-risk-not-referred']);
  assert.deepEqual(told({ ...atRisk, outcome: 'referral' }), []);
  assert.deepEqual(told({ immediateRisk: { answer: 'yes' }, outcome: 'referral' }), ['error no-reason']);
  assert.deepEqual(told({ level: '4' }), ['query contact-acute-not-referred']);
});

test('the line in the chronology reads well while the contact is undecided', () => {
  assert.equal(fillLine(contact, { source: '6' }, namesAsIds), 'Contact from Police');
  assert.equal(fillLine(contact, complete, namesAsIds), 'Contact from School. Early help or family help');
});
