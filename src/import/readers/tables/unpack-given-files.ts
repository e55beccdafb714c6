import type { GivenFile, GivenOddity } from '#domain/exchange/given-table.ts';
import { unpackPart } from '../zip/unpack-part.ts';
import { ZipDamaged, type ZipPart } from '../zip/zip-directory.ts';
import { toldRefusal } from './given-file-refused.ts';
import { givenKindOf } from './given-kind.ts';
import { type GivenLimits, givenLimits } from './given-limits.ts';
import { damaged, liesByItself, openZip, tooManyFiles, unpacksTooLarge, zipNatureOf } from './given-zip.ts';
import { holdWhole, openGivenFile } from './opened-file.ts';
import { refusalOfKind } from './refusal-of-kind.ts';

/** A file by what it is, zips taken apart; or what could not be read, and what to do about it. */
export type UnpackedFile =
  | { readonly kind: 'text' | 'workbook' | 'xml'; readonly file: GivenFile }
  | { readonly kind: 'oddity'; readonly oddity: GivenOddity };

/** How much may still come out of zips. */
interface ZipBudget {
  bytes: number;
  files: number;
}

/**
 * Takes given files apart: what is in a zip comes out of it, and each file is known by its content and not by its name. A file
 * must be read before the next is asked for, so that no more than one is open at a time; opening it may throw
 * `GivenFileRefused` half-way. Reading `xml` holds no more of it than a piece, whatever its size.
 */
export async function* unpackGivenFiles(
  files: Iterable<GivenFile> | AsyncIterable<GivenFile>,
  limits: GivenLimits = givenLimits,
): AsyncGenerator<UnpackedFile, void> {
  const budget = { bytes: limits.bytes, files: limits.entries };
  for await (const file of files) if (!liesByItself(file.name)) yield* unpackOne(file, limits, budget);
}

/** Takes one file apart, which lies in so many zips. */
async function* unpackOne(
  file: GivenFile,
  limits: GivenLimits,
  budget: ZipBudget,
  depth = 0,
): AsyncGenerator<UnpackedFile, void> {
  try {
    const { start, whole, close } = await openGivenFile(file, limits.bytes);
    try {
      const kind = givenKindOf(start);
      if (kind === 'text' || kind === 'xml') yield { kind, file: { ...file, open: () => whole } };
      else if (kind === 'zip') yield* unpackZip(file, await holdWhole(whole, limits.held), limits, budget, depth);
      else throw refusalOfKind(kind);
    } finally {
      await close();
    }
  } catch (fault) {
    yield { kind: 'oddity', oddity: toldRefusal(file.name, fault) };
  }
}

async function* unpackZip(
  file: GivenFile,
  bytes: Uint8Array,
  limits: GivenLimits,
  budget: ZipBudget,
  depth: number,
): AsyncGenerator<UnpackedFile, void> {
  const parts = openZip(bytes, limits);
  const nature = zipNatureOf(parts);
  if (nature === 'workbook') {
    yield { kind: 'workbook', file: { name: file.name, size: bytes.length, open: () => once(bytes) } };
    return;
  }
  if (nature !== 'files') throw refusalOfKind(nature);
  // A zip in a zip is how some post rooms pack; one deeper is only how a zip is built to exhaust its reader.
  if (depth > 1) throw refusalOfKind('zip-in-zip');
  const meant = parts.filter(({ name }) => !liesByItself(name));
  if (meant.length === 0) throw refusalOfKind('empty');
  budget.files -= meant.length;
  if (budget.files < 0) throw tooManyFiles(limits.entries);
  for (const part of meant) {
    const { name, size } = part;
    yield* unpackOne({ name, size, open: () => opened(part, budget) }, limits, budget, depth + 1);
  }
}

async function* opened(part: ZipPart, budget: ZipBudget): AsyncGenerator<Uint8Array, void> {
  if (part.isEncrypted) throw refusalOfKind('password');
  try {
    for await (const piece of unpackPart(part)) {
      budget.bytes -= piece.length;
      if (budget.bytes < 0) throw unpacksTooLarge();
      yield piece;
    }
  } catch (fault) {
    throw fault instanceof ZipDamaged ? damaged('zip') : fault;
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield bytes;
}
