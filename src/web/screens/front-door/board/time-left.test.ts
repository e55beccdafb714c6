import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OccasionId } from '#domain/history/child-history.ts';
import type { BoardCard } from '#usecases/queries/front-door-board.query.ts';
import { timeLeft, urgencyOf } from './time-left.ts';

function card(hoursLeft: number | undefined): BoardCard {
  return {
    occasion: '' as OccasionId,
    type: 'contact',
    title: 'Contact',
    children: [],
    action: 'Screen the contact',
    source: '',
    isOverdue: hoursLeft !== undefined && hoursLeft < 0,
    who: '',
    ...(hoursLeft === undefined ? {} : { hoursLeft }),
  };
}

const cases = [
  { hoursLeft: 5.9, words: '5 hours left', urgency: 'today', because: 'whole hours are said, never one too many' },
  { hoursLeft: 1, words: '1 hour left', urgency: 'today', because: 'one hour is one hour' },
  { hoursLeft: 30, words: '30 hours left', urgency: 'later', because: 'it is due tomorrow' },
  { hoursLeft: 72, words: '3 days left', urgency: 'later', because: 'days are easier to read than 72 hours' },
  { hoursLeft: -3.5, words: '3 hours overdue', urgency: 'overdue', because: 'its day has ended' },
  { hoursLeft: undefined, words: 'No due date', urgency: 'none', because: 'nothing is counted' },
] as const;

for (const { hoursLeft, words, urgency, because } of cases) {
  test(`R038: a card with ${hoursLeft ?? 'no'} hours says “${words}”: ${because}`, () => {
    assert.equal(timeLeft(card(hoursLeft)), words);
    assert.equal(urgencyOf(card(hoursLeft)), urgency);
  });
}
