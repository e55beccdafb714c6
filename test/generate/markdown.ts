/** What stands at the head of every generated document, so that nobody edits it by hand. */
export const WRITTEN_BY = 'Written from the definitions by `npm run generate`. Do not edit: change the definition.';

/** What the marks after a source mean. */
export const EVIDENCE_MARKS =
  'Marks after a source: [V] checked against it, [K] to be checked against it before release, [D] calculated, [L] local practice.';

/** A table in Markdown; nothing when it has no rows. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Paragraphs, tables and headings as one document; empty ones are left out. */
export function page(...blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A name of the code, as such. */
export function code(name: string): string {
  return `\`${name}\``;
}

/** Where a heading is linked to, as Markdown readers name it. */
export function anchor(heading: string): string {
  return `#${heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
