import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Answers } from '#domain/definition/answers.ts';
import type { Fields } from '#domain/definition/field.ts';
import { keepAsked } from '#domain/definition/keep-asked.ts';
import { commonAnswers, ownAnswers } from '#domain/definition/own-answers.ts';
import { joinProse, splitProse } from '#domain/definition/prose.ts';
import { readForm, readOccasionForm, writeForm, writeOccasionForm } from '#domain/definition/reading.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import { arbitraryAnswers } from '#test/support/arbitrary-answers.ts';
import { specimen } from '#test/support/specimen-record-type.ts';
import { journey } from './index.ts';

const seed = 20260401;
const types: readonly RecordType[] = [specimen, ...journey];
const asked = (type: RecordType): Fields =>
  Object.fromEntries(Object.entries(type.fields).filter(([, field]) => field.setBy === undefined));

/** Runs a property over any answers to each record type. */
function forAnyAnswers(name: string, holds: (type: RecordType, answers: Answers) => void, runs = 100): void {
  test(`${name} (seed ${seed})`, () => {
    for (const type of types) {
      fc.assert(
        fc.property(arbitraryAnswers(asked(type)), (answers) => holds(type, answers)),
        { seed, numRuns: type === specimen ? runs * 5 : runs },
      );
    }
  });
}

forAnyAnswers('reading a form gives back the answers it was written from', (type, answers) => {
  assert.deepEqual(readForm(type, writeForm(type, answers)), { answers, issues: [], unread: {} });
});

forAnyAnswers(
  'reading the form of an occasion gives each child back the answers it was written from',
  (type, answers) => {
    const [common, own] = [commonAnswers(type, answers), ownAnswers(type, answers)];
    const other = own.seen === undefined ? own : { seen: own.seen };
    const posted = writeOccasionForm(type, common, { one: own, two: other });
    const read = readOccasionForm(type, ['one', 'two', 'three'], posted);
    assert.deepEqual(read.common.answers, common);
    assert.deepEqual({ ...read.common.answers, ...read.own.one?.answers }, answers);
    assert.deepEqual(read.own.two?.answers, other);
    assert.deepEqual(read.own.three?.answers, {});
  },
);

forAnyAnswers('stories go back to where they were taken from, and are nowhere in the facts', (type, answers) => {
  const { facts, prose } = splitProse(type, answers);
  assert.deepEqual(joinProse(facts, prose), answers);
  for (const [name, story] of Object.entries(prose)) {
    assert.equal(type.fields[name]?.kind, 'prose');
    assert.deepEqual(facts[name], { characters: [...story].length });
  }
  assert.deepEqual(
    Object.keys(prose),
    Object.keys(answers).filter((name) => type.fields[name]?.kind === 'prose'),
  );
});

forAnyAnswers('common and own answers are all the answers, and no answer is both', (type, answers) => {
  const [common, own] = [commonAnswers(type, answers), ownAnswers(type, answers)];
  assert.deepEqual({ ...common, ...own }, answers);
  assert.ok(Object.keys(own).every((name) => type.fields[name]?.own === true && !(name in common)));
});

forAnyAnswers('keeping what is asked a second time changes nothing', (type, answers) => {
  const kept = keepAsked(type, answers);
  assert.deepEqual(keepAsked(type, kept), kept);
  assert.ok(Object.keys(kept).every((name) => name in answers));
});
