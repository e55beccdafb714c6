import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const RULES = 'src/returns/ssda903/rules';

/** The list of every rule of the SSDA903, read from the folder: a rule is added by its file alone. */
export function ssda903RuleIndex(): string {
  const root = join(import.meta.dirname, '../..', RULES);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.rule.ts'))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted();
  const rules = files.map((file) => ({ file, ...namedIn(readFileSync(join(root, file), 'utf8'), file) }));
  const inOrder = rules.toSorted((one, other) => (one.order < other.order ? -1 : 1));
  return `// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../checking/ssda903-rule.ts';
${rules.map(({ name, file }) => `import { ${name} } from './${file}';`).join('\n')}

/** Every rule of the SSDA903, in the order of their codes. */
export const ssda903Rules: readonly Ssda903Rule[] = [
${inOrder.map(({ name }) => `  ${name},`).join('\n')}
];
`;
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
