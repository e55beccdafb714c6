const URN = /^(?:SC)?0*(\d{1,7})$/;
const FILLER = /^X{7}$/i;

/**
 * The inspectorate’s unique reference number as digits, so that what a spreadsheet made of it (`1234567.0`, a lost nought)
 * and the older writing with letters (`SC055123`) are one number; undefined for what is none.
 */
export function readUrn(text: string): string | undefined {
  const written = text.replace(/\s+/g, '').replace(/\.0+$/, '').toUpperCase();
  return URN.exec(written)?.[1];
}

/** True for what is written where there is no number to give: seven times X. */
export function isUrnFiller(text: string): boolean {
  return FILLER.test(text.trim());
}
