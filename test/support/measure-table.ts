import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clocksOf } from '#domain/clocks/clocks-of.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import type { Finding } from '#measures/engine/finding.ts';
import type { Measure } from '#measures/engine/measure.ts';
import { type ChildOf, historyOf, type Line } from './history-builder.ts';
import { settingsWith } from './settings-builder.ts';

/** One row: why it counts as it does, a child's records, and the facts they must give, in any order. */
export interface MeasureRow {
  readonly because: string;
  readonly lines: readonly Line[];
  /** `in 2026-04-07` for an event; `out 2026-04-07 until 2026-06-09` or `in 2026-06-09 onwards` for a spell. */
  readonly facts: readonly string[];
  readonly child?: ChildOf;
  readonly settings?: Partial<AuthoritySettings>;
  /** What the facts' own reason must say. */
  readonly says?: RegExp;
}

/** Holds a measure to a table of histories: each row is a test, named by why it counts in, out or not at all. */
export function measureTable(measure: Measure, rows: readonly MeasureRow[]): void {
  describe(`${measure.id} ${measure.name}`, () => {
    for (const row of rows) it(row.because, () => checkRow(measure, row));
  });
}

/** What a measure finds in a history of short lines. */
export function findingsOf(
  measure: Measure,
  { child = { born: '2018-05-02' }, lines, settings = {} }: Pick<MeasureRow, 'child' | 'lines' | 'settings'>,
): readonly Finding[] {
  const [history, own] = [historyOf(child, lines), settingsWith(settings)];
  return measure.facts(history, own, clocksOf(history, own));
}

function checkRow(measure: Measure, row: MeasureRow): void {
  const findings = findingsOf(measure, row);
  assert.deepEqual(findings.map(inShort).toSorted(), row.facts.toSorted());
  for (const { because } of findings) {
    assert.match(because, /^[A-Z].*\.$/, 'the reason is a sentence');
    if (row.says !== undefined) assert.match(because, row.says);
  }
}

function inShort({ kind, on, until, counted }: Finding): string {
  if (kind === 'event') return `${counted} ${on}`;
  return `${counted} ${on} ${until === undefined ? 'onwards' : `until ${until}`}`;
}
