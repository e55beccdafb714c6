import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClockState } from '#domain/clocks/clock.ts';
import { clockTag } from './clock-tag.ts';

const WORDS: Readonly<Record<ClockState, string>> = {
  due: 'Due',
  met: 'Met',
  'met late': 'Met late',
  overdue: 'Overdue',
  'not applicable': 'Not applicable',
  superseded: 'Superseded',
};

for (const [state, word] of Object.entries(WORDS) as [ClockState, string][]) {
  test(`a clock that is ${state} says so in a word, with its day and why that day`, () => {
    const { markup } = clockTag({ state, text: 'due 4 August 2026', because: '10 working days from 21 July 2026' });
    const said = markup
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    assert.equal(said, `${word} due 4 August 2026 10 working days from 21 July 2026`);
  });
}
