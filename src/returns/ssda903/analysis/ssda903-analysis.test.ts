import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inCare, whole } from '#test/support/figures-of-ssda903.ts';
import { sentExample } from '#test/support/sent-example.ts';
import { ssda903Analysis } from './ssda903-analysis.ts';

test('without last year’s return the figures say so, and what cannot be read is told', () => {
  const { sent } = sentExample({ children: [whole({ episodes: { ...inCare, startedOn: 'soon' } })] });
  const { notes, yearEndingMarch } = ssda903Analysis({ sent }, '2025-26');
  assert.equal(yearEndingMarch, 2026);
  assert.match(notes[0] ?? '', /One value/);
  assert.match(notes[1] ?? '', /Last year’s return was not given/);
});
