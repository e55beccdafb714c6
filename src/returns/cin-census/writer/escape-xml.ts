const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** Text as it must stand between two tags, so that a reader gets back every character of it. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? character);
}
