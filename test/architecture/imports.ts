import { posix } from 'node:path';
import {
  type ImportDeclaration,
  isCallExpression,
  isExportDeclaration,
  isImportDeclaration,
  isImportTypeNode,
  isLiteralTypeNode,
  isNamedImports,
  isStringLiteral,
  type Node,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { lineOf, type ParsedSource, walk } from './source-tree.ts';

/** One import, re-export or dynamic import of a file. */
export interface Import {
  readonly line: number;
  /** As it is written. */
  readonly specifier: string;
  /** The file it means, for an import of our own; undefined for a package. */
  readonly target?: string;
  /** True when it vanishes at run time. */
  readonly isTypeOnly: boolean;
}

/** Everything a file imports, in the order it is written. */
export function importsOf(source: ParsedSource): readonly Import[] {
  const found: Import[] = [];
  walk(source.tree, (node) => {
    const named = specifierOf(node);
    if (named === undefined) return;
    const target = targetOf(named.specifier, source.path);
    found.push({ ...named, line: lineOf(node, source), ...(target !== undefined && { target }) });
  });
  return found;
}

/** The package an import means: `@fastify/cookie` of `@fastify/cookie/types.js`. */
export function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

function specifierOf(node: Node): { specifier: string; isTypeOnly: boolean } | undefined {
  if (isImportDeclaration(node)) return read(node.moduleSpecifier, isTypeImport(node));
  if (isExportDeclaration(node)) return read(node.moduleSpecifier, node.isTypeOnly);
  if (isImportTypeNode(node) && isLiteralTypeNode(node.argument)) return read(node.argument.literal, true);
  if (isCallExpression(node) && node.expression.kind === SyntaxKind.ImportKeyword)
    return read(node.arguments[0], false);
  return undefined;
}

function read(node: Node | undefined, isTypeOnly: boolean): { specifier: string; isTypeOnly: boolean } | undefined {
  return node !== undefined && isStringLiteral(node) ? { specifier: node.text, isTypeOnly } : undefined;
}

function isTypeImport({ importClause }: ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === SyntaxKind.TypeKeyword) return true;
  const bindings = importClause.namedBindings;
  if (importClause.name !== undefined || bindings === undefined || !isNamedImports(bindings)) return false;
  return bindings.elements.length > 0 && bindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function targetOf(specifier: string, from: string): string | undefined {
  if (specifier.startsWith('#test/')) return specifier.slice(1);
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  return undefined;
}
