import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '#measures/engine/facts-of.ts';
import { windowAt } from '#measures/engine/window.ts';
import { brokenDownBy } from '#test/support/figures-of-facts.ts';
import { historyOf } from '#test/support/history-builder.ts';
import { measureTable } from '#test/support/measure-table.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import { decisionsWithLevelOfNeed } from './loc-decisions-with-level-of-need.measure.ts';

measureTable(decisionsWithLevelOfNeed, [
  {
    because: 'R043 the level and its reason: in, on the day of the decision',
    lines: [['contact', '2026-04-13', { decidedAt: '2026-04-14', level: '3', levelReason: 'several services' }]],
    facts: ['in 2026-04-14'],
    says: /^Decided on 14 April 2026, with the level of need and the reason for it\.$/,
  },
  {
    because: 'a level without a reason: out',
    lines: [['contact', '2026-04-13', { decidedAt: '2026-04-14', level: '3' }]],
    facts: ['out 2026-04-14'],
    says: /without the reason for it\.$/,
  },
  {
    because: 'neither: out',
    lines: [['contact', '2026-04-13', { decidedAt: '2026-04-14' }]],
    facts: ['out 2026-04-14'],
    says: /without the level of need and the reason for it\.$/,
  },
  {
    because: 'not decided yet: nothing',
    lines: [['contact', '2026-04-13', { level: '3' }]],
    facts: [],
  },
]);

test('R043 broken down by level it is the distribution over the four levels, those without one among them', () => {
  const settings = settingsWith();
  const facts = [...'1222334', ''].flatMap((level) => {
    const answers = { decidedAt: '2026-04-14', ...(level !== '' && { level, levelReason: 'why' }) };
    return factsOf([decisionsWithLevelOfNeed], historyOf({}, [['contact', '2026-04-13', answers]]), settings, []);
  });
  const { parts } = brokenDownBy(decisionsWithLevelOfNeed, facts, windowAt('month', '2026-04-30'), 'level', settings);
  assert.deepEqual(
    parts.map(({ label, counts }) => [label, counts.in + counts.out]),
    [
      ['Level 1: universal', 1],
      ['Level 2: additional', 3],
      ['Level 3: complex', 2],
      ['Level 4: acute', 1],
      ['Not known', 1],
    ],
  );
});
