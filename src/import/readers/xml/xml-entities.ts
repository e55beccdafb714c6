/**
 * The entities that XML itself defines; any other is refused, so that none can grow or reach outside the file. They have no
 * prototype: `&constructor;` must be as undefined as any other.
 */
export const xmlEntities: Record<string, string> = Object.assign(Object.create(null), {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  quot: '"',
});
