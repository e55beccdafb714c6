import type { ReturnChild } from '../return-child.ts';
import type { HeaderRow } from '../return-rows.ts';

/** The child’s entry in last year’s header; undefined when the child was not in that return. */
export function headerLastYear({ lastYear }: ReturnChild): HeaderRow | undefined {
  return lastYear?.header;
}
