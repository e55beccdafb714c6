import { unpackPart } from '../../zip/unpack-part.ts';
import type { ZipPart } from '../../zip/zip-directory.ts';
import { ZipDamaged } from '../../zip/zip-directory.ts';
import { damaged } from '../given-zip.ts';
import { refusalOfKind } from '../refusal-of-kind.ts';
import type { TableBudget } from '../table-budget.ts';

/** The parts of a workbook by their names, in which case does not matter, and what may still be unpacked of them. */
export interface WorkbookParts {
  readonly byName: ReadonlyMap<string, ZipPart>;
  readonly budget: TableBudget;
}

/** Hands out a part of a workbook as text, piece by piece; nothing when it has no such part. */
export async function* partText({ byName, budget }: WorkbookParts, name: string): AsyncGenerator<string, void> {
  const part = byName.get(name.toLowerCase());
  if (part === undefined) return;
  if (part.isEncrypted) throw refusalOfKind('password');
  budget.takeOpening();
  const decoder = new TextDecoder('utf-8');
  try {
    for await (const piece of unpackPart(part)) {
      budget.take(piece.length);
      yield decoder.decode(piece, { stream: true });
    }
  } catch (fault) {
    throw fault instanceof ZipDamaged ? damaged('workbook') : fault;
  }
  yield decoder.decode();
}
