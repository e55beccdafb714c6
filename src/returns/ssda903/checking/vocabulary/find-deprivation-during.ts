import { readableRowsFirst } from '../../../engine/given.ts';
import type { ReturnChild } from '../return-child.ts';
import type { EpisodeRow, Row } from '../return-rows.ts';
import { overlaps } from './overlaps.ts';

/**
 * A deprivation of liberty order that ran at some time of the episode; undefined when none did. Throws NotDecided when
 * none did of those that can be read and there is another, and when a day of the episode that it needs cannot be read.
 */
export function findDeprivationDuring(
  episode: EpisodeRow,
  { deprivations }: ReturnChild,
): Row<'deprivations'> | undefined {
  const orders = readableRowsFirst(deprivations, ({ startedOn, endedOn }) => [startedOn, endedOn]);
  return orders.find((order) => overlaps(order, episode));
}
