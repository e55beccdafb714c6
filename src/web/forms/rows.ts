import type { Field, Fields, GroupsField } from '#domain/definition/field.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import type { DraftContent } from '#usecases/ports.ts';

/** The number of a row as `readForm` reads it: a number beyond these was typed by nobody, and must not fill a page with empty rows. */
const ROW = /^(\d{1,4})\]/;

/** How many rows of a list the names of a form hold: one more than the highest number in `field[n]`. */
export function rowsIn(names: readonly string[], field: string): number {
  const before = `${field}[`;
  return names.reduce((rows, name) => {
    const [, number] = (name.startsWith(before) && ROW.exec(name.slice(before.length))) || [];
    return number === undefined ? rows : Math.max(rows, Number(number) + 1);
  }, 0);
}

/** The form as one of its list buttons leaves it, without a script: a row more, a row fewer, or as it was. */
export function rowsChanged(
  { fields }: Pick<RecordType, 'fields'>,
  content: DraftContent,
  pressed: { readonly add: string; readonly remove: string },
): DraftContent {
  if (pressed.remove !== '') return removeRow(content, pressed.remove);
  const field = listAt(fields, pressed.add.replace(/^own\.[^.]+\./, ''));
  return field?.kind === 'groups' ? addRow(content, pressed.add, field) : content;
}

/** The list that a name leads to: `outcomes[0].actions` leads into a row of another. */
function listAt(fields: Fields, name: string): Field | undefined {
  const [, first = '', inner] = /^([^.[]+)(?:\[\d+\]\.(.+))?$/.exec(name) ?? [];
  const field = fields[first];
  return inner !== undefined && field?.kind === 'groups' ? listAt(field.fields, inner) : field;
}

/** The form with an empty row more at the end of a list. */
export function addRow(content: DraftContent, name: string, { fields, atLeast = 0 }: GroupsField): DraftContent {
  const index = Math.max(rowsIn(Object.keys(content), name), atLeast);
  const [first = ''] = Object.keys(fields);
  return { ...content, [`${name}[${index}].${first}`]: [''] };
}

/** The form without a row of a list; the rows after it close up. `row` is as the button says it: `risks[1]`. */
export function removeRow(content: DraftContent, row: string): DraftContent {
  const [, field, text] = /^(.+)\[(\d+)\]$/.exec(row) ?? [];
  if (field === undefined || text === undefined) return content;
  const gone = Number(text);
  const kept = Object.entries(content).flatMap(([name, values]) => {
    const rest = name.startsWith(`${field}[`) ? name.slice(field.length + 1) : undefined;
    const [, number = '', after = ''] = /^(\d+)(\].*)$/s.exec(rest ?? '') ?? [];
    const index = Number(number);
    if (rest === undefined || number === '' || index < gone) return [[name, values] as const];
    return index === gone ? [] : [[`${field}[${index - 1}${after}`, values] as const];
  });
  return Object.fromEntries(kept);
}
