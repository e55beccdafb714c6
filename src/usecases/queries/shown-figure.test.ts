import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '#domain/definition/role.ts';
import type { WorkerId } from '#domain/people/person.ts';
import { figureFromCounts } from '#measures/engine/figure.ts';
import { windowAt } from '#measures/engine/window.ts';
import { getMeasure } from '#test/support/get-measure.ts';
import type { Actor } from '../ports.ts';
import { showFigure } from './shown-figure.ts';

const window = windowAt('year ending 31 March', '2026-03-31');
const population = () => ({ people: 40_000, basis: 'invented' });

/** id, in, out, excluded → numerator, denominator, value, excluded as an elected member sees them, and why. */
const rows = [
  ['FD-07', 20, 80, 0, 20, 100, 20, 0, 'nothing is small'],
  ['FD-07', 5, 95, 0, 'c', 'c', 'c', 0, 'a small numerator'],
  ['FD-07', 95, 5, 0, 'c', 'c', 'c', 0, 'a small rest gives itself away as the difference'],
  ['FD-07', 0, 100, 0, 0, 100, 0, 0, 'nought is nobody'],
  ['FD-07', 0, 3, 0, 'c', 'c', 'c', 0, 'a small denominator'],
  ['FD-07', 20, 80, 2, 20, 100, 20, 'c', 'a small number left out'],
  ['FD-05', 6, 0, 0, 6, undefined, 6, 0, 'the smallest count that is shown'],
  ['FD-05', 1, 0, 0, 'c', undefined, 'c', 0, 'one child'],
  ['FD-06', 4, 0, 0, 'c', 40_000, 'c', 0, 'a rate from which the count follows; residents are no secret'],
] as const;

for (const [id, inside, out, excluded, numerator, denominator, value, left, why] of rows) {
  test(`${id} with ${inside}, ${out} and ${excluded}, outside the service: ${why}`, () => {
    const figure = figureFromCounts(getMeasure(id), { in: inside, out, excluded }, window, { population });
    const shown = showFigure(figure, actor('elected-member'));
    assert.deepEqual(
      [shown.numerator, shown.denominator, shown.value, shown.excluded],
      [numerator, denominator, value, left],
    );
    assert.equal(showFigure(figure, actor('performance-analyst')), figure, 'whole for those who may see the children');
  });
}

test('a caution on small numbers does not name the number that is withheld', () => {
  const figure = figureFromCounts(getMeasure('FD-07'), { in: 1, out: 2, excluded: 0 }, window);
  assert.ok(figure.warnings.some(({ kind }) => kind === 'small denominator'));
  assert.doesNotMatch(JSON.stringify(showFigure(figure, actor('elected-member')).warnings), /denominator is/);
});

function actor(role: Role): Actor {
  return { worker: 'worker-1' as WorkerId, name: 'Somebody', role };
}
