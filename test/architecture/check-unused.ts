import {
  isIdentifier,
  isInterfaceDeclaration,
  isTypeAliasDeclaration,
  type Node,
  type Statement,
} from 'typescript/unstable/ast';
import { exportedFrom } from './check-names.ts';
import type { Finding } from './finding.ts';
import { importsOf } from './imports.ts';
import { isTest, type ParsedSource, walk } from './source-tree.ts';
import type { UnusedExport } from './unused-exports.ts';

/** Asks for everything a file exports. */
const ALL = '*';

/**
 * Exports under `src` that no other file asks for, and entries of the list that are wanted by now. A type that its own file
 * speaks of is part of what the file promises; a piece that its own file uses may be exported for a test of its own.
 */
export function checkUnused(sources: readonly ParsedSource[], listed: readonly UnusedExport[]): readonly Finding[] {
  const asked = askedNames(sources, isUser);
  const tested = askedNames(sources, ({ path }) => isTest(path));
  const unused = sources.filter(isProduct).flatMap((source) => {
    const isAsked = (names: ReadonlySet<string> | undefined, name: string) =>
      names !== undefined && (names.has(ALL) || names.has(name));
    return unusedIn(
      source,
      (name) => isAsked(asked.get(source.path), name),
      (name) => isAsked(tested.get(source.path), name),
    );
  });
  const isSame = (one: UnusedExport, other: UnusedExport) => one.path === other.path && one.name === other.name;
  return [
    ...unused
      .filter((each) => !listed.some((entry) => isSame(entry, each)))
      .map(({ path, name }) => ({
        path,
        what: `exports ${name}, which nothing outside the file and its tests asks for`,
        because: 'what nobody uses is read, kept and tested for nothing: use it, keep it to the file, or take it out',
      })),
    ...listed
      .filter((entry) => !unused.some((each) => isSame(entry, each)))
      .map(({ path, name }) => ({
        path,
        what: `lists ${name} in unused-exports.ts, and it is used or gone`,
        because: 'a list of exceptions is only read while all of it is true',
      })),
  ];
}

function unusedIn(
  source: ParsedSource,
  isAsked: (name: string) => boolean,
  isTested: (name: string) => boolean,
): readonly UnusedExport[] {
  return source.tree.statements.flatMap((statement) =>
    exportedFrom(statement)
      .filter((name) => !isAsked(name))
      .filter((name) => !((isType(statement) || isTested(name)) && isSpokenOf(name, statement, source)))
      .map((name) => ({ path: source.path, name, because: '' })),
  );
}

function isType(statement: Statement): boolean {
  return isInterfaceDeclaration(statement) || isTypeAliasDeclaration(statement);
}

function isSpokenOf(name: string, statement: Statement, { tree }: ParsedSource): boolean {
  return tree.statements.some((other) => other !== statement && speaksOf(other, name));
}

function speaksOf(statement: Node, name: string): boolean {
  let found = false;
  walk(statement, (node) => {
    found ||= isIdentifier(node) && node.text === name;
  });
  return found;
}

/** What some files ask of each file, straight or by way of a file that passes everything on. */
function askedNames(
  sources: readonly ParsedSource[],
  isAsking: (source: ParsedSource) => boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
  const imports = new Map(sources.map((source) => [source.path, importsOf(source)]));
  const asked = new Map<string, Set<string>>();
  const ask = (path: string, name: string): void => {
    const names = asked.get(path) ?? new Set();
    if (names.has(name)) return;
    asked.set(path, names.add(name));
    for (const { target, isPassedOn } of imports.get(path) ?? []) if (isPassedOn && target) ask(target, name);
  };
  for (const { path } of sources.filter(isAsking)) {
    for (const { target, names } of imports.get(path) ?? []) {
      if (target !== undefined && target !== path) for (const name of names) ask(target, name);
    }
  }
  return asked;
}

function isProduct({ path }: ParsedSource): boolean {
  return path.startsWith('src/') && !isTest(path);
}

/** The benchmarks and what writes the generated documents use the product as its pages do. */
function isUser(source: ParsedSource): boolean {
  return isProduct(source) || /^test\/(bench|generate)\/(?!.*\.test\.ts)/.test(source.path);
}
