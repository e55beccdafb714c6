import type { EffortReport } from '#usecases/queries/effort.query.ts';

const HEAD = [
  'form',
  'field',
  'question',
  'asked',
  'blank',
  'forms_edited_in',
  'edits',
  'seconds',
  'record_opened_by_others',
  'quoted_on_later_forms',
  'read_by_clocks_and_figures',
];

/** The report as comma-separated values: one line a question. */
export function effortCsv({ forms }: EffortReport): string {
  const lines = forms.flatMap(({ type, questions }) =>
    questions.map((each) => [
      type,
      each.field,
      each.ask,
      each.asked,
      each.blank,
      each.edited,
      each.edits,
      each.seconds,
      each.opened,
      each.quoted,
      each.isReadByTheHouse ? 'yes' : 'no',
    ]),
  );
  return [HEAD, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

// A spreadsheet takes what begins like a formula for one.
function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
