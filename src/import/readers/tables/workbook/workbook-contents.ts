import { readXmlPart } from './read-xml-part.ts';
import { partText, type WorkbookParts } from './workbook-part.ts';

/** A sheet of a workbook, and the part of the zip that holds it. */
export interface WorkbookSheet {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** What a workbook says of itself: its sheets in their order, and from which day it counts. */
export interface WorkbookContents {
  readonly sheets: readonly WorkbookSheet[];
  /** True when days are counted from 1904, as old Macs did. */
  readonly isFrom1904: boolean;
}

const FOLDER = 'xl/';
/** Excel names a sheet with no more than 31 signs. */
const LONGEST_NAME = 255;
const YES = ['1', 'true'];

/** Reads what sheets a workbook has. */
export async function workbookContents(parts: WorkbookParts): Promise<WorkbookContents> {
  const targets = await targetsOf(parts);
  const sheets: WorkbookSheet[] = [];
  let isFrom1904 = false;
  await readXmlPart(partText(parts, `${FOLDER}workbook.xml`), parts.budget.xml, {
    open(tag, attributes) {
      if (tag === 'workbookPr') isFrom1904 = YES.includes(attributes.date1904 ?? '');
      const part = tag === 'sheet' ? targets.get(relationOf(attributes)) : undefined;
      // A chart sheet or a macro sheet holds no rows.
      if (part === undefined || !part.includes('worksheets/')) return;
      const isHidden = (attributes.state ?? 'visible') !== 'visible';
      sheets.push({ name: (attributes.name ?? '').slice(0, LONGEST_NAME), part, isHidden });
    },
  });
  return { sheets, isFrom1904 };
}

async function targetsOf(parts: WorkbookParts): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  await readXmlPart(partText(parts, `${FOLDER}_rels/workbook.xml.rels`), parts.budget.xml, {
    open(tag, { Id, Target }) {
      if (tag !== 'Relationship' || Id === undefined || Target === undefined) return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `${FOLDER}${Target.replace(/^\.\//, '')}`);
    },
  });
  return targets;
}

/** The relation is named `id` in a name space that writers call `r`, and sometimes otherwise. */
function relationOf(attributes: Readonly<Record<string, string>>): string {
  const name = Object.keys(attributes).find((each) => each.endsWith(':id'));
  return name === undefined ? '' : (attributes[name] ?? '');
}
