import { createReadStream, type Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { GivenFile } from '#domain/exchange/given-table.ts';
import { UsageError } from '../command.ts';
import { isNoFile } from '../no-file.ts';

/** A folder with more files is not that of a return, but somebody's whole disc. */
const MOST_FILES = 5_000;
const PIECE = 1 << 20;

/**
 * The files at some paths: a file itself, and of a folder every file beneath it that is not hidden, in order of their names.
 * None is opened before it is read. A path where nothing can be read gives a UsageError.
 */
export async function givenFilesOf(paths: readonly string[]): Promise<readonly GivenFile[]> {
  const files: GivenFile[] = [];
  for (const path of paths) {
    const kept = await statOf(path);
    if (!kept.isDirectory()) files.push(givenFile(path, basename(path), kept.isFile() ? kept.size : undefined));
    else for await (const each of beneath(path)) files.push(each);
  }
  return files;
}

async function* beneath(folder: string): AsyncGenerator<GivenFile, void> {
  let count = 0;
  const waiting = [folder];
  const seen = new Set<string>();
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    // A link may lead back to a folder that this one lies in.
    const real = await realpath(next);
    if (seen.has(real)) continue;
    seen.add(real);
    for (const path of await pathsIn(next)) {
      const kept = await statOf(path);
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
  return { name, ...(size === undefined ? {} : { size }), open: () => opened(path) };
}

async function* opened(path: string): AsyncGenerator<Uint8Array, void> {
  try {
    yield* createReadStream(path, { highWaterMark: PIECE });
  } catch (fault) {
    throw isGone(fault) ? noFile(path) : fault;
  }
}

async function statOf(path: string): Promise<Stats> {
  try {
    return await stat(path);
  } catch (fault) {
    throw isGone(fault) ? noFile(path) : fault;
  }
}

async function pathsIn(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => !name.startsWith('.'))
      .map((name) => join(folder, name))
      .toSorted();
  } catch (fault) {
    throw isGone(fault) ? noFile(folder) : fault;
  }
}

function isGone(fault: unknown): boolean {
  return isNoFile(fault) || (fault instanceof Error && 'code' in fault && fault.code === 'ENOTDIR');
}

function noFile(path: string): UsageError {
  return new UsageError(`There is no file ${path} that can be read.`);
}
