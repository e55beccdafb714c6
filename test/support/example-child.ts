import assert from 'node:assert/strict';
import { childrenOf } from '#returns/ssda903/checking/children-of.ts';
import { readChild } from '#returns/ssda903/checking/read-child.ts';
import type { ReturnChild } from '#returns/ssda903/checking/return-child.ts';
import { returnYear } from '#returns/ssda903/checking/return-year.ts';
import type { ExampleChild } from '#returns/ssda903/checking/rule-example.ts';
import { sentExample } from '#test/support/sent-example.ts';

/** The child of an example as the rules of 2025-26 read it, with last year’s return where the example has one. */
export function exampleChild(example: ExampleChild): ReturnChild {
  const [child] = childrenOf(sentExample({ children: [example] })).values();
  assert.ok(child?.now);
  return readChild(child, returnYear('2025-26'));
}
