const [A, Z] = [65, 90];
/** Three letters name more columns than any sheet has. */
const MOST_LETTERS = 3;

/** The place of a column, from 0, in the name of a cell as `AB12`; undefined when it has none. */
export function columnOf(cell: string | undefined): number | undefined {
  if (cell === undefined) return undefined;
  let [column, letters] = [0, 0];
  for (; letters <= MOST_LETTERS; letters += 1) {
    const letter = cell.charCodeAt(letters);
    if (!(letter >= A && letter <= Z)) break;
    column = 26 * column + letter - A + 1;
  }
  return letters > 0 && letters <= MOST_LETTERS ? column - 1 : undefined;
}
