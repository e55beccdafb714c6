const MARK = / \[([VKDL])\]/g;

const words: Readonly<Record<string, string>> = {
  V: 'checked',
  K: 'still to be checked',
  D: 'calculated',
  L: 'local practice',
};

/** The reason of a due day without the marks that say how surely its source is known: whoever keeps the definitions reads those. */
export function withoutMarks(explained: string): string {
  return explained.replace(MARK, '');
}

/** A source with its marks in words: "LAIT 271, 2026 (checked)". */
export function marksInWords(source: string): string {
  return source.replace(MARK, (_, mark: string) => ` (${words[mark]})`);
}
