import {
  isAsExpression,
  isCallExpression,
  isElementAccessExpression,
  isExportSpecifier,
  isIdentifier,
  isModuleDeclaration,
  isNewExpression,
  isPropertyAccessExpression,
  isStringLiteral,
  type Node,
  SyntaxKind,
} from 'typescript/unstable/ast';
import type { Finding } from './finding.ts';
import { lineOf, type ParsedSource, walk } from './source-tree.ts';

/** A thing that must not be written in `src`, and the folders where it may be after all. */
interface Ban {
  readonly what: string;
  readonly because: string;
  readonly allowedIn?: string;
  readonly isBroken: (node: Node) => boolean;
}

const UNCHECKED = 'a fault that the types would have shown reaches a child’s record instead';
const ERASABLE = 'Node runs our files as they stand and only takes types away; this would need a build step';

const BANS: readonly Ban[] = [
  { what: 'says any', because: UNCHECKED, isBroken: ({ kind }) => kind === SyntaxKind.AnyKeyword },
  {
    what: 'says with ! that something is there',
    because: UNCHECKED,
    isBroken: ({ kind }) => kind === SyntaxKind.NonNullExpression,
  },
  {
    what: 'says as unknown as',
    because: UNCHECKED,
    isBroken: (node) =>
      isAsExpression(node) &&
      isAsExpression(node.expression) &&
      node.expression.type.kind === SyntaxKind.UnknownKeyword,
  },
  {
    what: 'has a default export',
    because: 'a thing has one name wherever it is used, and the name is that of its file',
    isBroken: (node) =>
      node.kind === SyntaxKind.ExportAssignment ||
      node.kind === SyntaxKind.DefaultKeyword ||
      (isExportSpecifier(node) && node.name.text === 'default'),
  },
  { what: 'declares an enum', because: ERASABLE, isBroken: ({ kind }) => kind === SyntaxKind.EnumDeclaration },
  {
    what: 'declares a namespace',
    because: ERASABLE,
    isBroken: (node) => isModuleDeclaration(node) && isIdentifier(node.name) && node.name.text !== 'global',
  },
  { what: 'uses a decorator', because: ERASABLE, isBroken: ({ kind }) => kind === SyntaxKind.Decorator },
  {
    what: 'reads the clock',
    because: 'what a record means must not depend on when it is looked at; main hands the time in',
    allowedIn: 'src/main/',
    isBroken: readsClock,
  },
  {
    what: 'uses chance',
    because: 'the same history must always give the same result; main hands new ids in',
    allowedIn: 'src/main/',
    isBroken: (node) => isNamed(node, 'Math.random') || (isIdentifier(node) && node.text === 'randomUUID'),
  },
  {
    what: 'reads process.env',
    because: 'settings are read and checked once, at start-up, in main',
    allowedIn: 'src/main/',
    isBroken: (node) => isNamed(node, 'process.env') || readsEnvByKey(node),
  },
  {
    what: 'writes SQL',
    because: 'SQL is spoken in storage alone, behind sessions that know who asks and why',
    allowedIn: 'src/storage/',
    isBroken: (node) => isText(node) && looksLikeSql(node.getText().slice(1)),
  },
];

const NOTES: readonly (Pick<Ban, 'what' | 'because'> & { readonly pattern: RegExp })[] = [
  {
    what: 'leaves a TODO',
    because: 'what is not done belongs in the list of issues, where somebody will look',
    pattern: /\b(TODO|FIXME|XXX)\b/,
  },
  { what: 'silences the type checker', because: UNCHECKED, pattern: /@ts-(ignore|nocheck)\b/ },
];

/** Everything banned that the sources under `src` do after all. */
export function checkBanned(sources: readonly ParsedSource[]): readonly Finding[] {
  return sources
    .filter(({ path }) => path.startsWith('src/'))
    .flatMap((source) => [...inCode(source), ...inText(source)]);
}

const SQL =
  /^\s*(select\b[\s\S]*?\sfrom\s|select\s+\w+\(|insert\s+into\s|update\s+[\w."]+\s+set\s|delete\s+from\s|(create|alter|drop)\s+(or\s+replace\s+)?(unique\s+)?(table|index|role|policy|schema|database|view|function|type)\s|truncate\s+table\s|with\s+\w+\s+as\s+\(|set\s+(local|role)\s)/i;

/** True for text that begins as an SQL statement does. A sentence that a person reads begins with one capital; a statement does not. */
export function looksLikeSql(text: string): boolean {
  const first = /[A-Za-z]+/.exec(text)?.[0] ?? '';
  return (first === first.toLowerCase() || first === first.toUpperCase()) && SQL.test(text);
}

function inCode(source: ParsedSource): readonly Finding[] {
  const findings: Finding[] = [];
  const bans = BANS.filter(({ allowedIn }) => allowedIn === undefined || !source.path.startsWith(allowedIn));
  walk(source.tree, (node) => {
    for (const { what, because, isBroken } of bans) {
      if (isBroken(node)) findings.push({ path: source.path, line: lineOf(node, source), what, because });
    }
  });
  return findings;
}

function inText({ path, text }: ParsedSource): readonly Finding[] {
  return text.split('\n').flatMap((line, index) =>
    NOTES.filter(({ pattern }) => pattern.test(line)).map(({ what, because }) => ({
      path,
      line: index + 1,
      what,
      because,
    })),
  );
}

function readsClock(node: Node): boolean {
  if (isNamed(node, 'Date.now') || isNamed(node, 'Temporal.Now')) return true;
  if (isNewExpression(node)) return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
  return isCallExpression(node) && node.expression.getText() === 'Date';
}

function isNamed(node: Node, name: string): boolean {
  return isPropertyAccessExpression(node) && new RegExp(`(^|\\.)${name.replace('.', '\\??\\.')}$`).test(node.getText());
}

function readsEnvByKey(node: Node): boolean {
  return (
    isElementAccessExpression(node) &&
    node.expression.getText() === 'process' &&
    isStringLiteral(node.argumentExpression) &&
    node.argumentExpression.text === 'env'
  );
}

function isText({ kind }: Node): boolean {
  return (
    kind === SyntaxKind.StringLiteral ||
    kind === SyntaxKind.NoSubstitutionTemplateLiteral ||
    kind === SyntaxKind.TemplateExpression
  );
}
