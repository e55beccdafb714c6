const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as it stands in XML. What XML cannot hold, such as the sign of a bell, is left out: Word would refuse the whole file. */
export function escapedXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not stand in XML
  const held = text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return held.replace(/[&<>]/g, (sign) => NAMED[sign] ?? sign);
}
