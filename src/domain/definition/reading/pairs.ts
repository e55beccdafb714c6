/** What a form posted, or a draft kept: each name with the values typed for it. */
export type FormPairs = ReadonlyMap<string, readonly string[]> | Readonly<Record<string, readonly string[]>>;

/** The pairs under their names, their text as it was typed save what no record could keep: line endings of the browser, and signs that are no text. */
export function toPairs(posted: FormPairs): ReadonlyMap<string, readonly string[]> {
  const entries = posted instanceof Map ? [...posted] : Object.entries(posted);
  return new Map(entries.map(([name, values]) => [name, values.map(cleaned)]));
}

/** The pairs whose names begin with a prefix, without it. */
export function pairsUnder(pairs: ReadonlyMap<string, readonly string[]>, prefix: string): typeof pairs {
  const under = [...pairs].filter(([name]) => name.startsWith(prefix));
  return new Map(under.map(([name, values]) => [name.slice(prefix.length), values]));
}

/** The first value that is more than blank, untrimmed; empty when there is none. */
export function firstText(pairs: ReadonlyMap<string, readonly string[]>, name: string): string {
  return pairs.get(name)?.find((value) => value.trim() !== '') ?? '';
}

function cleaned(text: string): string {
  return text.toWellFormed().replaceAll('\0', '').replace(/\r\n?/g, '\n');
}
