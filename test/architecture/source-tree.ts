import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node, SourceFile } from 'typescript/unstable/ast';
import { createVirtualFileSystem } from 'typescript/unstable/fs';
import { API } from 'typescript/unstable/sync';

/** A source file: its path from the folder of the clone, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** A source file with its syntax tree, so that no rule mistakes a comment or a string for code. */
export interface ParsedSource extends Source {
  readonly tree: SourceFile;
}

/** The folder of the clone. */
export const ROOT = join(import.meta.dirname, '../..');

/** Everything we wrote: the product, its tests and what starts it. */
export function readSources(): readonly Source[] {
  const paths = globSync(['src/**/*.ts', 'test/**/*.ts', 'bootstrap/*.mjs'], { cwd: ROOT }).sort();
  return paths.map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Reads sources with TypeScript's own parser. They are never resolved or checked here, so made-up ones do as well as real ones. */
export function parseSources(sources: readonly Source[]): readonly ParsedSource[] {
  const options = { noResolve: true, noLib: true, types: [], allowJs: true, noEmit: true };
  const config = { compilerOptions: options, files: sources.map(({ path }) => path) };
  const files = { '/tsconfig.json': JSON.stringify(config), ...inRoot(sources) };
  const api = new API({ cwd: '/', fs: createVirtualFileSystem(files) });
  try {
    using snapshot = api.updateSnapshot({ openProjects: ['/tsconfig.json'] });
    const [project] = snapshot.getProjects();
    return sources.map((source) => {
      const tree = project?.program.getSourceFile(`/${source.path}`);
      if (tree === undefined) throw new Error(`TypeScript did not read ${source.path}`);
      return { ...source, tree };
    });
  } finally {
    api.close();
  }
}

/** Calls back for the node and everything inside it. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** The line a node begins on, counted from 1. */
export function lineOf(node: Node, source: ParsedSource): number {
  return source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1;
}

/** True for tests, which sit beside the file they test, and for type tests. */
export function isTest(path: string): boolean {
  return /\.(test|type-test)\.ts$/.test(path);
}

function inRoot(sources: readonly Source[]): Record<string, string> {
  return Object.fromEntries(sources.map(({ path, text }) => [`/${path}`, text]));
}
