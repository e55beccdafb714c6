import { ReturnChild } from '#returns/ssda903/checking/return-child.ts';
import type { ExampleChild } from '#returns/ssda903/checking/rule-example.ts';
import { childrenOf } from '#returns/ssda903/checking/sent-return.ts';
import { knownCodes } from '#returns/ssda903/specification/known-codes.ts';
import { sentExample } from './sent-example.ts';

/** A child written for an example as the rules of 2025-26 read it. */
export function childOfExample(example: ExampleChild): ReturnChild {
  const [first] = childrenOf(sentExample({ children: [example] }).sent).values();
  if (first === undefined) throw new RangeError('The example has no row');
  return new ReturnChild(first, knownCodes('2025-26'), [], 'this');
}
