import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { ceasedToBeUnaccompanied, isUnaccompanied } from './unaccompanied.ts';

test('a child is or was unaccompanied by the marker of the header, and without one by the UASC table', () => {
  const said = (uasc: string) => isUnaccompanied(exampleChild({ headers: { uasc }, uasc: {} }));
  assert.deepEqual(['1', '0', ''].map(said), [true, false, true]);
  assert.equal(isUnaccompanied(exampleChild({})), false);
  assert.throws(() => said('7'), NotDecided);
});

test('the day on which the child ceased to be is that of the first entry in the UASC table', () => {
  const child = exampleChild({ uasc: [{ ceasedOn: '2025-05-01' }, { ceasedOn: '2025-06-01' }] });
  assert.equal(ceasedToBeUnaccompanied(child)?.value, '2025-05-01');
  assert.equal(ceasedToBeUnaccompanied(exampleChild({ uasc: {} }))?.value, '');
  assert.equal(ceasedToBeUnaccompanied(exampleChild({})), undefined);
});
