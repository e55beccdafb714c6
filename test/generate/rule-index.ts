import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Generated } from './generated.ts';

const RULES = 'src/returns/ssda903/rules';
const WRITTEN = `// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
`;

/** The lists of every rule of the SSDA903: one for each folder of a matter, and that of all of them. A rule is added by its file alone. */
export function ssda903RuleIndexes(): readonly Generated[] {
  const matters = readdirSync(join(import.meta.dirname, '../..', RULES), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  return [
    ...matters.map((matter) => ({ path: `${RULES}/${matter}/index.ts`, text: () => indexOfMatter(matter) })),
    { path: `${RULES}/index.ts`, text: () => indexOfAll(matters) },
  ];
}

function indexOfMatter(matter: string): string {
  const folder = join(import.meta.dirname, '../..', RULES, matter);
  const rules = readdirSync(folder)
    .filter((file) => file.endsWith('.rule.ts'))
    .map((file) => ({ file, ...namedIn(readFileSync(join(folder, file), 'utf8'), `${matter}/${file}`) }))
    .toSorted((one, other) => (one.order < other.order ? -1 : 1));
  return `${WRITTEN}import type { Ssda903Rule } from '../../checking/ssda903-rule.ts';
${rules.map(({ name, file }) => `import { ${name} } from './${file}';`).join('\n')}

/** The rules of this folder, in the order of their codes. */
export const ${listName(matter)}: readonly Ssda903Rule[] = [
${rules.map(({ name }) => `  ${name},`).join('\n')}
];
`;
}

function indexOfAll(matters: readonly string[]): string {
  return `${WRITTEN}import type { Ssda903Rule } from '../checking/ssda903-rule.ts';
${matters.map((matter) => `import { ${listName(matter)} } from './${matter}/index.ts';`).join('\n')}

/** Every rule of the SSDA903, in the order of their codes; one that changed stands in its versions, the oldest first. */
export const ssda903Rules: readonly Ssda903Rule[] = [
${matters.map((matter) => `  ...${listName(matter)},`).join('\n')}
].toSorted((one, other) => (\`\${one.code} \${one.from}\` < \`\${other.code} \${other.from}\` ? -1 : 1));
`;
}

/** What the list of a folder is called: `leavingCareRules`. */
function listName(matter: string): string {
  return `${matter.replaceAll(/-(\w)/g, (_, first: string) => first.toUpperCase())}Rules`;
}

/** The name a rule is exported by, and its code with the year it begins, for the order. */
function namedIn(source: string, file: string): { readonly name: string; readonly order: string } {
  const name = /export const (\w+) = ssda903(?:Return)?Rule/.exec(source)?.[1];
  const code = /^ {2}code: '([^']+)'/m.exec(source)?.[1];
  const from = /^ {2}from: '([^']+)'/m.exec(source)?.[1];
  if (name === undefined || code === undefined || from === undefined)
    throw new RangeError(`${file} declares no rule with a code and a first year`);
  return { name, order: `${code} ${from}` };
}
