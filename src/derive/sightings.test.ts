import assert from 'node:assert/strict';
import { test } from 'node:test';
import { historyOf, type Line } from '#test/support/history-builder.ts';
import { sightingsOf } from './sightings.ts';

type Row = readonly [because: string, line: Line, sightings: readonly string[]];

function check(rows: readonly Row[]): void {
  for (const [because, line, expected] of rows) {
    const found = sightingsOf(historyOf({}, [line])).map(({ kind, on }) => `${kind} ${on}`);
    assert.deepEqual(found, expected, because);
  }
}

test('R021 a child was seen, or seen alone, only where the record says so', () => {
  const visit = (answers: Record<string, unknown>): Line => ['case-note', '2026-03-13', { kind: 'visit', ...answers }];
  const own = (answers: Record<string, unknown>): Line => ['visit', '2026-04-13', { outcome: 'met', ...answers }];
  check([
    ['seen on a visit', own({ howSeen: 'with-others' }), ['seen 2026-04-13']],
    ['seen alone on a visit', own({ howSeen: 'alone' }), ['seen 2026-04-13', 'seen-alone 2026-04-13']],
    ['not seen on a visit', own({ howSeen: 'not-seen' }), []],
    ['R022 an attempt that met nobody saw nobody', own({ outcome: 'nobody-in', howSeen: 'alone' }), []],
    [
      'words on a visit',
      own({ howSeen: 'alone', childsWords: 'w' }),
      ['seen 2026-04-13', 'seen-alone 2026-04-13', 'words 2026-04-13'],
    ],
    ['seen at a visit', visit({ seen: 'yes', seenAlone: 'no' }), ['seen 2026-03-13']],
    ['seen alone is seen too', visit({ seen: 'yes', seenAlone: 'yes' }), ['seen 2026-03-13', 'seen-alone 2026-03-13']],
    ['not seen at a visit', visit({ seen: 'no' }), []],
    ['not seen cannot be seen alone', visit({ seen: 'no', seenAlone: 'yes' }), []],
    ['a visit that does not say', visit({}), []],
    ['a call is no visit, whatever it says', ['case-note', '2026-04-13', { kind: 'phone', seen: 'yes' }], []],
    [
      'a visit on a summer night is on its day in England',
      ['case-note', '2026-04-13T23:30Z', { kind: 'visit', seen: 'yes' }],
      ['seen 2026-04-14'],
    ],
    [
      'an assessment says on which day, not its own',
      ['assessment', '2026-04-08', { seen: 'yes', seenOn: '2026-04-15', seenAlone: 'yes' }],
      ['seen 2026-04-15', 'seen-alone 2026-04-15'],
    ],
    ['seen without a day is no dated sign', ['assessment', '2026-04-08', { seen: 'yes' }], []],
    ['a contact sees nobody', ['contact', '2026-04-03', { decidedAt: '2026-04-07' }], []],
  ]);
});

test('R023 a child was heard where their words have a field of their own and stand in it', () => {
  check([
    ['words in a note', ['case-note', '2026-04-13', { kind: 'phone', childsWords: 'words' }], ['words 2026-04-13']],
    ['an empty field says nothing', ['case-note', '2026-04-13', { kind: 'phone', childsWords: '' }], []],
    ['what is told of the visit does not count', ['case-note', '2026-04-13', { kind: 'phone', whatHappened: 'w' }], []],
    ['words told with a contact', ['contact', '2026-04-03', { childsWords: 'words' }], ['words 2026-04-03']],
    [
      'an assessment says when they were spoken',
      ['assessment', '2026-04-08', { childsWords: 'words', childsWordsOn: '2026-04-16' }],
      ['words 2026-04-16'],
    ],
    ['words without a day are no dated sign', ['assessment', '2026-04-08', { childsWords: 'words' }], []],
    ['nor is a day without words', ['assessment', '2026-04-08', { childsWordsOn: '2026-04-16' }], []],
  ]);
});

test('R083 a manager thought about the child where they decided, authorised or read the story', () => {
  check([
    ['a management decision', ['management-decision', '2026-04-20'], ['oversight 2026-04-20']],
    ['a review of the chronology', ['chronology-review', '2026-04-21'], ['oversight 2026-04-21']],
    [
      'an authorised assessment',
      ['assessment', '2026-04-08', { authorisedOn: '2026-05-20' }],
      ['oversight 2026-05-20'],
    ],
    ['one handed in waits for it', ['assessment', '2026-04-08', {}, { state: 'submitted' }], []],
    ['a mark is bookkeeping', ['chronology-mark', '2026-04-21', { entry: 'contact-1', weight: 'routine' }], []],
    ['a void decision was none', ['management-decision', '2026-04-20', {}, { state: 'void' }], []],
  ]);
});
