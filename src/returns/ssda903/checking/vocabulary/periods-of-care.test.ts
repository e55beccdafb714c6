import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayOf } from '#domain/time/day.ts';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { returnYear } from '../return-year.ts';
import type { ExampleEpisode } from '../rule-example.ts';
import { periodOf, periodsOfCare, ranOn, wasLookedAfterAllYear, wasLookedAfterOn } from './periods-of-care.ts';

const childWith = (...episodes: readonly ExampleEpisode[]) => exampleChild({ episodes });

describe('the periods of care', () => {
  /** The starts of the episodes of each period. */
  const periods = (...episodes: readonly ExampleEpisode[]) =>
    periodsOfCare(childWith(...episodes)).map((period) => period.map(({ startedOn }) => startedOn.value.slice(5)));

  test('begin with reason S', () => {
    const [first, second, third] = [
      { startedOn: '2025-05-01', reasonStarted: 'S', reasonEnded: 'X1' },
      { startedOn: '2025-06-01', reasonStarted: 'P', reasonEnded: 'X1' },
      { startedOn: '2025-07-01', reasonStarted: 'S' },
    ];
    assert.deepEqual(periods(third, first, second), [['05-01', '06-01'], ['07-01']]);
  });

  test('begin after an episode that ended care, whatever the reason', () => {
    assert.deepEqual(
      periods(
        { startedOn: '2025-05-01', reasonStarted: 'S', reasonEnded: 'E4A' },
        { startedOn: '2025-06-01', reasonStarted: 'P' },
      ),
      [['05-01'], ['06-01']],
    );
  });

  test('begin with the first episode that is told', () => {
    assert.deepEqual(periods({ startedOn: '2025-05-01', reasonStarted: 'L' }), [['05-01']]);
    assert.deepEqual(periods(), []);
  });

  test('are not decided when a reason they need is no code, and are when S decides', () => {
    assert.throws(
      () => periods({ startedOn: '2025-05-01', reasonEnded: 'E99' }, { startedOn: '2025-06-01' }),
      NotDecided,
    );
    assert.throws(
      () => periods({ startedOn: '2025-05-01' }, { startedOn: '2025-06-01', reasonStarted: 'Q' }),
      NotDecided,
    );
    const decided = periods(
      { startedOn: '2025-05-01', reasonEnded: 'E99' },
      { startedOn: '2025-06-01', reasonStarted: 'S' },
    );
    assert.equal(decided.length, 2);
  });

  test('the one of an episode is the one it stands in', () => {
    const child = childWith(
      { startedOn: '2025-05-01', reasonStarted: 'S', reasonEnded: 'E4A' },
      { startedOn: '2025-06-01', reasonStarted: 'S', reasonEnded: 'X1' },
      { startedOn: '2025-07-01', reasonStarted: 'P' },
    );
    const [, second, third] = child.episodes;
    assert.ok(second !== undefined && third !== undefined);
    assert.deepEqual(periodOf(child, third), [second, third]);
  });
});

describe('an episode ran on a day', () => {
  const ran = (startedOn: string, endedOn: string, on: string) => {
    const [episode] = childWith({ startedOn, endedOn }).episodes;
    assert.ok(episode !== undefined);
    return ranOn(episode, dayOf(on));
  };

  test('from the day it began until the day before it ended', () => {
    const days = ['2025-04-30', '2025-05-01', '2025-05-31', '2025-06-01'];
    assert.deepEqual(
      days.map((day) => ran('2025-05-01', '2025-06-01', day)),
      [false, true, true, false],
    );
  });

  test('for ever when it has not ended, and never when it has no start', () => {
    assert.deepEqual([ran('2025-05-01', '', '2030-01-01'), ran('', '', '2025-05-01')], [true, false]);
  });

  test('which its end does not decide when it had not begun', () => {
    assert.equal(ran('2025-05-01', 'soon', '2025-04-30'), false);
    assert.throws(() => ran('2025-05-01', 'soon', '2025-05-01'), NotDecided);
    assert.throws(() => ran('soon', '', '2025-05-01'), NotDecided);
  });
});

describe('being looked after', () => {
  const year = returnYear('2025-26');
  const allYear = (...episodes: readonly ExampleEpisode[]) => wasLookedAfterAllYear(childWith(...episodes), year);

  test('on a day leaves short breaks out', () => {
    const on = (legalStatus: string) =>
      wasLookedAfterOn(childWith({ startedOn: '2025-05-01', legalStatus }), dayOf('2025-05-01'));
    assert.deepEqual([on('C2'), on('V3'), on('V4')], [true, false, false]);
  });

  test('on a day is told by any episode, and by those that can be read before the others', () => {
    const on = (...episodes: readonly ExampleEpisode[]) =>
      wasLookedAfterOn(childWith(...episodes), dayOf('2025-05-01'));
    const [before, whole] = [{ startedOn: '2024-05-01', endedOn: '2025-01-01' }, { startedOn: '2025-01-01' }];
    assert.deepEqual([on(before, whole), on(before), on()], [true, false, false]);
    assert.equal(on({ startedOn: 'May' }, whole), true);
    assert.throws(() => on({ startedOn: 'May' }, before), NotDecided);
  });

  test('all year is every day from 1 April to 31 March', () => {
    const span = (startedOn: string, endedOn = '') => allYear({ startedOn, endedOn, legalStatus: 'C2' });
    assert.deepEqual([span('2025-04-01'), span('2025-04-02')], [true, false]);
    assert.deepEqual([span('2020-04-01', '2026-04-01'), span('2020-04-01', '2026-03-31')], [true, false]);
  });

  test('all year goes on from episode to episode, and a gap breaks it', () => {
    const first = { startedOn: '2024-05-01', endedOn: '2025-06-01', legalStatus: 'C1' };
    const from = (startedOn: string) => ({ startedOn, legalStatus: 'C2' });
    assert.deepEqual([allYear(from('2025-06-01'), first), allYear(from('2025-06-02'), first)], [true, false]);
    assert.equal(allYear(from('2025-05-01'), first), true, 'an overlap is no gap');
    const left = { ...first, reasonEnded: 'E4A' };
    assert.equal(allYear(left, { ...from('2025-06-01'), reasonStarted: 'S' }), true, 'back on the same day');
    assert.equal(allYear({ ...first, legalStatus: 'V4' }, from('2025-06-01')), false, 'a short break covers nothing');
    assert.equal(allYear(), false);
  });

  test('is not decided when what it needs cannot be read', () => {
    assert.throws(() => allYear({ startedOn: '2025', legalStatus: 'C2' }), NotDecided);
    assert.throws(() => allYear({ startedOn: '2025-04-01', legalStatus: 'V9' }), NotDecided);
    const elsewhere = { startedOn: '2024-04-01', endedOn: '2025-03-01', legalStatus: 'V9' };
    assert.equal(
      allYear(elsewhere, { startedOn: '2025-03-01', legalStatus: 'C2' }),
      true,
      'it did not run in the year',
    );
    assert.equal(allYear({ startedOn: '2025-05-01', legalStatus: 'V9' }), false, 'nothing ran on 1 April');
    const whole = { startedOn: '2025-03-01', legalStatus: 'C2' };
    assert.equal(allYear({ startedOn: 'May', legalStatus: 'C2' }, whole), true, 'the other covers the year by itself');
    assert.throws(
      () => allYear({ startedOn: 'May', legalStatus: 'C2' }, { ...whole, endedOn: '2025-06-01' }),
      NotDecided,
    );
  });
});
