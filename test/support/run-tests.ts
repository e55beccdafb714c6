import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';
import { addCounts, type Counts, FAILED } from './counts.ts';

/** The folder of the clone. */
export const ROOT = join(import.meta.dirname, '../..');

/** Tests that need no database and no browser, beside what they test. */
export const UNIT_TESTS = [
  'src/**/*.test.ts',
  'test/support/**/*.test.ts',
  'test/generate/**/*.test.ts',
  'test/requirements/**/*.test.ts',
] as const;

/** How long one test may take before it counts as hung. */
const LONGEST_TEST_MS = 300_000;

/** The test files of a kind, in a steady order; none when the folder does not exist. */
export function findTests(...patterns: readonly string[]): readonly string[] {
  return globSync(patterns, { cwd: ROOT }).sort();
}

/** Runs test files two at a time, each in a process of its own. A failure is printed the moment it happens, with what its file wrote. */
export async function runTests(
  files: readonly string[],
  options: { readonly env?: Readonly<Record<string, string>>; readonly signal?: AbortSignal } = {},
): Promise<Counts> {
  const written = new Map<string, string>();
  let counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  const stream = run({
    cwd: ROOT,
    files: files.map((file) => join(ROOT, file)),
    concurrency: 2,
    timeout: LONGEST_TEST_MS,
    env: { ...process.env, ...options.env },
    ...(options.signal && { signal: options.signal }),
  });
  const keep = ({ file = '', message }: { file?: string; message: string }) =>
    written.set(file, (written.get(file) ?? '') + message);
  stream.on('test:stdout', keep).on('test:stderr', keep);
  stream.on('test:fail', (failure) => printFailure(failure, written));
  stream.on('test:summary', (summary) => {
    if (summary.file === undefined) counts = countsOf(summary.counts);
  });
  for await (const _ of stream);
  // A run that was broken off is not a run that passed.
  return options.signal?.aborted ? addCounts([counts, FAILED]) : counts;
}

type Failure = Parameters<Parameters<ReturnType<typeof run>['on']>[1]>[0];

function printFailure(failure: Failure, written: Map<string, string>): void {
  if (failure.skip || failure.todo || failure.details?.error?.failureType === 'subtestsFailed') return;
  const place = failure.file ? `${relative(ROOT, failure.file)}:${failure.line ?? 1}` : 'the test runner';
  const error = failure.details?.error;
  console.log(`\n✗ ${failure.name}\n  ${place}`);
  console.log(indent(describeError(error?.cause ?? error)));
  const output = written.get(failure.file ?? '');
  if (output) console.log(indent(`its file wrote:\n${output.trimEnd()}`));
  written.delete(failure.file ?? '');
}

/** What went wrong and where in our own files; the frames of Node itself say nothing. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return inspect(error);
  const stack = (error.stack ?? error.message).split('\n').filter((line) => !/^ +at .*node:/.test(line));
  return [...stack, ...(error.cause === undefined ? [] : [`caused by ${describeError(error.cause)}`])].join('\n');
}

function countsOf(all: Record<'passed' | 'tests' | 'cancelled' | 'skipped' | 'todo', number>): Counts {
  const skipped = all.skipped + all.todo;
  return { passed: all.passed, failed: all.tests - all.passed - skipped, skipped };
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '    ');
}
