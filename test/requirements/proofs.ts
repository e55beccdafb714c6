import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTests, ROOT } from '#test/support/run-tests.ts';
import { type Requirement, requirements } from './requirements.ts';

/** A requirement and the test files whose tests name it; none: nothing proves it yet. */
export interface Proof extends Requirement {
  readonly files: readonly string[];
}

/** Every requirement with the tests that name it. A number in a comment proves nothing. */
export function proofs(): readonly Proof[] {
  const naming = new Map<string, string[]>();
  for (const file of findTests('src/**/*.test.ts', 'test/**/*.test.ts')) {
    for (const id of idsIn(readFileSync(join(ROOT, file), 'utf8'))) naming.set(id, [...(naming.get(id) ?? []), file]);
  }
  return requirements.map((requirement) => ({ ...requirement, files: naming.get(requirement.id) ?? [] }));
}

/** The numbers that stand in the code of a test, each once. */
export function idsIn(code: string): ReadonlySet<string> {
  const withoutComments = code.replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  return new Set(withoutComments.match(/\bR(?:0\d\d|1[0-3]\d)\b/g));
}
