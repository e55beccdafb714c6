import { writeZip } from '#documents/zip/write-zip.ts';

/** A zip of texts by name. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  return writeZip(Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text, 'utf8') })));
}

/** A Word document as programs write it: each paragraph in runs that end anywhere, each as Word would mark it. */
export function docxOf(paragraphs: readonly (readonly string[])[]): Uint8Array {
  const run = (text: string) =>
    `<w:r><w:rPr><w:b/></w:rPr>${text.split('\n').map(textOf).join('<w:br/>')}</w:r><w:proofErr w:type="spellStart"/>`;
  const body = paragraphs.map((runs) => `<w:p>${runs.map(run).join('')}</w:p>`).join('');
  return zipOf({
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
}

function textOf(text: string): string {
  return `<w:t xml:space="preserve">${escaped(text)}</w:t>`;
}

/** How a cell keeps what it shows: in the list of the workbook, in itself, or as a number. */
export type CellKept = 'shared' | 'inline' | 'number';

/** An Excel workbook of one sheet. */
export function xlsxOf(rows: readonly (readonly { readonly text: string; readonly kept: CellKept }[])[]): Uint8Array {
  const shared: string[] = [];
  const cell = ({ text, kept }: { readonly text: string; readonly kept: CellKept }) => {
    if (kept === 'number') return `<c><v>${text}</v></c>`;
    if (kept === 'inline') return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
    return `<c t="s"><v>${shared.push(text) - 1}</v></c>`;
  };
  const sheet = rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
  return zipOf({
    'xl/workbook.xml': '<workbook><sheets><sheet name="Contacts"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si><r><t xml:space="preserve">${escaped(text.slice(0, 3))}</t></r><r><t xml:space="preserve">${escaped(text.slice(3))}</t></r></si>`).join('')}</sst>`,
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\r', '');
}
