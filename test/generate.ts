import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Generated } from './generate/generated.ts';
import { ssda903RuleIndexes } from './generate/rule-index.ts';

const root = join(import.meta.dirname, '..');

/** Writes every generated document, or with `--check` names those that are not as a fresh generation would write them. */
async function generate(isCheck: boolean): Promise<number> {
  // Before the rest, which reads what they list.
  const index = rewrite(ssda903RuleIndexes(), isCheck);
  const { generated } = await import('./generate/generated.ts');
  return index + rewrite(generated, isCheck) > 0 ? 1 : 0;
}

/** Returns how many are not as they should be; unless it only checks it writes them, and then none is left. */
function rewrite(all: readonly Generated[], isCheck: boolean): number {
  const stale = all.filter((document) => written(document) !== document.text());
  if (isCheck) {
    for (const { path } of stale)
      console.log(`${path} is not what the definitions say: run npm run generate, and read what changed`);
    return stale.length;
  }
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text());
    console.log(`wrote ${path}`);
  }
  return 0;
}

function written({ path }: Generated): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

process.exitCode = await generate(process.argv.includes('--check'));
