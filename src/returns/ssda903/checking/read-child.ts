import type { Cell } from '../../engine/cell.ts';
import type { SentTwice } from './children-of.ts';
import { ReturnChild } from './return-child.ts';
import type { ReturnYear } from './return-year.ts';

/** A child as the rules of a year read them, each return by the codes of its own year. What cannot be read of this year’s rows is put to `unread`. */
export function readChild(
  { now = {}, before }: SentTwice,
  { codes, codesLastYear }: Pick<ReturnYear, 'codes' | 'codesLastYear'>,
  unread: Cell[] = [],
): ReturnChild {
  const lastYear = before === undefined ? undefined : new ReturnChild(before, codesLastYear, [], 'last');
  return new ReturnChild(now, codes, unread, 'this', lastYear);
}
