import type { Finding } from './finding.ts';
import { importsOf } from './imports.ts';
import type { ParsedSource } from './source-tree.ts';

/** Every ring of files that import each other, types included, each told once and from its first file. */
export function checkCycles(sources: readonly ParsedSource[]): readonly Finding[] {
  const graph = new Map(sources.map((source) => [source.path, targetsOf(source)]));
  const done = new Set<string>();
  const rings: (readonly string[])[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) rings.push(trail.slice(start));
    if (start >= 0 || done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return rings.map((ring) => ({
    path: ring[0] ?? '',
    what: `imports itself by way of ${[...ring.slice(1), ring[0]].join(' → ')}`,
    because: 'files in a ring can only be understood, tested and changed all together',
  }));
}

function targetsOf(source: ParsedSource): readonly string[] {
  return importsOf(source).flatMap(({ target }) => (target === undefined ? [] : [target]));
}
