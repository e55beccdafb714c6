import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, isoDay } from '#domain/time/day.ts';
import { exampleChild } from '#test/support/example-child.ts';
import type { ExampleEpisode } from '../checking/rule-example.ts';
import { careEpisodesOf, endsCare, episodeOn, startOfCare } from './care-episode.ts';

const careOf = (...episodes: readonly ExampleEpisode[]) => careEpisodesOf(exampleChild({ episodes }).episodes);
const startsOf = (...episodes: readonly ExampleEpisode[]) => careOf(...episodes).map(({ from }) => isoDay(from));

test('episodes of care stand by their start; short breaks and those whose days cannot be read are none', () => {
  const starts = startsOf(
    { startedOn: '2025-06-01', legalStatus: 'V9' },
    { startedOn: '2025-05-01', endedOn: '2025-06-01', legalStatus: 'C2' },
    { startedOn: '2025-05-02', legalStatus: 'V3' },
    { startedOn: '2025-05-03', legalStatus: 'V4' },
    { startedOn: 'May' },
    { startedOn: '2025-05-04', endedOn: 'June' },
  );
  assert.deepEqual(starts, ['2025-05-01', '2025-06-01']);
});

test('an episode runs from the day it began until the day before it ended', () => {
  const care = careOf({ startedOn: '2025-05-01', endedOn: '2025-06-01' }, { startedOn: '2025-07-01' });
  const days = ['2025-04-30', '2025-05-01', '2025-05-31', '2025-06-01', '2025-07-01', '2030-01-01'];
  assert.deepEqual(
    days.map((day) => episodeOn(care, dayOf(day))?.row.startedOn.value),
    [undefined, '2025-05-01', '2025-05-01', undefined, '2025-07-01', '2025-07-01'],
  );
});

test('care ends with a reason and a day, and X1 is no reason', () => {
  const end = { startedOn: '2025-05-01', endedOn: '2025-06-01' };
  const ends = (episode: ExampleEpisode) => careOf(episode).some(endsCare);
  assert.deepEqual(
    [
      { ...end, reasonEnded: 'E4A' },
      { ...end, reasonEnded: 'X1' },
      end,
      { startedOn: '2025-05-01', reasonEnded: 'E4A' },
    ].map(ends),
    [true, false, false, false],
  );
});

test('care began with reason S, back through every episode without a gap; otherwise its start is not known', () => {
  const started = (...episodes: readonly ExampleEpisode[]) => {
    const care = careOf(...episodes);
    const last = care.at(-1);
    assert.ok(last);
    const { from, isKnown } = startOfCare(care, last);
    return [isoDay(from), isKnown];
  };
  const first = { startedOn: '2025-05-01', reasonStarted: 'S', endedOn: '2025-06-01', reasonEnded: 'X1' };
  const last = { startedOn: '2025-06-01', reasonStarted: 'P' };
  assert.deepEqual(started(first, last), ['2025-05-01', true]);
  assert.deepEqual(started({ ...first, reasonStarted: 'L' }, last), ['2025-05-01', false]);
  assert.deepEqual(started({ ...first, endedOn: '2025-05-31' }, last), ['2025-06-01', false], 'a gap');
  assert.deepEqual(started({ ...first, reasonEnded: 'E4A' }, last), ['2025-06-01', false], 'care had ended');
  assert.deepEqual(started(first, { ...last, reasonStarted: 'S' }), ['2025-06-01', true]);
});
