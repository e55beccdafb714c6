import { escapedXml } from '#documents/leaving/escaped-xml.ts';
import type { Grid } from './spoilt-tables.ts';

/** The parts of a workbook that has nothing but sheets, each given by its name as XML. */
export function workbookParts(sheets: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const all = [...sheets].map(([name, xml], at) => ({
    name,
    xml,
    id: `r${at + 1}`,
    file: `worksheets/sheet${at + 1}.xml`,
  }));
  const listed = all.map(
    ({ name, id }) => `<sheet name="${escapedXml(name).replaceAll('"', '&quot;')}" r:id="${id}"/>`,
  );
  const related = all.map(({ id, file }) => `<Relationship Id="${id}" Target="${file}"/>`);
  return new Map([
    ['[Content_Types].xml', ''],
    ['xl/workbook.xml', `<workbook><sheets>${listed.join('')}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `<Relationships>${related.join('')}</Relationships>`],
    ...all.map(({ file, xml }) => [`xl/${file}`, xml] as const),
  ]);
}

/** A table as the XML of a sheet. */
export function sheetOf(grid: Grid): string {
  const rows = grid.map(
    (row) => `<row>${row.map((value) => `<c t="inlineStr"><is><t>${escapedXml(value)}</t></is></c>`).join('')}</row>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
}
