import { posix } from 'node:path';
import {
  isClassDeclaration,
  isExportDeclaration,
  isFunctionDeclaration,
  isInterfaceDeclaration,
  isNamedExports,
  isTypeAliasDeclaration,
  isVariableStatement,
  type Node,
  type Statement,
  SyntaxKind,
} from 'typescript/unstable/ast';
import type { Finding } from './finding.ts';
import { isTest, type ParsedSource, type Source } from './source-tree.ts';

const MEANINGLESS = /^(utils?|common|shared|libs?|helpers?|misc)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** Files whose name says their part in their folder; the folder's name says the rest. */
const PARTS = ['index', 'ports', 'screen', 'model', 'view'];

/** Folders and files whose names are not kebab-case, or say nothing of what is in them. */
export function checkNames(sources: readonly Source[]): readonly Finding[] {
  return sources.flatMap(({ path }) =>
    path.split('/').flatMap((name) => {
      if (MEANINGLESS.test(name.replace(/\..*$/, ''))) {
        return [
          { path, what: `is called "${name}"`, because: 'a thing lives where its meaning lives, and its name says it' },
        ];
      }
      if (KEBAB.test(name)) return [];
      return [
        {
          path,
          what: `"${name}" is not kebab-case`,
          because: 'a name is the same on every machine and in every address',
        },
      ];
    }),
  );
}

/** Files under `src` that export nothing that has a word of their name. */
export function checkMainExports(sources: readonly ParsedSource[]): readonly Finding[] {
  return sources.filter(isChecked).flatMap((source) => {
    const exported = exportedNames(source);
    if (exported.length === 0 || exported.some((name) => isNamedAs(source.path, name))) return [];
    return [
      {
        path: source.path,
        what: `exports ${exported.slice(0, 4).join(', ')}… and nothing named as the file`,
        because: 'whoever knows the name of a thing knows its file, and the other way round',
      },
    ];
  });
}

/** Exported things under `src` without a line that says what they promise. */
export function checkPromises(sources: readonly ParsedSource[]): readonly Finding[] {
  return sources.filter(isChecked).flatMap((source) =>
    source.tree.statements
      .filter((statement) => isExported(statement) && !isExportDeclaration(statement))
      .filter(({ jsDoc = [] }) => jsDoc.length === 0)
      .flatMap((statement) =>
        namesOf(statement).map((name) => ({
          path: source.path,
          line: source.tree.getLineAndCharacterOfPosition(statement.getStart(source.tree)).line + 1,
          what: `exports ${name} without saying what it promises`,
          because: 'the line over a thing says, in a sentence a social worker could check, what it does for them',
        })),
      ),
  );
}

function isChecked({ path }: Source): boolean {
  return path.startsWith('src/') && !isTest(path);
}

/** True when the export has the file's name, or one word of it, in its own: `overdue-tasks.ts` is content with tasksOf, `2023-24.ts` with census2023. */
function isNamedAs(path: string, exported: string): boolean {
  const [name = ''] = posix.basename(path).split('.');
  const folder = posix.basename(posix.dirname(path));
  const words = (PARTS.includes(name) ? `${name}-${folder}` : name).split('-');
  const singular = words.filter((word) => word.length > 2).map((word) => word.replace(/(?<=...)s$/, ''));
  return [words.join(''), ...singular].some((word) => exported.toLowerCase().includes(word));
}

function exportedNames({ tree }: ParsedSource): readonly string[] {
  return tree.statements.flatMap(exportedFrom);
}

/** The names a statement of a file gives to other files. */
export function exportedFrom(statement: Statement): readonly string[] {
  return isExported(statement) ? namesOf(statement) : [];
}

function isExported(statement: Statement): boolean {
  if (isExportDeclaration(statement)) return true;
  const { modifiers } = statement as Node & { readonly modifiers?: readonly Node[] };
  return modifiers?.some(({ kind }) => kind === SyntaxKind.ExportKeyword) ?? false;
}

function namesOf(statement: Statement): readonly string[] {
  if (isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
  if (isExportDeclaration(statement)) {
    const clause = statement.exportClause;
    return clause !== undefined && isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [];
  }
  const isNamed =
    isFunctionDeclaration(statement) ||
    isClassDeclaration(statement) ||
    isInterfaceDeclaration(statement) ||
    isTypeAliasDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
}
