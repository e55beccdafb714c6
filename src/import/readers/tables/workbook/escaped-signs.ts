const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** A text of a workbook with the signs that it writes as `_x000D_`, because XML has no place for them. */
export function escapedSigns(text: string): string {
  return text.includes('_x') ? text.replace(ESCAPED, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
}
