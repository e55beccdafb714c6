import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure, figuresOf, long } from '#test/support/figures-of-ssda903.ts';
import type { ExampleChild } from '../checking/rule-example.ts';

test('deprivation of liberty is told from 2026-27 on', () => {
  const child: ExampleChild = { episodes: long, deprivations: { startedOn: '01/05/2026' } };
  assert.equal(figuresOf([child]).get('PL-12'), undefined);
  assert.equal(figure(figuresOf([child], {}, '2026-27'), 'PL-12').value, 1);
});
