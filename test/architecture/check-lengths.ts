import {
  isArrowFunction,
  isCallExpression,
  isConstructorDeclaration,
  isFunctionDeclaration,
  isFunctionExpression,
  isGetAccessorDeclaration,
  isIdentifier,
  isMethodDeclaration,
  isPropertyAssignment,
  isSetAccessorDeclaration,
  isVariableDeclaration,
  type Node,
} from 'typescript/unstable/ast';
import type { Finding } from './finding.ts';
import type { LongPiece } from './long-files.ts';
import { lineOf, type ParsedSource, walk } from './source-tree.ts';

const LONGEST_FILE = 300;
const LONGEST_FUNCTION = 50;
const BECAUSE =
  'what does not fit on a page or two is hard to check; split it, or list it with a reason in test/architecture/long-files.ts';

/** Files and functions that are too long and not listed with a reason; and entries of the list that nothing needs any more. */
export function checkLengths(sources: readonly ParsedSource[], listed: readonly LongPiece[]): readonly Finding[] {
  const long = sources.filter(({ path }) => !/\.(codes|data)\.ts$/.test(path)).flatMap(longPieces);
  const isSame = (a: LongPiece, b: LongPiece) => a.path === b.path && a.function === b.function;
  const unlisted = long.filter((piece) => !listed.some((entry) => isSame(entry, piece)));
  const idle = listed.filter((entry) => !long.some((piece) => isSame(entry, piece)));
  return [
    ...unlisted.map(({ path, line, what }) => ({ path, line, what, because: BECAUSE })),
    ...idle.map((entry) => ({
      path: entry.path,
      what: `${entry.function ?? 'the file'} is listed in long-files.ts and is not long`,
      because: 'a list of exceptions is only read while all of it is true',
    })),
  ];
}

type Piece = LongPiece & { readonly line: number; readonly what: string };

function longPieces(source: ParsedSource): readonly Piece[] {
  const pieces: Piece[] = [];
  const { path, tree } = source;
  const lines = source.text.trimEnd().split('\n').length;
  if (lines > LONGEST_FILE) pieces.push({ path, because: BECAUSE, line: 1, what: `has ${lines} lines` });
  walk(tree, (node) => {
    if (!isFunction(node) || isGroupOfTests(node)) return;
    const line = lineOf(node, source);
    const length = tree.getLineAndCharacterOfPosition(node.getEnd()).line + 2 - line;
    const name = nameOf(node);
    if (length > LONGEST_FUNCTION) {
      pieces.push({ path, because: BECAUSE, function: name, line, what: `${name} has ${length} lines` });
    }
  });
  return pieces;
}

function isFunction(node: Node): boolean {
  return [
    isFunctionDeclaration,
    isFunctionExpression,
    isArrowFunction,
    isMethodDeclaration,
    isConstructorDeclaration,
    isGetAccessorDeclaration,
    isSetAccessorDeclaration,
  ].some((is) => is(node));
}

/** The function given to `describe` is a heading over tests, not something that is read as one. */
function isGroupOfTests({ parent }: Node): boolean {
  return isCallExpression(parent) && ['describe', 'suite'].includes(parent.expression.getText().split('.')[0] ?? '');
}

function nameOf(node: Node): string {
  const { name } = node as Node & { readonly name?: Node };
  if (name !== undefined) return name.getText();
  const { parent } = node;
  const isNamedByParent = isVariableDeclaration(parent) || isPropertyAssignment(parent);
  return isNamedByParent && isIdentifier(parent.name) ? parent.name.text : 'a nameless function';
}
