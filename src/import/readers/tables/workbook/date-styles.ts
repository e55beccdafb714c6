import { readXmlPart } from './read-xml-part.ts';
import { partText, type WorkbookParts } from './workbook-part.ts';

/** The formats for dates and times that every workbook has without writing them down (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Excel takes no longer formats, and no more styles. */
const [LONGEST_FORMAT, MOST_STYLES] = [255, 65_536];

/** The styles of a workbook that show a number as a date or a time, by their number. */
export async function dateStyles(parts: WorkbookParts): Promise<ReadonlySet<string>> {
  const dates = new Set<string>();
  const formats = new Map<number, boolean>();
  let [isCellFormat, style] = [false, 0];
  await readXmlPart(partText(parts, 'xl/styles.xml'), parts.budget.xml, {
    open(tag, { numFmtId, formatCode }) {
      if (tag === 'numFmt' && formatCode !== undefined) formats.set(Number(numFmtId), showsDate(formatCode));
      if (tag === 'cellXfs') isCellFormat = true;
      if (tag !== 'xf' || !isCellFormat) return;
      if (style < MOST_STYLES && isDateFormat(Number(numFmtId ?? 0), formats)) dates.add(String(style));
      style += 1;
    },
    close(tag) {
      if (tag === 'cellXfs') isCellFormat = false;
    },
  });
  return dates;
}

function isDateFormat(id: number, formats: ReadonlyMap<number, boolean>): boolean {
  return formats.get(id) ?? BUILT_IN.some(([from, to]) => id >= from && id <= to);
}

/** True when a format shows a day or a time: one of its letters stands outside quotes and brackets, and no place for a digit. */
function showsDate(format: string): boolean {
  const [first = ''] = format
    .slice(0, LONGEST_FORMAT)
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .split(';');
  const plain = first.replace(/\[(?![hms]+\])[^\]]*\]/gi, '').replace(/general/gi, '');
  return /[dmyhs]/i.test(plain) && !/[#?]|0(?!0*$)/.test(plain.replace(/(s\]?)[.,]0+/gi, '$1'));
}
