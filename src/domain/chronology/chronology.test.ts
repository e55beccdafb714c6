import assert from 'node:assert/strict';
import { test } from 'node:test';
import { historyOf, type Line } from '#test/support/history-builder.ts';
import { chronologyOf, daysToEntry } from './chronology.ts';

const story = (lines: readonly Line[]) => chronologyOf(historyOf({}, lines));

test('R018 a history is told as one story, oldest first, whatever order it was written in', () => {
  const rows: readonly [because: string, lines: readonly Line[], told: readonly string[]][] = [
    ['nothing happened yet', [], []],
    [
      'what happened first is told first, however late it was written',
      [
        ['referral', '2026-04-07'],
        ['case-note', '2026-03-30', { kind: 'phone' }, { kept: '2026-04-20' }],
        ['contact', '2026-04-03'],
      ],
      ['2026-03-30 case-note-1', '2026-04-03 contact-1', '2026-04-07 referral-1'],
    ],
    [
      'of one day, what was first kept comes first',
      [
        ['contact', '2026-04-07T16:00Z'],
        ['referral', '2026-04-07'],
        ['assessment', '2026-04-07'],
      ],
      ['2026-04-07 contact-1', '2026-04-07 referral-1', '2026-04-07 assessment-1'],
    ],
    ['a time stands on its day in England', [['contact', '2026-04-06T23:30Z']], ['2026-04-07 contact-1']],
    [
      'marks are bookkeeping, and reviews are part of the story',
      [
        ['contact', '2026-04-03'],
        ['chronology-mark', '2026-04-10', { entry: 'contact-1', weight: 'routine' }],
        ['chronology-review', '2026-04-11'],
      ],
      ['2026-04-03 contact-1', '2026-04-11 chronology-review-1'],
    ],
    ['a record without its date has no place in it', [['referral', '']], []],
    ['a void record never happened', [['contact', '2026-04-03', {}, { state: 'void' }]], []],
  ];
  for (const [because, lines, told] of rows)
    assert.deepEqual(
      story(lines).map(({ on, record }) => `${on} ${record}`),
      told,
      because,
    );
});

test('R018 of a manager’s marks on an event the latest stands', () => {
  const mark = (on: string, weight: string, options: { kept?: string; entry?: string } = {}): Line => [
    'chronology-mark',
    on,
    { entry: options.entry ?? 'contact-1', weight },
    { ...(options.kept !== undefined && { kept: options.kept }) },
  ];
  const rows: readonly [because: string, marks: readonly Line[], weight: string | undefined][] = [
    ['nobody has marked it', [], undefined],
    ['one mark', [mark('2026-04-10', 'significant')], 'significant'],
    ['the later day stands', [mark('2026-04-10', 'significant'), mark('2026-04-11', 'routine')], 'routine'],
    ['whichever of them is read first', [mark('2026-04-11', 'routine'), mark('2026-04-10', 'significant')], 'routine'],
    [
      'of one day, the one recorded later',
      [
        mark('2026-04-10', 'routine', { kept: '2026-04-10T15:00Z' }),
        mark('2026-04-10', 'significant', { kept: '2026-04-10T09:00Z' }),
      ],
      'routine',
    ],
    ['a mark on another event is not this one’s', [mark('2026-04-10', 'significant', { entry: 'other' })], undefined],
    ['a weight that is not one of the list says nothing', [mark('2026-04-10', 'heavy')], undefined],
  ];
  for (const [because, marks, weight] of rows)
    assert.equal(story([['contact', '2026-04-03'], ...marks])[0]?.weight, weight, because);
});

test('R037 how long after an event it was written up is counted in days of England', () => {
  const rows: readonly [because: string, on: string, firstRecordedAt: string, days: number][] = [
    ['on the day', '2026-04-13', '2026-04-13T15:00:00.000Z', 0],
    ['at midnight of a summer night the next day begins', '2026-04-13', '2026-04-13T23:00:00.000Z', 1],
    ['weekends count', '2026-04-10', '2026-04-13T09:00:00.000Z', 3],
    ['what was written up before it happened is not late', '2026-04-13', '2026-04-10T09:00:00.000Z', 0],
    ['no date of the calendar is no number of days', '2026-02-30', '2026-04-10T09:00:00.000Z', 0],
  ];
  for (const [because, on, firstRecordedAt, days] of rows)
    assert.equal(daysToEntry(on, firstRecordedAt), days, because);
  const [late] = story([['contact', '2026-04-13', {}, { kept: '2026-04-20T09:00Z', changed: '2026-06-01T09:00Z' }]]);
  assert.equal(late?.writtenUpAfterDays, 7, 'a later correction does not make it later');
});
