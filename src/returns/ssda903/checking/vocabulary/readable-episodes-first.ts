import { readableRowsFirst } from '../../../engine/given.ts';
import type { ReturnChild } from '../return-child.ts';
import type { EpisodeRow } from '../return-rows.ts';

/** The child’s episodes, last those of which a value that matters cannot be read: what the others decide is decided before they are asked. */
export function readableEpisodesFirst(
  { episodes }: ReturnChild,
  ...columns: readonly (keyof EpisodeRow)[]
): readonly EpisodeRow[] {
  return readableRowsFirst(episodes, (episode) => columns.map((column) => episode[column]));
}
