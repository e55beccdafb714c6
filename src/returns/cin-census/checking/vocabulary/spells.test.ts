import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DateCell } from '../../../engine/cell.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { censusChild } from '../census-rows.ts';
import { censusYear } from '../census-year.ts';
import { passes, withEpisode } from '../rule-example.ts';
import {
  datesOf,
  findRunningAtStart,
  isRunningOn,
  isRunningPast,
  type Spell,
  spellOfEnquiry,
  spellOfEpisode,
} from './spells.ts';

const census = censusYear('2025-26');
const date = (value: string) => new DateCell({ table: 'T', field: 'On', value });
const spell = (from: string, until: string): Spell => ({ from: date(from), until: date(until) });

test('a spell runs from its first day to its last, and without an end to the reference date', () => {
  const closed = spell('2025-05-01', '2025-06-01');
  const open = spell('2025-05-01', '');
  const rows: readonly [spell: Spell, on: string, running: boolean, past: boolean][] = [
    [closed, '2025-04-30', false, false],
    [closed, '2025-05-01', true, true],
    [closed, '2025-06-01', true, false],
    [closed, '2025-06-02', false, false],
    [closed, '', false, false],
    [open, '2026-03-31', true, true],
    [open, '2026-04-01', false, false],
    [spell('', '2025-06-01'), '2025-05-15', false, false],
    [{ from: date('2025-05-01') }, '2025-05-01', false, false],
  ];
  for (const [each, on, running, past] of rows) {
    assert.equal(isRunningOn(each, date(on), census), running, on);
    assert.equal(isRunningPast(each, date(on), census), past, on);
  }
});

test('an end is read only when the spell began by the day', () => {
  const bad = spell('2025-05-02', '1 June');
  assert.equal(isRunningOn(bad, date('2025-05-01'), census), false);
  assert.throws(() => isRunningOn(bad, date('2025-05-02'), census), NotDecided);
});

test('of two that overlap the later is found, once, whatever the order in the file', () => {
  const [first, second] = [spell('2025-05-01', '2025-06-01'), spell('2025-06-01', '')];
  assert.equal(findRunningAtStart(second, [second, first], census), first);
  assert.equal(findRunningAtStart(first, [second, first], census), undefined);
  assert.equal(findRunningAtStart(second, [second, first], census, isRunningPast), undefined);
});

test('of two that begin on one day the second of the file is the later', () => {
  const [first, second] = [spell('2025-05-01', ''), spell('2025-05-01', '')];
  assert.equal(findRunningAtStart(second, [first, second], census), first);
  assert.equal(findRunningAtStart(first, [first, second], census), undefined);
});

test('a referral without further action and an enquiry that needs no conference count as over', () => {
  const [raw] = passes(
    'they are read',
    withEpisode({
      referredOn: '2025-05-01',
      noFurtherAction: '1',
      section47Enquiries: [{ startedOn: '2025-05-01', initialConferenceNotRequired: '1' }, { startedOn: '2025-05-01' }],
    }),
  ).children;
  assert.ok(raw);
  const [episode] = censusChild(raw, census).episodes;
  assert.ok(episode);
  assert.equal(spellOfEpisode(episode).until, undefined);
  assert.deepEqual(datesOf(spellOfEpisode(episode)), [episode.referredOn]);
  const [over, open] = episode.section47Enquiries.map(spellOfEnquiry);
  assert.equal(over?.until, undefined);
  assert.equal(open?.until?.isBlank, true);
});
