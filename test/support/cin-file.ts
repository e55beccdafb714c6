import type { Issue } from '#domain/definition/issue.ts';
import type { CinFileEvent } from '#import/readers/cin-xml/cin-file-event.ts';
import { readCinFile } from '#import/readers/cin-xml/read-cin-file.ts';
import type { CinChild, CinHeader } from '#returns/cin-census/specification/cin-child.ts';
import type { CinYear } from '#returns/cin-census/specification/cin-year.ts';
import { writeCinCensus } from '#returns/cin-census/writer/write-cin-census.ts';
import { cinHeader } from './cin-children.ts';

/** A census written whole, with what could not be written. */
export async function writtenCensus(
  year: CinYear,
  children: readonly CinChild<string>[],
  header: CinHeader<string> = cinHeader(year),
): Promise<{ readonly xml: string; readonly issues: readonly Issue[] }> {
  const issues: Issue[] = [];
  const pieces = writeCinCensus({ year, header, children, onIssue: (issue) => issues.push(issue) });
  const xml = (await Array.fromAsync(pieces)).join('');
  return { xml, issues };
}

/** Everything the reader makes of a file given as text (UTF-8) or as bytes. */
export async function readCensus(file: string | Uint8Array): Promise<readonly CinFileEvent[]> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return Array.fromAsync(readCinFile([bytes]));
}

/** The children of what the reader made of a file. */
export function childrenOf(events: readonly CinFileEvent[]): readonly CinChild[] {
  return events.flatMap((event) => (event.kind === 'child' ? [event.child] : []));
}
