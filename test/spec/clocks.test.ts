import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chronologyClocksOf } from '#domain/chronology/chronology-currency.ts';
import { type Clock, clockStateOn } from '#domain/clocks/clock.ts';
import { clocksOf } from '#domain/clocks/clocks-of.ts';
import { supervisionClocksOf } from '#domain/clocks/supervision-currency.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import { journey } from '#domain/journey/index.ts';
import { addDays, dayOf, isoDay } from '#domain/time/day.ts';
import { dayInWords } from '#domain/time/in-words.ts';
import { historyOf, type Line } from '#test/support/history-builder.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import { workedExamples } from './worked-examples.ts';

/** The records that start each clock on a day and leave it running. */
const starting: Readonly<Record<string, (on: string) => readonly Line[]>> = {
  'contact-screened': (on) => [['contact', on, { source: '6' }, { state: 'open' }]],
  'contact-decided': (on) => [['contact', on, { source: '6' }, { state: 'open' }]],
  'referral-decided': (on) => [['referral', on, {}, { state: 'open' }]],
  'feedback-to-referrer': (on) => [['contact', on, { source: '6', decidedAt: on }]],
  'notification-reviewed': (on) => [['notification', on, { kind: 'missing' }, { state: 'open' }]],
  'assessment-from-referral': (on) => [
    ['referral', on],
    ['assessment', on, {}, { state: 'open' }],
  ],
  'assessment-from-start': (on) => [['assessment', on, {}, { state: 'open' }]],
  'child-in-need-plan-reviewed': (on) => [['child-in-need-plan', on]],
  'family-meeting-written': (on) => [['family-meeting', on, {}, { state: 'open' }]],
  'family-meeting-approved': (on) => [['family-meeting', on, {}, { state: 'open' }]],
  'family-meeting-distributed': (on) => [['family-meeting', on]],
  'chronology-current': (on) => [['referral', on]],
  'supervision-current': (on) => [['allocation', on, { team: 'north', worker: 'soren' }]],
};

/** The clock a record made on a day starts, by the authority's defaults. */
function getClock(id: string, on: string): Clock {
  const [history, settings] = [historyOf({}, starting[id]?.(on) ?? []), settingsWith()];
  const clocks = [clocksOf, chronologyClocksOf, supervisionClocksOf].flatMap((find) => find(history, settings));
  const clock = clocks.find((each) => each.clock === id);
  assert.ok(clock, `a record of ${on} starts ${id}`);
  return clock;
}

describe('worked examples', () => {
  for (const [id, examples] of Object.entries(workedExamples)) {
    for (const { on, dueOn, because } of examples) {
      it(`${id} from ${on}: ${because}`, () => {
        const clock = getClock(id, on);
        assert.equal(clock.dueOn, dueOn);
        assert.ok(clock.explained.includes(dayInWords(dayOf(dueOn))), 'the words end on the same day');
        assert.equal(clockStateOn(clock, dueOn), 'due', 'its last day is in time');
        assert.equal(clockStateOn(clock, isoDay(addDays(dayOf(dueOn), 1))), 'overdue', 'the day after is not');
      });
    }
  }

  it('every clock of every record type has an example', () => {
    const types: readonly RecordType[] = journey;
    const clocks = types.flatMap((type) => type.timescales.map(({ id }) => id));
    assert.deepEqual(
      Object.keys(workedExamples).toSorted(),
      [...clocks, 'chronology-current', 'supervision-current'].toSorted(),
    );
  });
});
