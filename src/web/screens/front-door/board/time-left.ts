import { countInWords } from '#domain/time/in-words.ts';
import type { BoardCard } from '#usecases/queries/front-door-board.query.ts';

const HOURS_IN_DAY = 24;
const HOURS_SAID = 48;

/** How near something is to its due time: red when it has passed, yellow on its last day. */
export type Urgency = 'overdue' | 'today' | 'later' | 'none';

/** How near a card is to its due time. */
export function urgencyOf({ hoursLeft, isOverdue }: BoardCard): Urgency {
  if (hoursLeft === undefined) return 'none';
  if (isOverdue || hoursLeft < 0) return 'overdue';
  return hoursLeft <= HOURS_IN_DAY ? 'today' : 'later';
}

/** The time left as one would say it: hours while they are few, then days. */
export function timeLeft({ hoursLeft }: BoardCard): string {
  if (hoursLeft === undefined) return 'No due date';
  const hours = Math.floor(Math.abs(hoursLeft));
  const words =
    hours < HOURS_SAID ? countInWords(hours, 'hour') : countInWords(Math.floor(hours / HOURS_IN_DAY), 'day');
  return hoursLeft < 0 ? `${words} overdue` : `${words} left`;
}
