import { posix } from 'node:path';
import {
  type ExportSpecifier,
  type ImportDeclaration,
  type ImportSpecifier,
  isCallExpression,
  isExportDeclaration,
  isImportDeclaration,
  isImportTypeNode,
  isLiteralTypeNode,
  isNamedExports,
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
  /** The names it asks for; `*` for everything. */
  readonly names: readonly string[];
  /** True for `export * from`: what is asked of this file is asked of that one. */
  readonly isPassedOn: boolean;
}

/** Everything a file imports, in the order it is written. */
export function importsOf(source: ParsedSource): readonly Import[] {
  const found: Import[] = [];
  walk(source.tree, (node) => {
    const named = specifierOf(node);
    if (named === undefined) return;
    const target = targetOf(named.specifier, source.path);
    found.push({
      ...named,
      line: lineOf(node, source),
      names: namesAskedBy(node),
      isPassedOn: isExportDeclaration(node) && node.exportClause === undefined,
      ...(target !== undefined && { target }),
    });
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

function namesAskedBy(node: Node): readonly string[] {
  if (isImportDeclaration(node)) {
    const bindings = node.importClause?.namedBindings;
    return bindings !== undefined && isNamedImports(bindings) ? bindings.elements.map(nameThere) : ['*'];
  }
  if (isExportDeclaration(node)) {
    const clause = node.exportClause;
    return clause !== undefined && isNamedExports(clause) ? clause.elements.map(nameThere) : [];
  }
  return ['*'];
}

/** The name a thing has where it comes from, whatever it is called here. */
function nameThere({ propertyName, name }: ImportSpecifier | ExportSpecifier): string {
  return (propertyName ?? name).text;
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
