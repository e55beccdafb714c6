import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Generated, generated } from './generate/generated.ts';

const root = join(import.meta.dirname, '..');

/** Writes every generated document, or with `--check` names those that are not as a fresh generation would write them. */
function generate(isCheck: boolean): number {
  const stale = generated.filter((document) => written(document) !== document.text());
  if (isCheck) {
    for (const { path } of stale)
      console.log(`${path} is not what the definitions say: run npm run generate, and read what changed`);
    return stale.length === 0 ? 0 : 1;
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

process.exitCode = generate(process.argv.includes('--check'));
