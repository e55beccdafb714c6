import type { GivenFile } from '#domain/exchange/given-table.ts';
import type { CinFileEvent, CinOddity } from '#import/readers/cin-xml/cin-file-event.ts';
import { CinFileRefused } from '#import/readers/cin-xml/cin-file-refused.ts';
import { readCinFile } from '#import/readers/cin-xml/read-cin-file.ts';
import { GivenFileRefused } from '#import/readers/tables/given-file-refused.ts';
import { XmlWork } from '#import/readers/xml/xml-work.ts';
import { CinCensusCheck } from '#returns/cin-census/checking/cin-census-check.ts';
import { issueOfOddity, issuesOfAuthorities, issuesOfHeader } from '#returns/cin-census/checking/file-issues.ts';
import { cinRules } from '#returns/cin-census/rules/index.ts';
import type { CinChild, CinHeader } from '#returns/cin-census/specification/cin-child.ts';
import type { CinYear } from '#returns/cin-census/specification/cin-year.ts';
import type { CheckedReturn } from '#returns/engine/checked-return.ts';
import { yearEndsIn } from '#returns/engine/collection-year.ts';
import type { RefusedFile } from '#returns/engine/refused-file.ts';
import { cinFilesOf } from './cin-files-of.ts';
import { issueOfGivenOddity } from './issue-of-given-oddity.ts';

/**
 * Checks CIN census files as one census, streaming. The children are kept only when they are to be shown afterwards: without
 * them the memory stays flat, and no child has a table or a timeline.
 */
export async function checkCinFiles(
  files: readonly GivenFile[],
  year: CinYear,
  { isKept }: { readonly isKept: boolean },
): Promise<CheckedReturn | RefusedFile> {
  const check = new CinCensusCheck(year, cinRules);
  const kept: CinChild[] = [];
  const headers: CinHeader[] = [];
  const work = new XmlWork();
  let name = '';
  try {
    for await (const file of cinFilesOf(files, (oddity) => check.tell(issueOfGivenOddity(oddity)))) {
      name = file.name;
      for await (const event of readCinFile(file.open(), work)) {
        take(check, event, year);
        if (event.kind === 'header') headers.push(event.header);
        if (isKept && event.kind === 'child') kept.push(event.child);
      }
    }
  } catch (fault) {
    if (!(fault instanceof CinFileRefused || fault instanceof GivenFileRefused)) throw fault;
    const file = fault instanceof GivenFileRefused ? (fault.file ?? name) : name;
    const { message, line, nextStep } = fault;
    return { refused: 'file-refused', file, ...(line === undefined ? {} : { line }), because: message, todo: nextStep };
  }
  for (const issue of issuesOfAuthorities(headers)) check.tell(issue);
  const { checkedCensus } = await import('#returns/cin-census/checking/checked-census.ts');
  return {
    ...checkedCensus(check.end(), kept, year),
    analysis: await analysisOf(isKept ? kept : undefined, headers, year),
  };
}

/** What the census says. The measures and all they need are loaded only where children were kept to be counted. */
async function analysisOf(
  kept: readonly CinChild[] | undefined,
  [header]: readonly CinHeader[],
  year: CinYear,
): Promise<CheckedReturn['analysis']> {
  if (kept === undefined) return () => ({ yearEndingMarch: yearEndsIn(year), notes: [], sections: [] });
  const { analyseCin } = await import('./analyse-cin.ts');
  return () => analyseCin(kept, header, year);
}

function take(check: CinCensusCheck, event: CinFileEvent, year: CinYear): void {
  if (event.kind === 'header') {
    check.header(event.header);
    for (const issue of issuesOfHeader(event.header, year)) check.tell(issue);
  }
  if (event.kind === 'child') check.child(event.child);
  const child = event.kind === 'child' ? event.child.identifiers.laChildId?.value : undefined;
  for (const oddity of odditiesOf(event)) check.tell(issueOfOddity(oddity, child));
}

function odditiesOf(event: CinFileEvent): readonly CinOddity[] {
  if (event.kind === 'oddity') return [event.oddity];
  return event.kind === 'end' ? [] : event.oddities;
}
