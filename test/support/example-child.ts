import assert from 'node:assert/strict';
import { ReturnChild } from '#returns/ssda903/checking/return-child.ts';
import { returnYear } from '#returns/ssda903/checking/return-year.ts';
import type { ExampleChild } from '#returns/ssda903/checking/rule-example.ts';
import { childrenOf } from '#returns/ssda903/checking/sent-return.ts';
import { sentExample } from '#test/support/sent-example.ts';

/** The child of an example as the rules of 2025-26 read it, with last year’s return where the example has one. */
export function exampleChild(example: ExampleChild): ReturnChild {
  const { codes, codesLastYear } = returnYear('2025-26');
  const { sent, lastYear } = sentExample({ children: [example] });
  const [child] = childrenOf(sent).values();
  const [before] = childrenOf(lastYear).values();
  assert.ok(child);
  const last = before === undefined ? undefined : new ReturnChild(before, codesLastYear, [], 'last');
  return new ReturnChild(child, codes, [], 'this', last);
}
