import type { Passage } from '#usecases/commands/return-record.command.ts';
import { type Asked, posted } from '#web/server/screen.ts';

const NAME = /^passages\[(\d{1,3})\]\.(?:field|quoted|words)$/;

/** The comments on passages as a form holds them, in its order, blank ones too. */
export function passagesIn(asked: Pick<Asked, 'form'>): readonly Passage[] {
  const rows = new Set([...asked.form.keys()].flatMap((name) => NAME.exec(name)?.[1] ?? []).map(Number));
  const part = (row: number, name: string) => posted(asked, `passages[${row}].${name}`);
  return [...rows]
    .sort((one, other) => one - other)
    .map((row) => ({ field: part(row, 'field'), quoted: part(row, 'quoted'), words: part(row, 'words') }));
}

/** True when nothing was typed in a row. */
export function isBlank({ field, quoted, words }: Passage): boolean {
  return field === '' && quoted === '' && words === '';
}

/** The rows after a button of the list was pressed without a script: one more, or one fewer; undefined when none was. */
export function rowsPressed(asked: Pick<Asked, 'form'>): readonly Passage[] | undefined {
  const rows = passagesIn(asked);
  if (posted(asked, '_add') === 'passages') return [...rows, { field: '', quoted: '', words: '' }];
  const removed = /^passages\[(\d{1,3})\]$/.exec(posted(asked, '_remove'))?.[1];
  return removed === undefined ? undefined : rows.filter((_, index) => index !== Number(removed));
}
