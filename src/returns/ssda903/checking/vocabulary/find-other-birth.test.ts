import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import type { ExampleChild } from '../rule-example.ts';
import { findOtherBirth } from './find-other-birth.ts';

/** What is found of the date of birth that a review gives, beside the entry in the header. */
function found(bornOn: string, headers: ExampleChild['headers'] = { bornOn: '01/05/2015' }) {
  const child = exampleChild({ headers: headers ?? [], reviews: { bornOn } });
  const calls: string[] = [];
  for (const review of child.reviews)
    findOtherBirth(review.bornOn, child, (...cells) => {
      calls.push(cells.map(({ table, value }) => `${table} ${value}`).join(', '));
    });
  return calls;
}

test('a date of birth that is not that of the header is found beside it, however the two are written', () => {
  assert.deepEqual(found('02/05/2015'), ['Reviews 02/05/2015, Header 01/05/2015']);
  assert.deepEqual(found(''), ['Reviews , Header 01/05/2015']);
  assert.deepEqual(found('2015-05-01'), []);
  assert.deepEqual(found('02/05/2015', {}), ['Reviews 02/05/2015, Header ']);
});

test('without an entry in the header there is nothing to compare', () => {
  assert.deepEqual(found('02/05/2015', []), []);
});

test('one that cannot be read is not decided, unless both are written alike', () => {
  assert.throws(() => found('May'), NotDecided);
  assert.throws(() => found('02/05/2015', { bornOn: 'May' }), NotDecided);
  assert.deepEqual(found('May', { bornOn: 'May' }), []);
});
