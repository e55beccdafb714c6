import assert from 'node:assert/strict';
import { test } from 'node:test';

const { createCounter, questionOf } = await import(new URL('./effort-counter.mjs', import.meta.url).href);

test('a question is known by its own name: not by the child, the row or the box it stands in', () => {
  const names = ['on-day', 'own.3f2a.childsWords', 'outcomes[2].actions[0].what', 'own.3f2a.seen-because', 'why'];
  assert.deepEqual(names.map(questionOf), ['on', 'childsWords', 'outcomes', 'seen', 'why']);
});

test('a run of typing in one box is one interaction, and so is each choice and each button', () => {
  const counter = createCounter();
  const [why, what] = ['the box of why', 'the box of what'];
  for (const box of [why, why, what, why]) counter.types(box, box === why ? 'why' : 'what');
  counter.leaves();
  counter.types(why, 'why');
  counter.chooses('seen');
  counter.chooses('seen');
  counter.presses();
  assert.deepEqual(counter.told(), {
    interactions: 7,
    seconds: 0,
    questions: { why: [3, 0], what: [1, 0], seen: [2, 0] },
  });
});

test('the time of a pause is nobody’s work, and what is between questions is the form’s', () => {
  const counter = createCounter();
  counter.works(1000, 'why');
  counter.works(11_000, 'why');
  counter.works(15_000);
  counter.works(200_000, 'why');
  assert.deepEqual(counter.told(), { interactions: 0, seconds: 14, questions: { why: [0, 10] } });
});

test('what was counted at an earlier opening is gone on from', () => {
  const before = createCounter();
  before.works(0, 'why');
  before.works(4000, 'why');
  before.types('box', 'why');
  const counter = createCounter(JSON.parse(JSON.stringify(before.state())));
  counter.types('box', 'why');
  assert.deepEqual(counter.told(), { interactions: 2, seconds: 4, questions: { why: [2, 4] } });
});
