import {
  closeSync,
  createReadStream,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { GivenFile } from '#domain/exchange/given-table.ts';
import { UsageError } from '../command.ts';
import { isNoFile } from '../no-file.ts';

/** A folder with more files is not that of a return, but somebody's whole disc. */
const MOST_FILES = 5_000;
const PIECE = 1 << 20;

// Files are looked at and read at once, one piece after the other: a command has nothing else to do meanwhile, and to wait for
// each of twenty small files takes a tenth of a short run.

/**
 * The files at some paths: a file itself, and of a folder every file beneath it that is not hidden, in order of their names.
 * None is opened before it is read. A path where nothing can be read throws a UsageError.
 */
export function givenFilesOf(paths: readonly string[]): readonly GivenFile[] {
  const files: GivenFile[] = [];
  for (const path of paths) {
    const kept = statOf(path);
    if (!kept.isDirectory()) files.push(givenFile(path, basename(path), kept.isFile() ? kept.size : undefined));
    else files.push(...beneath(path));
  }
  return files;
}

function* beneath(folder: string): Generator<GivenFile, void> {
  let count = 0;
  const waiting = [folder];
  const seen = new Set<string>();
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    // A link may lead back to a folder that this one lies in.
    const real = realpathSync(next);
    if (seen.has(real)) continue;
    seen.add(real);
    for (const path of pathsIn(next)) {
      const kept = statOf(path);
      if (kept.isDirectory()) waiting.push(path);
      if (!kept.isFile()) continue;
      count += 1;
      if (count > MOST_FILES)
        throw new UsageError(
          `There are more than ${MOST_FILES} files in ${folder}. Name the folder of the return alone.`,
        );
      yield givenFile(path, relative(folder, path).split(sep).join('/'), kept.size);
    }
  }
}

function givenFile(path: string, name: string, size: number | undefined): GivenFile {
  return {
    name,
    ...(size === undefined ? {} : { size }),
    open: () => (size === undefined ? streamed(path) : opened(path, size)),
  };
}

async function* opened(path: string, size: number): AsyncGenerator<Uint8Array, void> {
  const file = orNoFile(path, () => openSync(path, 'r'));
  try {
    // One more than there was: whoever wrote on meanwhile is not cut off, and a small file ends with its first piece.
    const length = Math.min(size + 1, PIECE);
    for (;;) {
      const piece = new Uint8Array(length);
      const read = orNoFile(path, () => readSync(file, piece));
      if (read > 0) yield piece.subarray(0, read);
      if (read === 0) return;
    }
  } finally {
    closeSync(file);
  }
}

/** What is no file of its own, such as the output of another command, comes when it comes. */
async function* streamed(path: string): AsyncGenerator<Uint8Array, void> {
  try {
    yield* createReadStream(path, { highWaterMark: PIECE });
  } catch (fault) {
    throw isGone(fault) ? noFile(path) : fault;
  }
}

function statOf(path: string): Stats {
  return orNoFile(path, () => statSync(path));
}

function pathsIn(folder: string): readonly string[] {
  return orNoFile(folder, () => readdirSync(folder))
    .filter((name) => !name.startsWith('.'))
    .map((name) => join(folder, name))
    .toSorted();
}

/** What comes of asking for a path; a UsageError when nothing can be read there. */
function orNoFile<Answered>(path: string, ask: () => Answered): Answered {
  try {
    return ask();
  } catch (fault) {
    throw isGone(fault) ? noFile(path) : fault;
  }
}

function isGone(fault: unknown): boolean {
  return isNoFile(fault) || (fault instanceof Error && 'code' in fault && fault.code === 'ENOTDIR');
}

function noFile(path: string): UsageError {
  return new UsageError(`There is no file ${path} that can be read.`);
}
