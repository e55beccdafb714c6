import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAuthorityOfAnOrder } from './authority-of-an-order.ts';

test('an order was made by an authority of England, elsewhere, or nobody knows where', () => {
  for (const code of ['204', '352', '941', 'WAL', 'sco', 'NIR', 'NUK', '999'])
    assert.ok(isAuthorityOfAnOrder(code, '2025-26'), code);
  for (const code of ['', '458', '176', '20', '2041', '20A', 'ENG', 'E06000019', 'a04'])
    assert.ok(!isAuthorityOfAnOrder(code, '2025-26'), code);
});

test('an authority is known from the year in which it came', () => {
  assert.ok(!isAuthorityOfAnOrder('942', '2022-23'));
  assert.ok(isAuthorityOfAnOrder('942', '2023-24'));
});
