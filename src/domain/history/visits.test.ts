import assert from 'node:assert/strict';
import { test } from 'node:test';
import { historyOf, type Line } from '#test/support/history-builder.ts';
import { visitIn } from './visits.ts';

const on = '2026-03-13';
const rows: readonly [told: ReturnType<typeof visitIn>, lines: readonly Line[]][] = [
  [
    'alone',
    [
      ['visit', on, { outcome: 'met', howSeen: 'alone' }],
      ['case-note', on, { kind: 'visit', seen: 'yes', seenAlone: 'yes' }],
    ],
  ],
  [
    'with-others',
    [
      ['visit', on, { outcome: 'met', howSeen: 'with-others' }],
      ['case-note', on, { kind: 'visit', seen: 'yes', seenAlone: 'no' }],
      ['case-note', on, { kind: 'visit', seen: 'yes' }],
    ],
  ],
  [
    'not-seen',
    [
      ['visit', on, { outcome: 'met', howSeen: 'not-seen' }],
      ['case-note', on, { kind: 'visit', seen: 'no', seenAlone: 'yes' }],
    ],
  ],
  [
    'tried',
    [
      ['visit', on, { outcome: 'refused', howSeen: 'alone' }],
      ['case-note', on, { kind: 'unsuccessful-visit', seen: 'yes' }],
    ],
  ],
  [
    'not-said',
    [
      ['visit', on, { outcome: 'met' }],
      ['visit', on, { outcome: 'met', howSeen: 'perhaps' }],
      ['case-note', on, { kind: 'visit' }],
    ],
  ],
  [
    undefined,
    [
      ['case-note', on, { kind: 'phone', seen: 'yes' }],
      ['contact', on, {}],
    ],
  ],
];

test('R021 R022 a visit and an older note of one are read alike', () => {
  for (const [told, lines] of rows)
    for (const line of lines) {
      const [record] = historyOf({}, [line]).records;
      assert.ok(record !== undefined);
      assert.equal(visitIn(record), told, JSON.stringify(line));
    }
});
