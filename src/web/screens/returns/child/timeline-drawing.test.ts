import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '#domain/time/day.ts';
import type { TimelineEvent } from '#returns/engine/timeline.ts';
import { timelineDrawing } from './timeline-drawing.ts';

const TODAY = dayOf('2026-05-05');

function event(label: string, from: string, until?: string, some: Partial<TimelineEvent> = {}): TimelineEvent {
  return { label, from: dayOf(from), codes: [], table: 'T', ...(until && { until: dayOf(until) }), ...some };
}

function drawn(...events: readonly TimelineEvent[]): string {
  return timelineDrawing({ lanes: [{ name: 'Lane', events }] }, TODAY).markup;
}

/** The left edge and the width of every bar. */
function barsIn(svg: string): readonly (readonly number[])[] {
  return [...svg.matchAll(/<rect [^>]*x="(-?\d+)" y="(\d+)" width="(-?\d+)"/g)].map(([, ...found]) =>
    found.map(Number),
  );
}

test('what lasted is a bar as long as it lasted, and what happened on a day a dot', () => {
  const svg = drawn(
    event('Long', '2024-01-01', '2025-12-31'),
    event('Short', '2024-01-01', '2024-12-31'),
    event('Day', '2024-06-01', '2024-06-01'),
  );
  const [long, short] = barsIn(svg);
  assert.ok(long !== undefined && short !== undefined);
  assert.equal(long[0], short[0]);
  assert.ok(Math.abs((long[2] ?? 0) / (short[2] ?? 1) - 2) < 0.05, svg);
  assert.equal(svg.match(/<circle/g)?.length, 1);
});

test('what overlaps stands in rows of its own, and what does not shares one', () => {
  const overlapping = barsIn(drawn(event('A', '2020-01-01', '2021-01-01'), event('B', '2020-06-01', '2021-06-01')));
  assert.notEqual(overlapping[0]?.[1], overlapping[1]?.[1]);
  const apart = barsIn(drawn(event('A', '2020-01-01', '2020-02-01'), event('B', '2024-01-01', '2024-02-01')));
  assert.equal(apart[0]?.[1], apart[1]?.[1]);
});

test('what is open runs to the end of the axis and looks so', () => {
  const svg = drawn(event('Open', '2025-01-01'), event('Ended', '2025-01-01', '2025-02-01'));
  assert.match(svg, /tl-record-line__event--open/);
  const [open, ended] = barsIn(svg);
  assert.ok((open?.[2] ?? 0) > (ended?.[2] ?? 0) * 5);
  assert.match(svg, /Open: 1 Jan 2025 to now/);
});

test('a mark is told in words too, and words of a file are words', () => {
  const svg = drawn(event('<b>bold</b>', '2025-01-01', '2025-02-01', { mark: 'error', codes: ['8608', '4003'] }));
  assert.match(svg, /tl-record-line__event--error/);
  assert.match(svg, /&lt;b&gt;bold&lt;\/b&gt; \(8608 4003\)/);
  assert.ok(!svg.includes('<b>'));
});

test('a birth long before the rest stands at the edge with its day, so that the rest is no speck', () => {
  const svg = drawn(event('Born', '2008-09-25', '2008-09-25'), event('Referral', '2025-05-01', '2025-09-01'));
  assert.match(svg, /Born, 25 Sep 2008/);
  assert.ok((barsIn(svg)[0]?.[2] ?? 0) > 500);
});

test('days far apart, the same day twice, and a bar that ends before it begins are drawn without harm', () => {
  for (const svg of [
    drawn(event('Old', '0001-01-01', '0001-01-01'), event('New', '9999-12-31', '9999-12-31')),
    drawn(event('One', '2025-05-01', '2025-05-01')),
    drawn(event('Back', '2025-07-01', '2025-06-01')),
  ]) {
    assert.doesNotMatch(svg, /NaN|Infinity|="-/);
    for (const [x = -1, , width = -1] of barsIn(svg)) assert.ok(x >= 0 && width > 0 && x + width <= 1010);
  }
});
