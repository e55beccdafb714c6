import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { hasReachedAgeAtEnd, isBelowAgeAtEnd, isBelowAgeAtStart } from './age-in-episode.ts';

type Ask = typeof isBelowAgeAtStart;

/** What is said of a child born on 10 May 2015 about the age of 10, by days. */
function said(ask: Ask, field: 'startedOn' | 'endedOn', days: readonly string[], bornOn = '2015-05-10') {
  return days.map((day) => {
    const child = exampleChild({ headers: { bornOn }, episodes: { [field]: day } });
    return child.episodes.some((episode) => ask(10, episode, child));
  });
}

const DAYS = ['2025-05-09', '2025-05-10', '2025-05-11', ''];

test('an age is reached on the birthday, and nothing is said where a date is missing', () => {
  assert.deepEqual(said(isBelowAgeAtStart, 'startedOn', DAYS), [true, false, false, false]);
  assert.deepEqual(said(isBelowAgeAtEnd, 'endedOn', DAYS), [true, false, false, false]);
  assert.deepEqual(said(hasReachedAgeAtEnd, 'endedOn', DAYS), [false, true, true, false]);
  for (const ask of [isBelowAgeAtEnd, hasReachedAgeAtEnd])
    assert.deepEqual(said(ask, 'endedOn', DAYS, ''), Array(4).fill(false));
});

test('it is not decided when a date cannot be read', () => {
  assert.throws(() => said(isBelowAgeAtStart, 'startedOn', ['soon']), NotDecided);
  assert.throws(() => said(isBelowAgeAtEnd, 'endedOn', ['soon']), NotDecided);
  assert.throws(() => said(hasReachedAgeAtEnd, 'endedOn', ['2025-05-10'], '2015'), NotDecided);
});
