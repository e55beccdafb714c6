import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '#domain/definition/answers.ts';
import { checkAnswers } from '#domain/definition/check-answers.ts';
import { holds } from '#domain/definition/condition.ts';
import { fillLine } from '#domain/definition/in-words.ts';
import { keepAsked } from '#domain/definition/keep-asked.ts';
import { limitOn, withinInWords } from '#domain/definition/timescale.ts';
import { namesAsIds } from '#test/support/names-as-ids.ts';
import { assessment } from './assessment.record.ts';

const complete: Answers = {
  startedOn: '2026-03-02',
  why: 'The school is worried.',
  historyUsed: [{ entry: 'r1', meaning: 'It has happened before.' }],
  seen: { answer: 'yes' },
  seenOn: '2026-03-04',
  seenBy: 'w1',
  seenWhere: 'home',
  seenAlone: { answer: 'yes' },
  childsWords: 'I like it when it is quiet.',
  childsWordsOn: '2026-03-04',
  identity: 'Proud of her drawings and of her grandmother’s songs.',
  development: 'Reads well, sleeps badly.',
  parentsViews: 'We want help with the nights.',
  parentsViewsOn: '2026-03-05',
  risks: [{ what: 'Arguments', howMuch: 'Shouting, no violence', howOften: 'Most weekends', impact: 'Sleeps badly' }],
  protections: [{ what: 'Her grandmother', howWeKnow: 'Seen together three times' }],
  analysis: 'She is tired and worried; her grandmother steadies her.',
  factors: ['3B'],
  outcome: 'child-in-need',
  consent: 'given',
};
const told = (change: Answers) =>
  checkAnswers(assessment, { ...complete, ...change }, 'complete', '2026-04-10').map((issue) => [
    issue.field,
    issue.code,
  ]);

test('a complete assessment has no issue', () => {
  assert.deepEqual(told({}), []);
});

test('R020 an assessment uses at least one earlier event, or says why none matters', () => {
  assert.deepEqual(told({ historyUsed: undefined }), [['historyUsed', 'assessment-history']]);
  assert.deepEqual(told({ historyUsed: [], noHistoryReason: 'Newly arrived in the country.' }), []);
  assert.deepEqual(told({ historyUsed: [{ entry: 'r1' }] }), [['historyUsed[0].meaning', 'missing']]);
  assert.equal('noHistoryReason' in keepAsked(assessment, { ...complete, noHistoryReason: 'None' }), false);
});

test('R021 an assessment says whether the child was seen and seen alone, when, where and by whom, with reasons', () => {
  assert.deepEqual(
    told({ seenOn: undefined, seenBy: undefined, seenWhere: undefined, seenAlone: undefined }),
    ['seenOn', 'seenBy', 'seenWhere', 'seenAlone'].map((name) => [name, 'missing']),
  );
  assert.deepEqual(told({ seenAlone: { answer: 'no' } }), [['seenAlone.because', 'no-reason']]);
  assert.deepEqual(told({ seen: { answer: 'no' } }), [['seen.because', 'no-reason']]);
  assert.deepEqual(told({ seen: { answer: 'no', because: 'Not yet born.' } }), [], 'an unborn child has said nothing');
});

test('R023 the child’s words and their day stand in fields of their own', () => {
  assert.deepEqual(told({ childsWords: '', childsWordsOn: undefined }), [
    ['childsWords', 'missing'],
    ['childsWordsOn', 'missing'],
  ]);
  const notSeen = keepAsked(assessment, { ...complete, seen: { answer: 'no', because: 'Moved away.' } });
  assert.equal('childsWords' in notSeen, false, 'nobody can quote a child who was not seen');
});

test('R028 an assessment without the child’s identity cannot be completed, and nor can one identity serve two children', () => {
  assert.deepEqual(told({ identity: undefined }), [['identity', 'missing']]);
  assert.equal(assessment.fields.identity.own, true);
});

test('R031 a risk without what, how much, how often or what it does to the child is incomplete', () => {
  const risk = { what: 'Arguments', howMuch: 'Shouting', howOften: 'Most weekends', impact: 'Sleeps badly' };
  for (const part of ['what', 'howMuch', 'howOften', 'impact']) {
    assert.deepEqual(told({ risks: [risk, { ...risk, [part]: undefined }] }), [[`risks[1].${part}`, 'missing']]);
  }
  const [issue] = checkAnswers(
    assessment,
    { ...complete, risks: [{ ...risk, howOften: '' }] },
    'complete',
    '2026-04-10',
  );
  assert.equal(issue?.message, 'Risk 1: enter how often it happens');
});

test('R032 an assessment needs both what is risky and what protects', () => {
  assert.deepEqual(told({ risks: [] }), [['risks', 'missing']]);
  assert.deepEqual(told({ protections: undefined }), [['protections', 'missing']]);
  assert.deepEqual(told({ protections: [{ what: 'Her grandmother' }] }), [['protections[0].howWeKnow', 'missing']]);
});

test('R033 what the parents and family say is there, with its day', () => {
  assert.deepEqual(told({ parentsViews: undefined, parentsViewsOn: undefined }), [
    ['parentsViews', 'missing'],
    ['parentsViewsOn', 'missing'],
  ]);
});

test('R034 consent is recorded, refusal with its reason, and every copy with who had it and when', () => {
  assert.deepEqual(told({ consent: undefined }), [['consent', 'missing']]);
  for (const consent of ['refused', 'not-sought']) assert.deepEqual(told({ consent }), [['consentReason', 'missing']]);
  assert.deepEqual(told({ copies: [{ to: 'Mother' }] }), [['copies[0].on', 'missing']]);
  assert.deepEqual(told({ copies: [{ on: '2026-04-09' }] }), [['copies[0].to', 'missing']]);
  assert.deepEqual(told({ copies: [{ to: 'Mother', on: '2026-04-09' }] }), []);
});

test('R050 45 working days run twice: from the referral and from the start, both to authorisation', () => {
  assert.deepEqual(
    assessment.timescales.map(({ from, to }) => [from, to]),
    [
      [{ preceding: 'referral', field: 'referredOn' }, 'authorisedOn'],
      [{ field: 'startedOn' }, 'authorisedOn'],
    ],
  );
  for (const { limit } of assessment.timescales) {
    const value = limitOn(limit, '2026-03-02');
    assert.equal(value === undefined ? undefined : withinInWords(value.within), '45 working days');
    assert.equal(limit.kind, 'statutory');
  }
});

test('R050 only signing off sets the day a clock stops on, and it follows the start and the child’s being seen', () => {
  assert.equal(assessment.signOff?.onField, 'authorisedOn');
  assert.equal(
    assessment.sections.some((section) => section.fields.includes('authorisedOn')),
    false,
  );
  assert.deepEqual(told({ authorisedOn: '2026-03-03' }), [['authorisedOn', 'assessment-authorised-before-seen']]);
  assert.deepEqual(told({ authorisedOn: '2026-03-01', seenOn: '2026-03-01' }), [
    ['seenOn', 'assessment-seen-before-start'],
    ['authorisedOn', 'assessment-authorised-before-start'],
  ]);
});

test('“No factors identified” stands alone, and only where no further action is taken', () => {
  assert.deepEqual(told({ factors: ['21', '3B'] }), [
    ['factors', 'not-alone'],
    ['factors', 'assessment-no-factors'],
  ]);
  assert.deepEqual(told({ factors: ['21'] }), [['factors', 'assessment-no-factors']]);
  assert.deepEqual(told({ factors: ['21'], outcome: 'no-further-action' }), []);
});

test('a factor that gave way to others is not chosen for an assessment that started later', () => {
  assert.deepEqual(told({ factors: ['18A'] }), [['factors', 'code-not-open']]);
});

test('what tells of one child is that child’s own; only the family’s part and the sharing are the same for all', () => {
  const common = Object.entries(assessment.fields).filter(([, field]) => !('own' in field));
  assert.deepEqual(
    common.map(([name]) => name),
    [
      'startedOn',
      'why',
      'internalReviewOn',
      'parentsViews',
      'parentsViewsOn',
      'consent',
      'consentReason',
      'copies',
      'authorisedOn',
      'authorisedBy',
    ],
  );
});

test('the service is ended only after an assessment that ends it', () => {
  const [closure] = assessment.transitions;
  assert.ok(closure?.when);
  for (const outcome of ['no-further-action', 'early-help']) assert.equal(holds(closure.when, { outcome }), true);
  for (const outcome of ['child-in-need', 'section-47', 'looked-after']) {
    assert.equal(holds(closure.when, { outcome }), false, outcome);
  }
});

test('the line in the chronology leaves out an outcome not yet known', () => {
  assert.equal(fillLine(assessment, { startedOn: '2026-03-02' }, namesAsIds), 'Child and family assessment');
  assert.equal(fillLine(assessment, complete, namesAsIds), 'Child and family assessment: Child in need plan');
});
