import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RecordState } from '#domain/history/child-history.ts';
import { getRecordType, journey, type RecordTypeId } from '#domain/journey/index.ts';
import { historyOf, type Line } from '#test/support/history-builder.ts';
import { plausibleAnswers } from '#test/support/plausible-answers.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import { deriveChild } from './derive-child.ts';

const referral: Line = [
  'referral',
  '2026-04-02',
  { decidedOn: '2026-04-02', noFurtherAction: 'no', nextStep: 'assessment' },
];

/** What is counted of a record because it is not approved yet: the stage before that, and what is open too long. */
const COUNTED_BEFORE = ['LOC-MINUTES-WRITTEN', 'AS-03'];

const signed = journey.filter((type) => type.signOff !== undefined).map(({ id }) => id);

describe('nothing downstream happens before approval', () => {
  for (const type of signed) {
    for (const state of ['submitted', 'open'] satisfies RecordState[]) {
      test(`of a ${type} that is ${state === 'open' ? 'given back' : 'handed in'}: no clock of the signature stops, no step waits, nothing of it is counted`, () => {
        const { record, derived } = drawn(type, state);
        const { signOff, timescales } = getRecordType(type);
        const stopped = derived.clocks.filter(({ clock, record: of, metOn }) => {
          const to = timescales.find(({ id }) => id === clock)?.to;
          return of === record && metOn !== undefined && (typeof to !== 'string' || to === signOff?.onField);
        });
        assert.deepEqual(stopped, []);
        const waiting = derived.tasks.filter((task) => task.record === record);
        assert.deepEqual(
          waiting.filter(({ kind }) => kind === 'next-step'),
          [],
        );
        assert.equal(
          waiting.some(({ kind }) => kind === 'sign-off'),
          state === 'submitted',
        );
        assert.deepEqual(countedOf(type, state), []);
      });
    }

    test(`of a ${type} that is approved: a clock stops, and something of it is counted`, () => {
      const { derived, record } = drawn(type, 'complete');
      assert.ok(derived.clocks.some((clock) => clock.record === record && clock.metOn !== undefined));
      assert.notDeepEqual(countedOf(type, 'complete'), []);
    });
  }
});

/** The measures in which the record itself counts as done well. */
function countedOf(type: RecordTypeId, state: RecordState): readonly string[] {
  const { derived, record } = drawn(type, state);
  return derived.facts
    .filter((fact) => fact.record === record && fact.counted === 'in' && !COUNTED_BEFORE.includes(fact.measure))
    .map(({ measure, on }) => `${measure} ${on}`);
}

function drawn(type: RecordTypeId, state: RecordState) {
  const { signOff, happenedOn } = getRecordType(type);
  const answers: Record<string, unknown> = { ...plausibleAnswers(type) };
  for (const set of [signOff?.onField, signOff?.byField]) if (set !== undefined) delete answers[set];
  if (state === 'complete' && signOff !== undefined) answers[signOff.onField] = '2026-04-16';
  const happened = String(answers[happenedOn]);
  const line: Line = [type, happened, answers, { id: 'signed', follows: 'referral-1', state }];
  const derived = deriveChild(historyOf({ born: '2015-03-02' }, [referral, line]), settingsWith());
  return { derived, record: 'signed' };
}
