import assert from 'node:assert/strict';
import type { Measure } from '#measures/engine/measure.ts';
import { findMeasure } from '#measures/index.ts';

/** The measure with this id; fails the test when there is none. */
export function getMeasure(id: string): Measure {
  const measure = findMeasure(id);
  assert.ok(measure, `There is no measure "${id}"`);
  return measure;
}
