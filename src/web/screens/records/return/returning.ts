import type { Passage, ReturnRecord } from '#usecases/commands/return-record.command.ts';
import type { DraftContent } from '#usecases/ports.ts';
import { type Asked, posted } from '#web/server/screen.ts';

const NAME = /^passages\[(\d{1,3})\]\.(?:field|quoted|words)$/;

/** What is typed to give a record back: a comment on the whole, and comments on its passages. */
export type Returning = Required<Pick<ReturnRecord, 'comment' | 'passages'>>;

/** A giving back as its form was typed, blank rows too. */
export function returningIn(words: DraftContent): Returning {
  return { comment: words.comment?.[0]?.trim() ?? '', passages: passagesIn(words) };
}

/** The words of a form that holds a giving back. */
export function wordsOfReturning({ comment, passages }: Returning): DraftContent {
  const rows = passages.flatMap((passage, row) =>
    Object.entries(passage).map(([name, words]) => [`passages[${row}].${name}`, [words]] as const),
  );
  return { ...Object.fromEntries(rows), comment: [comment] };
}

/** The comments on passages as a form holds them, in its order, blank ones too. */
function passagesIn(words: DraftContent): readonly Passage[] {
  const rows = new Set(
    Object.keys(words)
      .flatMap((name) => NAME.exec(name)?.[1] ?? [])
      .map(Number),
  );
  const part = (row: number, name: string) => words[`passages[${row}].${name}`]?.[0]?.trim() ?? '';
  return [...rows]
    .sort((one, other) => one - other)
    .map((row) => ({ field: part(row, 'field'), quoted: part(row, 'quoted'), words: part(row, 'words') }));
}

/** True when nothing was typed in a row. */
export function isBlank({ field, quoted, words }: Passage): boolean {
  return field === '' && quoted === '' && words === '';
}

/** The rows after a button of the list was pressed without a script: one more, or one fewer; undefined when none was. */
export function rowsPressed(asked: Pick<Asked, 'form'>, rows: readonly Passage[]): readonly Passage[] | undefined {
  if (posted(asked, '_add') === 'passages') return [...rows, { field: '', quoted: '', words: '' }];
  const removed = /^passages\[(\d{1,3})\]$/.exec(posted(asked, '_remove'))?.[1];
  return removed === undefined ? undefined : rows.filter((_, index) => index !== Number(removed));
}
