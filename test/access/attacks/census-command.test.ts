import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import type { Tools } from '#cli/command.ts';
import { runCommandLine } from '#cli/run-command-line.ts';
import { systemActor } from '#main/system-actor.ts';
import { type Acting, acting } from '#test/support/acting.ts';
import { cinChild } from '#test/support/cin-children.ts';
import { writtenCensus } from '#test/support/cin-file.ts';
import { refusedFiles } from './census-files.ts';
import { rowsOf } from './rows-of.ts';

const SEED = 20260420;
const SPOILT_FILES = 500;
const PIECES = [
  '<',
  '>',
  '&',
  '\0',
  '"',
  '</Child>',
  '<Child>',
  '<LAchildID>',
  '9999-99-99',
  '2031-01-01',
  '\u202e',
  '😀',
  '<![CDATA[',
  ' ',
  '\n',
  '-',
  '0',
  'Z9',
  "';drop table person;--",
];

/** What a command said, and how it ended. */
interface Ran {
  readonly code: number;
  readonly printed: readonly string[];
  readonly told: readonly string[];
}

describe('the command that takes a census in', () => {
  let authority: Acting;
  let folder: string;
  let whole: string;

  before(async () => {
    authority = await acting('2026-04-20T09:00:00.000Z');
    folder = mkdtempSync(join(tmpdir(), 'throughline-census-'));
    whole = (await writtenCensus('2025-26', fc.sample(cinChild('2025-26'), { seed: SEED, numRuns: 2 }))).xml;
  });
  after(async () => {
    rmSync(folder, { recursive: true });
    await authority[Symbol.asyncDispose]();
  });

  const run = async (args: readonly string[]): Promise<Ran> => {
    const [printed, told]: [string[], string[]] = [[], []];
    const unwanted = async (): Promise<never> => assert.fail('the command does nothing else');
    const tools: Tools = {
      print: (text) => void printed.push(text),
      tell: (text) => void told.push(text),
      stopwatch: () => performance.now(),
      withStore: (work) => work(authority.store, systemActor),
      ...{ migrate: unwanted, changeSettings: unwanted, rebuild: unwanted, serve: unwanted, bench: unwanted },
    };
    return { code: await runCommandLine(args, tools), printed, told };
  };
  const importing = (file: string | Uint8Array, ...more: readonly string[]): Promise<Ran> => {
    const path = join(folder, 'census.xml');
    writeFileSync(path, file);
    return run(['import', 'cin', path, ...more]);
  };
  const standing = async () =>
    (
      await rowsOf(
        authority.database.url,
        `select (select count(*) from person_version) as people, (select count(*) from record_version) as records, (select number from change_head) as change,
           (select count(*) from import_run) as runs, (select count(*) from import_doubt) as doubts, (select count(*) from data_issue) as issues`,
      )
    )[0];

  const assertAnswered = ({ code, printed, told }: Ran, about: string) => {
    assert.ok(code === 0 || code === 1, `${about}: ended with ${code}: ${told.join(' ')}`);
    assert.equal(printed.length, 1, `${about}: one document and nothing else`);
    const said = JSON.parse(printed[0] ?? '');
    if (code === 0)
      for (const name of ['children', 'peopleMade', 'recordsMade', 'ms'])
        assert.equal(typeof said[name], 'number', about);
    else for (const name of ['refused', 'message', 'nextStep']) assert.ok(said[name], `${about}: ${name}`);
  };

  test(`${SPOILT_FILES} spoilt files: taken in or refused with a document, never a fault, and what is refused changes nothing (seed ${SEED})`, async () => {
    const seen = { taken: 0, refused: 0 };
    let stood = await standing();
    const spoiling = fc.record({
      at: fc.nat({ max: 1_000_000 }),
      length: fc.nat({ max: 40 }),
      piece: fc.constantFrom('', ...PIECES),
      isInText: fc.boolean(),
    });
    const property = fc.asyncProperty(fc.array(spoiling, { minLength: 1, maxLength: 3 }), async (spoilings) => {
      const file = spoilings.reduce(spoil, whole);
      const ran = await importing(file, '--json');
      assertAnswered(ran, 'a spoilt file');
      const now = await standing();
      if (ran.code === 1) assert.deepEqual(now, stood);
      seen[ran.code === 0 ? 'taken' : 'refused'] += 1;
      stood = now;
    });
    await fc.assert(property, { seed: SEED, numRuns: SPOILT_FILES, endOnFailure: true });
    assert.ok(seen.taken > 50 && seen.refused > 100, `both must be seen often: ${JSON.stringify(seen)}`);
  });

  for (const { why, file } of refusedFiles) {
    test(`${why}: refused with 1, in words and as a document, and nothing changes`, async () => {
      const before = await standing();
      const json = await importing(file, '--json');
      assert.equal(json.code, 1);
      assertAnswered(json, why);
      const words = await importing(file);
      assert.deepEqual([words.code, words.printed], [1, []]);
      assert.match(words.told.join('\n'), /Nothing was kept/);
      assert.deepEqual(await standing(), before);
    });
  }

  test('a command that is called wrongly ends with 2, says how, and prints nothing', async () => {
    const missing = join(folder, 'not-there.xml');
    const calls = [
      ['import', 'cin'],
      ['import', 'cin', missing],
      ['import', 'cin', missing, '--json'],
      ['import', 'cin', 'a', 'b'],
      ['import', 'cin', folder],
      ['import', 'cin', folder, '--json'],
      ['import', 'cin', '--jsno', 'a'],
      ['import'],
      ['import', 'constructor'],
      ['__proto__'],
      ['import cin'],
    ];
    for (const args of calls) {
      const { code, printed, told } = await run(args);
      assert.deepEqual([code, printed], [2, []], `${JSON.stringify(args)}: ${told.join(' ')}`);
      assert.doesNotMatch(told.join('\n'), /\n\s+at /, 'no stack');
    }
  });

  test('a fault ends with 3 in a sentence, and a document never stands half on standard output', async () => {
    const path = join(folder, 'census.xml');
    writeFileSync(path, whole);
    await rowsOf(authority.database.url, 'alter table import_doubt rename to import_doubt_gone');
    await rowsOf(authority.database.url, 'alter table import_run rename to import_run_gone');
    try {
      const { code, printed, told } = await run(['import', 'cin', path, '--json']);
      assert.deepEqual([code, printed], [3, []]);
      assert.doesNotMatch(told.join('\n'), /\n\s+at /, 'no stack');
    } finally {
      await rowsOf(authority.database.url, 'alter table import_doubt_gone rename to import_doubt');
      await rowsOf(authority.database.url, 'alter table import_run_gone rename to import_run');
    }
  });
});

interface Spoiling {
  readonly at: number;
  readonly length: number;
  readonly piece: string;
  /** Only what stands between two tags is spoilt, so that the file stays well formed more often. */
  readonly isInText: boolean;
}

function spoil(file: string, { at, length, piece, isInText }: Spoiling): string {
  const anywhere = at % Math.max(1, file.length);
  if (!isInText) return file.slice(0, anywhere) + piece + file.slice(anywhere + length);
  const from = file.indexOf('>', anywhere) + 1;
  const until = file.indexOf('<', from);
  return from === 0 || until < 0 ? file : file.slice(0, from) + piece + file.slice(until);
}
