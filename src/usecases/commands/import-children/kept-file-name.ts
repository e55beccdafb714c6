/** As much of a name as anybody reads in a list. */
const LONGEST_NAME = 200;
/** Signs that are no letters, and those that make a name read the other way round. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** The name of a file as the list of imports keeps it: without the folders it came from and without signs that nobody sees. */
export function keptFileName(name: string): string {
  const [last = ''] = name.toWellFormed().split(/[/\\]/).slice(-1);
  const shown = [...last.replaceAll(UNSEEN, '').trim()].slice(0, LONGEST_NAME).join('');
  return shown === '' ? 'a file without a name' : shown;
}
