import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Counts, FAILED, PASSED } from './counts.ts';
import { ROOT } from './run-tests.ts';

/** The types of every file hold together. */
export function checkTypes(): Promise<Counts> {
  return runTool('node_modules/typescript/bin/tsc', '-p', '.');
}

/** Every file is laid out alike and free of what the linter bans. */
export function checkLint(): Promise<Counts> {
  return runTool('node_modules/@biomejs/biome/bin/biome', 'check', '.');
}

/** What is generated from the definitions is what a fresh generation gives; undefined while nothing is generated. */
export async function checkGenerated(): Promise<Counts | undefined> {
  return existsSync(join(ROOT, 'test/generate.ts')) ? runTool('test/generate.ts', '--check') : undefined;
}

/** Runs a JavaScript or TypeScript program; prints what it wrote only when it found something. */
async function runTool(...args: readonly string[]): Promise<Counts> {
  const tool = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  tool.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  tool.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    tool.on('error', reject).on('close', resolve);
  });
  if (code === 0) return PASSED;
  console.log(`\n✗ ${args.join(' ')}\n${Buffer.concat(chunks).toString('utf8').trimEnd()}`);
  return FAILED;
}
