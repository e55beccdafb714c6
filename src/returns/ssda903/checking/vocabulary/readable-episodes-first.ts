import type { Cell } from '../../../engine/cell.ts';
import type { ReturnChild } from '../return-child.ts';
import type { EpisodeRow } from '../return-rows.ts';

/** The child’s episodes, last those of which a value that matters cannot be read: what the others decide is decided before they are asked. */
export function readableEpisodesFirst(
  { episodes }: ReturnChild,
  ...columns: readonly (keyof EpisodeRow)[]
): readonly EpisodeRow[] {
  const isUnread = (episode: EpisodeRow) =>
    columns.some((column) => (episode[column] satisfies Cell).fault !== undefined);
  return episodes.some(isUnread)
    ? episodes.toSorted((one, other) => Number(isUnread(one)) - Number(isUnread(other)))
    : episodes;
}
