import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '#domain/definition/answers.ts';
import type { YesNoAnswer } from '#domain/definition/field.ts';
import { journey } from '#domain/journey/index.ts';
import { rehearse } from '#test/support/rehearsal/rehearse.ts';
import { pretendCounty } from '../counties/merrowshire.ts';

const { records } = rehearse(pretendCounty({ seed: 11, families: 120, until: '2026-03-02' }));
const kept = [...records.values()];

test('no story still has a gap where a name should stand', () => {
  assert.doesNotMatch(JSON.stringify(kept), /\{name\}|undefined/);
});

test('titles and subjects, which stand in the chronology, name nobody', () => {
  for (const { common } of kept)
    assert.doesNotMatch(String(common.title ?? common.about ?? ''), /\{|[A-Z]\w+ [A-Z]\w+/);
});

test('a brother or sister has words of their own in an assessment', () => {
  const shared = kept.filter(
    ({ type, state, children }) => type === 'assessment' && state === 'complete' && children.length === 2,
  );
  assert.ok(shared.length > 3);
  for (const { own, children } of shared) {
    const [one, other] = children.map((child) => own[child] ?? {});
    assert.notEqual(one?.identity, other?.identity);
    assert.notEqual(one?.development, other?.development);
  }
});

test('what an assessment says of how a child was first seen, a visit says too (R021)', () => {
  const visits = kept.flatMap(({ type, common, own, children }) =>
    type === 'visit'
      ? children.map((child) => ({ child, ...common, ...own[child] }) as Answers & { child: string })
      : [],
  );
  const seen = kept
    .filter(({ type, state }) => type === 'assessment' && state !== 'open')
    .flatMap(({ own, children }) => children.map((child) => ({ child, answers: own[child] ?? {} })))
    .filter(({ answers }) => answers.seenOn !== undefined);
  const told = seen.flatMap(({ child, answers }) => {
    const visit = visits.find(
      (each) => each.child === child && String(each.happenedAt).startsWith(String(answers.seenOn)),
    );
    // A visit may still wait to be written up when the story stops.
    return visit === undefined ? [] : [{ answers, visit }];
  });
  assert.ok(told.length > 0.9 * seen.length && seen.length > 20, `${told.length} of ${seen.length}`);
  for (const { answers, visit } of told) {
    const { answer, because } = answers.seenAlone as YesNoAnswer;
    const how = answer === 'yes' ? 'alone' : 'with-others';
    assert.deepEqual([visit.where, visit.howSeen, visit.whyNotAlone], [answers.seenWhere, how, because]);
    assert.equal(visit.childsWords, answers.childsWords);
  }
});

test('every kind of record of the journey is there', () => {
  const types = new Set<string>(kept.map(({ type }) => type));
  for (const { id } of journey) assert.ok(types.has(id), id);
});
