import assert from 'node:assert/strict';
import { test } from 'node:test';
import { days, type Limit, limitOn } from '#domain/definition/timescale.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import { limitFor, teamName } from './authority-settings.ts';

test('an authority’s own standards replace a local limit and never a statutory one', () => {
  const standing = (kind: Limit['kind']): Limit => ({
    id: 'visit',
    kind,
    values: [{ from: '1990-01-01', within: days(7), basis: 'Default' }],
  });
  const own = settingsWith({ localLimits: { visit: [{ from: '2026-01-01', within: days(3), basis: 'Own' }] } });
  const other = settingsWith({ localLimits: { review: [{ from: '2026-01-01', within: days(3), basis: 'Own' }] } });
  const rows: readonly [
    because: string,
    kind: Limit['kind'],
    settings: typeof own,
    on: string,
    basis: string | undefined,
  ][] = [
    ['a local limit is the authority’s', 'local', own, '2026-01-01', 'Own'],
    ['also before its own standard began: then there was none', 'local', own, '2025-12-31', undefined],
    ['where it has not settled it, the default stands', 'local', other, '2026-01-01', 'Default'],
    ['the law’s limit is the law’s', 'statutory', own, '2026-01-01', 'Default'],
  ];
  for (const [because, kind, settings, on, basis] of rows)
    assert.equal(limitOn(limitFor(standing(kind), settings), on)?.basis, basis, because);
});

test('a team has its name, and its id when the settings hold it no longer', () => {
  assert.equal(teamName(settingsWith(), 'north'), 'North assessment team');
  assert.equal(teamName(settingsWith(), 'disbanded'), 'disbanded');
});
