const LONGEST_NAME = 150;

/** The name of a file without the folders before it and without signs that are no letters. */
export function plainFileName(name: string): string {
  const [last = ''] = name.toWellFormed().split(/[\\/]/).slice(-1);
  return last.replace(/\p{C}/gu, '').trim().slice(-LONGEST_NAME);
}
