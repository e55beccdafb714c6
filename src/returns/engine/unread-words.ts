/** What a reader of figures is told of values that could not be read; nothing when there is none. */
export function unreadWords(count: number): readonly string[] {
  if (count === 0) return [];
  return [
    count === 1
      ? 'One value of the file cannot be read. What needs it is not counted: see what was found.'
      : `${count.toLocaleString('en-GB')} values of the file cannot be read. What needs them is not counted: see what was found.`,
  ];
}
