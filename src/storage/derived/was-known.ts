/** The condition that a derived row was known at a change: it had come and not yet gone. Both are names in the statement: `t`, `$1`. */
export function wasKnown(table: string, change: string): string {
  return `${table}.known_from <= ${change} and (${table}.known_until is null or ${table}.known_until > ${change})`;
}
