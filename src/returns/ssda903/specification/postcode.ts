/** A postcode as tables of postcodes are asked for it: without spaces and in capitals, so that `hr1 2ab` is `HR12AB`. */
export function postcodeKey(text: string): string {
  return text.replace(/\s+/g, '').toUpperCase();
}
