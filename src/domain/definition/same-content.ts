/** True when two texts hold the same words under the same names: the same words sent twice are no conflict. */
export function sameContent(one: Content, other: Content): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => JSON.stringify(one[name] ?? []) === JSON.stringify(other[name] ?? []));
}

type Content = Readonly<Record<string, readonly string[]>>;
